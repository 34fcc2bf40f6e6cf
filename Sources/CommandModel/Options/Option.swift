/// A value that may be given: `@Option("pool", "pool name or uuid") var pool: PoolReference?`.
@propertyWrapper
public final class Option<Value>: OptionHolder {
  private var value: Value?
  private let read: ValueReader<Value>

  /// - Parameters:
  ///   - positional: help and messages write `<name>` as for a required value.
  ///   - nameOnly: only `--name` gives the value; a bare word never does.
  ///   - kind: what usage lines call the value, where it is not what its type says.
  ///   - malformed: a sentence in place of the usual one for a value that cannot be read; `%` is the text.
  ///   - isSecret: nobody else may see the value.
  ///   - neighbour: the name of an option of a group before, to stand right behind it and not behind the group.
  ///   - substitute: the name of an option without which this one has to be given.
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool = false,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil, secret isSecret: Bool = false,
    after neighbour: String? = nil, requiredWithout substitute: String? = nil
  ) where Value: ArgumentValue {
    var spec = OptionSpec(
      name, help: help, kind: kind, isPositional: positional, isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion, isSecret: isSecret)
    if let substitute { (spec.isRequired, spec.substitute) = (true, substitute) }
    (spec.valueType, spec.stream) = (Value.self, Value.stream)
    read = reader(malformed: malformed)
    super.init(spec: spec, after: neighbour)
  }

  public var wrappedValue: Value? { value }

  public override var boundValue: Any? { value }

  override func bind(_ words: [String]) throws(ArgumentError) {
    guard let word = words.last else { return }
    value = try read(word, spec)
  }
}
