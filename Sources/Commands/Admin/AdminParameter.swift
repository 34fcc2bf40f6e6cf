import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin

/// The parameters of servers and clients, by the names that libvirt-admin and data have for them.
enum AdminParameter {
  static let workers: KeyValuePairs = [
    "minWorkers": "minWorkers", "maxWorkers": "maxWorkers", "nWorkers": "workers",
    "freeWorkers": "freeWorkers", "prioWorkers": "priorityWorkers", "jobQueueDepth": "jobQueueDepth",
  ]

  static let limits: KeyValuePairs = [
    "nclients_max": "maxClients", "nclients": "clients", "nclients_unauth_max": "maxUnauthClients",
    "nclients_unauth": "unauthClients",
  ]

  static let client: KeyValuePairs = [
    "readonly": "readOnly", "sock_addr": "socketAddress", "sasl_user_name": "saslUser",
    "tls_x509_dname": "certificateName", "unix_user_id": "userID", "unix_user_name": "userName",
    "unix_group_id": "groupID", "unix_group_name": "groupName", "unix_process_id": "processID",
    "selinux_context": "selinuxContext",
  ]

  /// The members of data for parameters: all that have keys, null where there is no value, and those that are newer than
  /// this program, by their own names.
  static func members(
    of parameters: TypedParameters, by keys: KeyValuePairs<String, String>
  ) -> [Member] {
    let known = keys.map { Member(key: $0.value, value: value(of: $0.key, in: parameters)) }
    let names = Set(keys.map(\.key))
    return known
      + parameters.filter { !names.contains($0.name) }.map { Member(key: $0.name, value: Value($0.value)) }
  }

  /// What a parameter says; null where it is missing, and for a number below zero, which stands for none.
  static func value(of name: String, in parameters: TypedParameters?) -> Value {
    guard let value = parameters?[name] else { return .null }
    if let number = value.int64, number < 0 { return .null }
    if name == "readonly", let number = value.int64 { return .bool(number != 0) }
    return Value(value)
  }

  /// The lines of parameters in text, by libvirt's names and in its order.
  static func lines(_ parameters: TypedParameters, labelWidth: Int = 15) -> TextPart {
    .record(
      Record(
        labelWidth: labelWidth, separator: ": ",
        parameters.map { Field($0.name, $0.name, Value($0.value), text: $0.value.text) }))
  }
}

extension ParameterText {
  /// The number, of which messages say by which option it was given.
  func count(of option: String) throws -> UInt32 {
    guard let number = UInt32(decimal: text) else {
      throw CommandFailure(
        "Numeric value '\(text)' for <\(option)> option is malformed or out of range",
        "Unable to parse integer parameter '\(option)'", code: .usage)
    }
    return number
  }
}

/// A number that is set: by the names that libvirt-admin and data have for it.
struct AdminNumber {
  var name: String
  var key: String
  var count: UInt32

  /// Nil for a number that was not given.
  init?(_ name: String, _ key: String, _ count: UInt32?) {
    guard let count else { return nil }
    (self.name, self.key, self.count) = (name, key, count)
  }
}

extension [AdminNumber] {
  /// The numbers as libvirt takes them.
  var parameters: TypedParameters {
    TypedParameters(map { TypedParameters.Entry($0.name, .uint($0.count)) })
  }

  /// A change of a server, with the numbers that it was about.
  func change(of server: AdminServer) throws -> Output {
    let members = try server.identity + [Member(key: "changed", value: true)]
    return Output(
      value: .object(members + map { Member(key: $0.key, value: Value($0.count)) }), nameKey: "name")
  }
}
