/// Present or absent: `@Flag("all", "list all") var all: Bool`.
@propertyWrapper
public final class Flag: OptionHolder {
  private var isPresent = false

  public init(_ name: String, _ help: String, aliases: [String] = []) {
    super.init(spec: OptionSpec(name, help: help, kind: .flag, aliases: aliases))
  }

  public var wrappedValue: Bool { isPresent }

  public override var boundValue: Any? { isPresent ? true : nil }

  override func bind(_ words: [String]) throws(ArgumentError) { isPresent = true }
}
