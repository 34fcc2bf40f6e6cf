import CommandModel
import CommandOutput
import Libvirt

/// The options of commands that show or set the XML that an application keeps with an object.
final class MetadataOptions: OptionGroup {
  @Argument private var uri: String
  private let impact: Impact
  @Flag private var edit: Bool
  @Option private var key: Late<String>?
  @Option private var set: String?
  @Flag private var remove: Bool

  /// - Parameter impact: the help of the options that say what is changed.
  init(_ impact: KeyValuePairs<Impact.Scope, String>) {
    _uri = Argument("uri", "URI of the namespace", complete: .none("any URI"))
    self.impact = Impact(impact)
    _edit = Flag("edit", "open the element in an editor")
    _key = Option(
      "key", "prefix for the namespace, needed to set an element", complete: .none("any prefix"))
    _set = Option("set", "the new XML element", complete: .none("any XML"))
    _remove = Flag("remove", "remove the element")
  }

  private func note() throws -> Note { .element(uri: uri, key: try key?.value()) }

  /// Refuses options that do not go together.
  override func check() throws {
    if edit, set != nil { throw CommandFailure.exclusive("edit", "set") }
    if remove, set != nil { throw CommandFailure.exclusive("remove", "set") }
    if remove, edit { throw CommandFailure.exclusive("remove", "edit") }
  }

  /// Shows the element of an object, or changes it, as the options say.
  ///
  /// - Parameters:
  ///   - emptyIfMissing: whether an element that is not there is shown as nothing, and is no error.
  ///   - find: looks the object up; called again after a long edit, when the connection may be another one.
  func run<Object: NotedObject>(
    in run: Run, emptyIfMissing: Bool = false, find: () throws -> Object
  ) throws -> Output {
    let object = try find()
    if edit || set != nil, key == nil {
      throw CommandFailure("namespace key is required when modifying metadata", code: .usage)
    }
    let note = try note()
    let identity = try object.identity
    if remove {
      try object.setNote(note, to: nil, impact)
      return message("Metadata removed", identity, nil)
    }
    if let set {
      try object.setNote(note, to: set, impact)
      return message("Metadata modified", identity, set)
    }
    if edit { return try edited(note, in: run, identity, find) }
    let xml = try shown(note, object, emptyIfMissing: emptyIfMissing)
    return .fact(xml, of: identity, ["namespace": .string(uri), "metadata": .string(xml)])
  }

  private func shown<Object: NotedObject>(
    _ note: Note, _ object: Object, emptyIfMissing: Bool
  ) throws -> String {
    do throws(LibvirtError) {
      return try object.note(note, impact)
    } catch {
      guard emptyIfMissing, error.code == Object.noNote else { throw error }
      return ""
    }
  }

  private func edited<Object: NotedObject>(
    _ note: Note, in run: Run, _ identity: [Member], _ find: () throws -> Object
  ) throws -> Output {
    func current() throws -> String {
      do {
        return try find().note(note, impact)
      } catch let error as LibvirtError where error.code == Object.noNote {
        return "\n"
      }
    }
    let before = try current()
    let stored = try EditLoop(run: run).run(before, current: current) { xml, _ in
      try find().setNote(note, to: xml, impact)
      return xml
    }
    guard let stored else {
      return message("Metadata not changed", identity, before == "\n" ? nil : before, changed: false)
    }
    return message("Metadata modified", identity, stored)
  }

  private func message(
    _ sentence: String, _ identity: [Member], _ xml: String?, changed: Bool = true
  ) -> Output {
    .change(
      sentence, of: identity, changed: changed, ["namespace": .string(uri), "metadata": Value(xml)],
      endsLine: changed)
  }
}
