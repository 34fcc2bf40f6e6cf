import CommandModel
import Libvirt
import Platform

/// The name or the MAC address of one of the host's network interfaces; how it looks tells which.
struct InterfaceReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.interface(self) }
}

extension Run {
  /// The interface of the host that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that name or address.
  func interface(
    _ reference: InterfaceReference, by keys: LookupKeys = [.name, .mac]
  ) throws -> HostInterface {
    let connection = try connection()
    if let found = found(HostInterface.self, as: reference) { return found }
    let text = reference.text
    var ways: [LookupWay<HostInterface>] = []
    if text.looksLikeMACAddress, keys.contains(.mac) {
      ways.append(
        LookupWay("trying as interface MAC") { try connection.hostInterface(macAddress: text) })
    }
    if !text.looksLikeMACAddress, keys.contains(.name) {
      ways.append(LookupWay("trying as interface NAME") { try connection.hostInterface(named: text) })
    }
    return try lookUp("interface", text, ways)
  }
}

extension String {
  /// Six bytes in hexadecimal with colons between them, of one digit or two.
  var looksLikeMACAddress: Bool {
    let bytes = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return bytes.count == 6
      && bytes.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isHexadecimalDigit) }
  }
}

extension UInt8 {
  /// Whether it is a digit from 0 to 9 or a letter from A to F, of either case.
  var isHexadecimalDigit: Bool {
    Character(Unicode.Scalar(self)).isHexDigit
  }
}
