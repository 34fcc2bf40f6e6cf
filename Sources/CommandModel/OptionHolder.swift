/// One declared option of a command in the making: what the wrappers have in common.
///
/// A class, because the parser fills a command that it got as a value; and one base class for all, because casting to
/// a class is cheap where casting to a protocol searches every conformance of the program.
public class OptionHolder {
  public final let spec: OptionSpec

  init(spec: OptionSpec) { self.spec = spec }

  /// The bound value, `nil` when nothing was typed.
  public var boundValue: Any? { nil }

  /// Takes over the words that were typed for the option: none for a flag, one for a value, more for the rest.
  func bind(_ words: [String]) throws(ArgumentError) {}

  /// The bits of one set of flags that were asked for.
  func flags<Bits: OptionSet>(of type: Bits.Type) -> Bits? { nil }
}

/// A value that must be given: `@Argument("domain", "domain name, id or uuid") var domain: DomainReference`.
@propertyWrapper
public final class Argument<Value>: OptionHolder {
  private var value: Value?
  private let read: ValueReader<Value>

  /// - Parameters:
  ///   - positional: messages write `<name>`; by default every value but a number.
  ///   - kind: what usage lines call the value, where it is not what its type says.
  ///   - malformed: a sentence in place of the usual one for a value that cannot be read; `%` is the text.
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool? = nil,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil
  ) where Value: ArgumentValue {
    let spec = OptionSpec(
      name, help: help, kind: kind, isRequired: true,
      isPositional: positional ?? (Value.kind != .integer), isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion)
    read = reader(malformed: malformed)
    super.init(spec: spec)
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
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool = false,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil
  ) where Value: ArgumentValue {
    let spec = OptionSpec(
      name, help: help, kind: kind, isPositional: positional, isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion)
    read = reader(malformed: malformed)
    super.init(spec: spec)
  }

  public var wrappedValue: Value? { value }

  public override var boundValue: Any? { value }

  override func bind(_ words: [String]) throws(ArgumentError) {
    guard let word = words.last else { return }
    value = try read(word, spec)
  }
}

/// The rest of the command line: `@Arguments("keycode", "the key codes") var keys: [String]`.
@propertyWrapper
public final class Arguments<Value>: OptionHolder {
  private var values: [Value]?
  private let read: ValueReader<Value>

  public init(
    _ name: String, _ help: String, complete completion: Completion, required: Bool = false,
    aliases: [String] = [], presets: KeyValuePairs<String, String> = [:]
  ) where Value: ArgumentValue {
    let spec = OptionSpec(
      name, help: help, kind: .words, isRequired: required, isPositional: true, aliases: aliases,
      presets: presets, completion: completion)
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

/// A flag that is one bit of a call's flags: `@FlagBit(Domain.DestroyFlags.graceful, "graceful", "…")`.
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

  override func flags<Wanted: OptionSet>(of type: Wanted.Type) -> Wanted? {
    isPresent ? bits as? Wanted : nil
  }
}

extension CommandDeclaration {
  /// The bits of one set that were asked for by the command's flags.
  public func flags<Bits: OptionSet>(_ type: Bits.Type = Bits.self) -> Bits {
    Mirror(reflecting: self).children.reduce(into: []) { sum, child in
      guard let holder = child.value as? OptionHolder, let bits = holder.flags(of: type) else { return }
      sum.formUnion(bits)
    }
  }
}

/// Reads a word as an option's value.
private typealias ValueReader<Value> = (String, OptionSpec) throws(ArgumentError) -> Value

/// A reader for a type of values; `malformed` is a sentence in place of the usual one, where `%` stands for the text.
///
/// The wrappers keep this and are not themselves constrained to such types: to find the type of a constrained wrapper
/// by reflection, the runtime searches every conformance of the program.
private func reader<Value: ArgumentValue>(malformed: String?) -> ValueReader<Value> {
  { word, spec throws(ArgumentError) in
    do throws(ArgumentError) {
      return try Value(argument: word, of: spec)
    } catch {
      guard let malformed else { throw error }
      let sentence = malformed.split(separator: "%", omittingEmptySubsequences: false).joined(separator: word)
      throw ArgumentError(lines: [sentence] + error.lines.dropFirst())
    }
  }
}
