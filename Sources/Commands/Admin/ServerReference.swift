import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin

/// A word that names a server of a daemon.
///
/// That it is not empty is asked for when it is looked at: virt-admin reads a client's number before.
struct ServerReference: ArgumentValue, ObjectWord, Sendable {
  static var kind: OptionSpec.Kind { .string }
  let text: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) { self.text = text }

  /// Throws for an empty word.
  func check() throws {
    guard !text.isEmpty else {
      throw CommandFailure("Failed to get option 'server': Option argument is empty", code: .usage)
    }
  }
}

extension Run {
  /// The server that a word names.
  func server(_ reference: ServerReference) throws -> AdminServer {
    try reference.check()
    let connection = try adminConnection()
    do {
      return note(try connection.server(named: reference.text))
    } catch {
      throw failure(of: reference, error, connection)
    }
  }

  /// The client of a number.
  func client(_ id: UInt64, of server: AdminServer) throws -> AdminClient {
    do {
      return note(try server.client(id: id))
    } catch {
      throw CommandFailure(because: error, object: "\(id)")
    }
  }

  /// That there is no such server, or why it cannot be said.
  private func failure(
    of reference: ServerReference, _ error: LibvirtError, _ connection: AdminConnection
  ) -> CommandFailure {
    guard ExitCode.classifiesAsMissing(error) else { return CommandFailure(because: error) }
    let hint = nearest(to: reference.text) { try connection.servers().map { try $0.name } }
    return CommandFailure(because: error, hint: hint, object: reference.text)
  }
}

extension AdminServer: DataObject {
  /// The `name`; servers have no UUID.
  var identity: [Member] {
    get throws { [Member(key: "name", value: .string(try name))] }
  }
}

extension AdminClient: DataObject {
  /// The `id`, and the `server` that gave it.
  var identity: [Member] {
    get throws {
      [
        Member(key: "id", value: Value(try id)),
        Member(key: "server", value: .string(try server.name)),
      ]
    }
  }
}
