import Libvirt
import XML

/// An object with which people and programs can leave a note: a title, a description, and an element of XML for each
/// namespace.
protocol NotedObject: DataObject {
  /// How sentences call such an object.
  static var noun: String { get }

  /// The error that says that there is no such note.
  static var noNote: ErrorNumber { get }

  /// Whether an object without the note in its description has none, where the note cannot be asked for by itself.
  static var describesNotes: Bool { get }

  /// Whether a description that was typed in an editor loses the newline at its end.
  static var endsWithoutNewline: Bool { get }

  var name: String { get throws(LibvirtError) }

  /// A title or a description, as it is read to be shown.
  func words(of note: Note, _ impact: Impact) throws(LibvirtError) -> String

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError)

  func description(_ impact: Impact) throws(LibvirtError) -> String
}

/// What can be noted with an object.
enum Note {
  case title, description
  /// The element of a namespace, and the prefix that it is set with.
  case element(uri: String, key: String?)

  /// What a kind of object calls this one.
  func type<Type>(_ title: Type, _ description: Type, _ element: Type) -> Type {
    switch self {
    case .title: title
    case .description: description
    case .element: element
    }
  }

  /// The namespace of an element.
  var uri: String? { if case .element(let uri, _) = self { uri } else { nil } }

  /// The prefix that an element is set with.
  var key: String? { if case .element(_, let key) = self { key } else { nil } }
}

extension NotedObject {
  /// A title or description; `nil` for nothing. What cannot be asked for by itself is taken from the whole
  /// description.
  func text(of note: Note, named name: String, _ impact: Impact) throws -> String? {
    do throws(LibvirtError) {
      return try words(of: note, impact)
    } catch {
      if error.code == Self.noNote { return nil }
      guard error.code == .noSupport else { throw error }
      let described = try XMLDocument(parsing: description(impact)).root.child(named: name)?.text
      guard described != nil || Self.describesNotes else { throw error }
      return described
    }
  }
}

extension Domain: NotedObject {
  static let noun = "domain"
  static let noNote = ErrorNumber.noDomainMetadata
  static let describesNotes = true
  static let endsWithoutNewline = false

  /// Of an inactive domain --live shows what there is, and --live --config the definition.
  func words(of note: Note, _ impact: Impact) throws(LibvirtError) -> String {
    try metadata(note.type(.title, .description, .element), uri: note.uri, impact.config ? .config : [])
  }

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String {
    try metadata(note.type(.title, .description, .element), uri: note.uri, impact.bits())
  }

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError) {
    try setMetadata(
      note.type(.title, .description, .element), to: value, key: note.key, uri: note.uri, impact.bits())
  }

  func description(_ impact: Impact) throws(LibvirtError) -> String {
    try xmlDescription(impact.config ? .inactive : [])
  }
}

extension Network: NotedObject {
  static let noun = "network"
  static let noNote = ErrorNumber.noNetworkMetadata
  /// A libvirt that has no call for them knows no notes of networks either.
  static let describesNotes = false
  static let endsWithoutNewline = true

  func words(of note: Note, _ impact: Impact) throws(LibvirtError) -> String { try self.note(note, impact) }

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String {
    try metadata(note.type(.title, .description, .element), uri: note.uri, impact.bits())
  }

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError) {
    try setMetadata(
      note.type(.title, .description, .element), value, key: note.key, uri: note.uri, impact.bits())
  }

  func description(_ impact: Impact) throws(LibvirtError) -> String {
    try xmlDescription(impact.config ? .inactive : [])
  }
}
