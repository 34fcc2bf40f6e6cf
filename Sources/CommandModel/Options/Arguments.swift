/// The rest of the command line: `@Arguments("keycode", "the key codes") var keys: [String]`.
@propertyWrapper
public final class Arguments<Value>: OptionHolder {
  private var values: [Value]?
  private let read: ValueReader<Value>

  public init(
    _ name: String, _ help: String, complete completion: Completion, required: Bool = false,
    aliases: [String] = [], presets: KeyValuePairs<String, String> = [:]
  ) where Value: ArgumentValue {
    var spec = OptionSpec(
      name, help: help, kind: .words, isRequired: required, isPositional: true, aliases: aliases,
      presets: presets, completion: completion)
    spec.valueType = Value.self
    read = reader(malformed: nil)
    super.init(spec: spec)
  }

  public var wrappedValue: [Value] { values ?? [] }

  public override var boundValue: Any? { values }

  override func bind(_ words: [String]) throws(ArgumentError) {
    var values: [Value] = []
    for word in words { values.append(try read(word, spec)) }
    self.values = values
  }
}
