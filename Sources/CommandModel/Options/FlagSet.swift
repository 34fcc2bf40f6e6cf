/// The bits of one set that the command's flags ask for: `@FlagSet var flags: Domain.DestroyFlags`.
///
/// It collects every `@FlagBit` of this set in the same command, option groups included. The registry check
/// refuses a bit of a set that nobody collects.
@propertyWrapper
public struct FlagSet<Bits> {
  private let collect: () -> Bits

  // Unconstrained for the reason that `ValueReader` gives.
  public init() where Bits: OptionSet {
    let list = OptionList.current ?? OptionList()
    list.collects(Bits.self)
    collect = { list.flags(of: Bits.self) }
  }

  public var wrappedValue: Bits { collect() }
}
