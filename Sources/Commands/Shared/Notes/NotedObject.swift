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

  var name: String { get throws(LibvirtError) }

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError)

  func description(_ impact: Impact) throws(LibvirtError) -> String
}

/// What can be noted with an object.
enum Note {
  case title, description
  /// The element of a namespace, and the prefix that it is set with.
  case element(uri: String, key: String?)
}

extension NotedObject {
  /// A title or description; `nil` for nothing. What cannot be asked for by itself is taken from the whole
  /// description.
  func text(of note: Note, named name: String, _ impact: Impact) throws -> String? {
    do throws(LibvirtError) {
      return try self.note(note, impact)
    } catch {
      if error.code == Self.noNote { return nil }
      guard error.code == .noSupport || Self.describesNotes else { throw error }
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

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String {
    switch note {
    case .title: try metadata(.title, impact.bits())
    case .description: try metadata(.description, impact.bits())
    case .element(let uri, _): try metadata(.element, uri: uri, impact.bits())
    }
  }

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError) {
    switch note {
    case .title: try setMetadata(.title, to: value, impact.bits())
    case .description: try setMetadata(.description, to: value, impact.bits())
    case .element(let uri, let key):
      try setMetadata(.element, to: value, key: key, uri: uri, impact.bits())
    }
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

  func note(_ note: Note, _ impact: Impact) throws(LibvirtError) -> String {
    switch note {
    case .title: try metadata(.title, impact.bits())
    case .description: try metadata(.description, impact.bits())
    case .element(let uri, _): try metadata(.element, uri: uri, impact.bits())
    }
  }

  func setNote(_ note: Note, to value: String?, _ impact: Impact) throws(LibvirtError) {
    switch note {
    case .title: try setMetadata(.title, value, impact.bits())
    case .description: try setMetadata(.description, value, impact.bits())
    case .element(let uri, let key): try setMetadata(.element, value, key: key, uri: uri, impact.bits())
    }
  }

  func description(_ impact: Impact) throws(LibvirtError) -> String {
    try xmlDescription(impact.config ? .inactive : [])
  }
}
