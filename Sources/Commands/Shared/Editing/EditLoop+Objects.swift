import CommandOutput
import Libvirt

extension EditLoop {
  /// Lets the user edit the definition of an object, stores it, and tells what came of it.
  ///
  /// - Parameters:
  ///   - called: what virsh calls the object, given its name, such as "Network default".
  ///   - find: looks the object up; again after the edit, for the connection may be another one by then.
  ///   - read: gives its definition.
  ///   - store: stores another one, validated or not.
  func change<Object: DataObject & NamedObject>(
    called: (String) -> String, find: () throws -> Object, read: (Object) throws -> String,
    store: (Connection, _ xml: String, _ validates: Bool) throws -> Object
  ) throws -> Output {
    let found = try find()
    let name = try found.name
    let edited = try self.run(try read(found), current: { try read(find()) }) {
      try store(run.connection(), $0, $1)
    }
    guard let edited else {
      return .change(
        "\(called(name)) XML configuration not changed.", of: try found.identity, changed: false)
    }
    return .change("\(called(try edited.name)) XML configuration edited.", of: try edited.identity)
  }
}
