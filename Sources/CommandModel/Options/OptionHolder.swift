/// One declared option of a command in the making: what the wrappers have in common.
///
/// A class, because the parser fills a command that it got as a value; and one base class for all, because
/// casting to a class is cheap where casting to a protocol searches every conformance of the program.
public class OptionHolder {
  public final let spec: OptionSpec

  /// - Parameter neighbour: the name of the option to stand behind, where the order is not
  ///   that of declaration.
  init(spec: OptionSpec, after neighbour: String? = nil) {
    self.spec = spec
    OptionList.current?.enter(self, after: neighbour)
  }

  /// The bound value, `nil` when nothing was typed.
  public var boundValue: Any? { nil }

  /// Takes over the words that were typed for the option: none for a flag, one for a value, more for the
  /// rest.
  func bind(_ words: [String]) throws(ArgumentError) {}

  /// The set of flags of which the option is a bit; `nil` for one that is none.
  var flagSet: ObjectIdentifier? { nil }

  /// The bits of one set of flags that were asked for.
  func flags<Bits: OptionSet>(of type: Bits.Type) -> Bits? { nil }
}
