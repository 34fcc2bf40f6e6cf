/// What a command prints as data, declared beside it: the keys by name, everything else from the catalogue.
///
///     static let result: ResultShape? = .change(of: .domain, "live", "config")
///
/// `vireo schema COMMAND` is made from it, the goldens are held against it, and streams have their columns in CSV from it.
public indirect enum ResultShape: Sendable {
  /// No data at all.
  case nothing
  /// One object.
  case object([ShapeKey])
  /// An array of objects.
  case array([ShapeKey])
  /// Objects of these kinds, a document each, as they come.
  case stream([ResultShape])
  /// A document of a kind that others have defined, by the URI of its schema.
  case foreign(schema: String)
  /// One of these, by what was asked for.
  case either([ResultShape])
}

/// A key of an object: its name in the catalogue, with a question mark where the key may be missing.
public struct ShapeKey: Sendable, Equatable, ExpressibleByStringLiteral {
  public let name: String
  public let isRequired: Bool
  /// The keys of the object below; nil for those of the catalogue.
  public let members: [ShapeKey]?

  public init(stringLiteral text: String) { self.init(text) }

  /// - Parameter members: the keys of the object below, where they are not those of the catalogue.
  public init(_ text: String, of members: [ShapeKey]? = nil) {
    isRequired = !text.hasSuffix("?")
    name = isRequired ? text : String(text.dropLast())
    self.members = members
  }
}

/// What a result is about, with the keys that name it.
public enum Subject: Sendable {
  case domain, snapshot
  case network, port, filter, binding
  case pool, volume
  case secret
  case server, client
  case interface, nodeDevice
  case checkpoint

  var keys: [ShapeKey] {
    switch self {
    case .domain: ["name", "uuid", "id"]
    case .network, .pool, .filter: ["name", "uuid"]
    case .volume: ["name", "key", "pool"]
    case .binding: ["name", "filter"]
    case .port: ["uuid", "network"]
    case .secret: ["uuid", "usage", "usageType"]
    case .server: ["name"]
    case .client: ["id", "server"]
    case .interface: ["name", "mac"]
    case .nodeDevice: ["name"]
    case .snapshot, .checkpoint: ["name", "domain"]
    }
  }
}

extension ResultShape {
  /// One object with these keys.
  public static func keys(_ keys: ShapeKey...) -> ResultShape { .object(keys) }

  /// An array of objects with these keys.
  public static func rows(_ keys: ShapeKey...) -> ResultShape { .array(keys) }

  /// A table; columns that are shown only when asked for may be missing.
  public static func rows<Row>(of columns: [Column<Row>]) -> ResultShape {
    .array(columns.map { ShapeKey($0.key + ($0.isDefault ? "" : "?")) })
  }

  /// Facts about an object.
  public static func about(_ subject: Subject, _ keys: ShapeKey...) -> ResultShape {
    .object(subject.keys + keys)
  }

  /// A change that text has a sentence for.
  public static func change(of subject: Subject, _ about: ShapeKey...) -> ResultShape {
    .object(subject.keys + ["changed"] + about + ["message"])
  }

  /// A change about which text says nothing.
  public static func silentChange(of subject: Subject, _ about: ShapeKey...) -> ResultShape {
    .object(subject.keys + ["changed"] + about)
  }

  /// A description of an object, whole or the parts of it that an expression finds.
  public static func description(of subject: Subject) -> ResultShape {
    either(.object(subject.keys + ["xml"]), .array(subject.keys + ["xml"]))
  }

  /// A description of what is no object, or not yet.
  public static let document = object(["xml"])

  /// One of several, by what was asked for.
  public static func either(_ shapes: ResultShape...) -> ResultShape { .either(shapes) }
}

extension ResultShape {
  /// The objects that it is made of, each with its keys.
  var objects: [[ShapeKey]] {
    switch self {
    case .nothing, .foreign: []
    case .object(let keys), .array(let keys): [keys]
    case .stream(let shapes), .either(let shapes): shapes.flatMap(\.objects)
    }
  }

  /// The columns that hold all keys of all its objects, in the order in which they appear; what an object below has is a
  /// path with dots.
  public var columns: [String] {
    var columns: [String] = []
    for path in objects.flatMap({ $0.flatMap(\.paths) }) where !columns.contains(path) {
      columns.append(path)
    }
    return columns
  }

  /// What does not fit the catalogue, a line each: keys that are not there, and objects whose keys nobody says.
  public var faults: [String] { objects.flatMap { $0.flatMap(\.faults) } }
}

extension ShapeKey {
  /// Any further parameters that libvirt or a driver has, by their own names.
  public static let parameters: ShapeKey = "*?"

  /// The keys of the object or the objects below; none for anything else.
  var below: [ShapeKey] { members ?? DataCatalogue.key(name)?.members ?? [] }

  fileprivate var paths: [String] {
    if self == .parameters { return [] }
    return below.isEmpty ? [name] : below.flatMap { $0.paths.map { "\(name).\($0)" } }
  }

  fileprivate var faults: [String] {
    if self == .parameters { return [] }
    guard let key = DataCatalogue.key(name) else { return ["'\(name)' is not in the catalogue"] }
    if [.object, .objects].contains(key.type), below.isEmpty {
      return ["nobody says what keys '\(name)' has"]
    }
    return below.flatMap(\.faults)
  }
}
