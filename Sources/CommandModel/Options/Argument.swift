/// A value that must be given: `@Argument("domain", "domain name, id or uuid") var domain: DomainReference`.
@propertyWrapper
public final class Argument<Value>: OptionHolder {
  private var value: Value?
  private let read: ValueReader<Value>

  /// - Parameters:
  ///   - positional: messages write `<name>`; by default every value but a number.
  ///   - kind: what usage lines call the value, where it is not what its type says.
  ///   - malformed: a sentence in place of the usual one for a value that cannot be read; `%` is the text.
  ///   - isSecret: nobody else may see the value.
  ///   - neighbour: the name of an option of a group before, to stand right behind it and not behind the group.
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool? = nil,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil, secret isSecret: Bool = false,
    after neighbour: String? = nil
  ) where Value: ArgumentValue {
    var spec = OptionSpec(
      name, help: help, kind: kind, isRequired: true,
      isPositional: positional ?? (Value.kind != .integer), isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion, isSecret: isSecret)
    (spec.valueType, spec.stream) = (Value.self, Value.stream)
    read = reader(malformed: malformed)
    super.init(spec: spec, after: neighbour)
  }

  public var wrappedValue: Value {
    guard let value else { preconditionFailure("--\(spec.name) is read before it is bound") }
    return value
  }

  public override var boundValue: Any? { value }

  override func bind(_ words: [String]) throws(ArgumentError) {
    guard let word = words.last else { return }
    value = try read(word, spec)
  }
}
