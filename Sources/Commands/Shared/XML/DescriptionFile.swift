import CommandOutput
import Libvirt

/// A file with the description of an object, given to a command that makes one of it.
struct DescriptionFile {
  /// The file as it was typed.
  private let file: InputFile

  init(_ file: InputFile) { self.file = file }

  /// Makes an object of the description, and tells of it.
  ///
  /// - Parameters:
  ///   - failure: what virsh says when that fails.
  ///   - sentence: what virsh says of the object that was made.
  ///   - isTaken: whether there is another object of that name or UUID, which makes a failure one of class `already`.
  ///   - make: the call that makes it.
  func make<Object: DataObject>(
    in run: Run, failure: String, telling sentence: (Object) throws -> String,
    isTaken: (DescribedObject, Connection) throws -> Bool = { _, _ in false },
    by make: (Connection, _ xml: String) throws -> Object
  ) throws -> Output {
    let connection = try run.connection()
    let xml = try file.text(in: run)
    let object = try attempt(
      failure, making: DescribedObject(xml: xml), isTaken: { try isTaken($0, connection) }
    ) { try make(connection, xml) }
    return .change(try sentence(object), of: try object.identity, ["file": .string(file.path)])
  }
}
