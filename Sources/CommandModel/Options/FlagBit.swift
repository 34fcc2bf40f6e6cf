/// A flag that is one bit of a call's flags: `@FlagBit(Domain.DestroyFlags.graceful, "graceful", "…")`.
///
/// A `@FlagSet` of the same command collects the bits.
@propertyWrapper
public final class FlagBit<Bits>: OptionHolder {
  public let bits: Bits
  private var isPresent = false

  public init(_ bits: Bits, _ name: String, _ help: String, aliases: [String] = []) where Bits: OptionSet {
    self.bits = bits
    super.init(spec: OptionSpec(name, help: help, kind: .flag, aliases: aliases))
  }

  public var wrappedValue: Bool { isPresent }

  public override var boundValue: Any? { isPresent ? true : nil }

  override func bind(_ words: [String]) throws(ArgumentError) { isPresent = true }

  override var flagSet: ObjectIdentifier? { ObjectIdentifier(Bits.self) }

  override func flags<Wanted: OptionSet>(of type: Wanted.Type) -> Wanted? {
    isPresent ? bits as? Wanted : nil
  }
}
