/// A JSON Schema, draft 2020-12, of what a command prints as data.
///
/// The keys come from a `ResultShape`, their types, units and meanings from the catalogue, so that a schema never says
/// what the catalogue does not.
public struct JSONSchema: Sendable {
  /// The URI of the language that schemas are written in.
  public static let draft = "https://json-schema.org/draft/2020-12/schema"

  private let title: String
  private let summary: String
  private let shape: ResultShape

  /// - Parameter summary: what the data are, as a phrase.
  public init(_ title: String, _ summary: String, _ shape: ResultShape) {
    self.title = title
    self.summary = summary
    self.shape = shape
  }

  /// The schema as data.
  public var value: Value {
    let head = [
      Member(key: "$schema", value: .string(Self.draft)),
      Member(key: "title", value: .string(title)),
      Member(key: "description", value: .string(summary + Self.remark(on: shape))),
    ]
    return .object(head + Self.schema(of: shape))
  }

  private static func remark(on shape: ResultShape) -> String {
    switch shape {
    case .nothing: "; nothing is printed as data"
    case .stream: "; printed anew each time, a line in JSON and a document in YAML"
    default: ""
    }
  }

  private static func schema(of shape: ResultShape) -> [Member] {
    switch shape {
    // No document at all fits.
    case .nothing: [Member(key: "not", value: .object([]))]
    case .object(let keys): object(keys)
    case .foreign(let uri): [Member(key: "$ref", value: .string(uri))]
    case .array(let keys):
      [Member(key: "type", value: "array"), Member(key: "items", value: .object(object(keys)))]
    case .stream(let shapes), .either(let shapes):
      [Member(key: "anyOf", value: .array(shapes.map { .object(schema(of: $0)) }))]
    }
  }

  private static func object(_ keys: [ShapeKey]) -> [Member] {
    let named = keys.filter { $0 != .parameters }
    return [
      Member(key: "type", value: "object"),
      Member(
        key: "properties", value: .object(named.map { Member(key: $0.name, value: .object(property($0))) })),
      Member(key: "required", value: .array(named.filter(\.isRequired).map { .string($0.name) })),
      Member(key: "additionalProperties", value: named.count == keys.count ? false : parameter),
    ]
  }

  private static func property(_ shape: ShapeKey) -> [Member] {
    // What the catalogue does not know nothing fits; a test finds it.
    guard let key = DataCatalogue.key(shape.name) else { return [Member(key: "not", value: .object([]))] }
    var members = [Member(key: "description", value: .string(description(of: key)))]
    if let unit = key.type.unit { members.append(Member(key: "unit", value: .string(unit))) }
    let type = key.words.isEmpty ? type(of: key, shape) : [enumeration(key.words)]
    return members + (key.null == nil ? type : nullable(type))
  }

  private static func description(of key: DataKey) -> String {
    key.null.map { "\(key.meaning); null: \($0)" } ?? key.meaning
  }

  private static func enumeration(_ words: [String]) -> Member {
    Member(key: "enum", value: .array(words.map(Value.string)))
  }

  /// A type by one word gets null beside it, any other an alternative.
  private static func nullable(_ type: [Member]) -> [Member] {
    if type.count == 1, type[0].key == "anyOf" {
      return [Member(key: "anyOf", value: .array(type[0].value.elements + [["type": "null"]]))]
    }
    if type.count == 1, type[0].key == "type" {
      if type[0].value.elements.contains("null") { return type }
      return [Member(key: "type", value: .array([type[0].value, "null"]))]
    }
    return [Member(key: "anyOf", value: .array([.object(type), ["type": "null"]]))]
  }

  private static func type(of key: DataKey, _ shape: ShapeKey) -> [Member] {
    switch key.type {
    case .text: named("string")
    case .truth: named("boolean")
    case .number, .rate, .frequency, .duration: named("number")
    case .size: named("integer")
    case .moment: named("string") + [Member(key: "format", value: "date-time")]
    case .sizeLimit: limit("integer")
    case .durationLimit, .rateLimit, .numberLimit: limit("number")
    case .numbers: list(of: named("number"))
    case .texts: list(of: named("string"))
    case .object: object(shape.below)
    case .objects: list(of: object(shape.below))
    case .parameters:
      named("object") + [Member(key: "additionalProperties", value: parameter)]
    case .foreign: named(["object", "array", "string", "number", "boolean", "null"])
    }
  }

  /// What libvirt's parameters can be.
  private static let parameter: Value = ["type": ["string", "number", "boolean", "null"]]

  private static func named(_ type: Value) -> [Member] { [Member(key: "type", value: type)] }

  private static func list(of items: [Member]) -> [Member] {
    named("array") + [Member(key: "items", value: .object(items))]
  }

  private static func limit(_ type: Value) -> [Member] {
    [Member(key: "anyOf", value: [["type": type], ["const": "unlimited"]])]
  }
}
