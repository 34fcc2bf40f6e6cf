/// One declared option of a command in the making: what the wrappers have in common.
public protocol OptionHolder {
  var spec: OptionSpec { get }

  /// Takes over the words that were typed for the option: none for a flag, one for a value, more for the rest.
  func bind(_ words: [String]) throws(ArgumentError)

  /// The bound value, `nil` when nothing was typed.
  var boundValue: Any? { get }
}

/// Where a wrapper keeps its value: a reference, so that the parser can fill a command that it got as a value.
final class Cell<Value> {
  var value: Value

  init(_ value: Value) { self.value = value }
}

/// A value that must be given: `@Argument("domain", "domain name, id or uuid") var domain: DomainReference`.
@propertyWrapper
public struct Argument<Value: ArgumentValue>: OptionHolder {
  public let spec: OptionSpec
  private let cell = Cell<Value?>(nil)
  private let malformed: String?

  /// - Parameters:
  ///   - positional: messages write `<name>`; by default every value but a number.
  ///   - kind: what usage lines call the value, where it is not what its type says.
  ///   - malformed: a sentence in place of the usual one for a value that cannot be read; `%` is the text.
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool? = nil,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil
  ) {
    spec = OptionSpec(
      name, help: help, kind: kind, isRequired: true,
      isPositional: positional ?? (Value.kind != .integer), isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion)
    self.malformed = malformed
  }

  public var wrappedValue: Value {
    guard let value = cell.value else { preconditionFailure("--\(spec.name) is read before it is bound") }
    return value
  }

  public var boundValue: Any? { cell.value }

  public func bind(_ words: [String]) throws(ArgumentError) {
    guard let word = words.last else { return }
    cell.value = try read(word, of: spec, malformed: malformed)
  }
}

/// A value that may be given: `@Option("pool", "pool name or uuid") var pool: PoolReference?`.
@propertyWrapper
public struct Option<Value: ArgumentValue>: OptionHolder {
  public let spec: OptionSpec
  private let cell = Cell<Value?>(nil)
  private let malformed: String?

  /// - Parameters:
  ///   - positional: help and messages write `<name>` as for a required value.
  ///   - nameOnly: only `--name` gives the value; a bare word never does.
  ///   - kind: what usage lines call the value, where it is not what its type says.
  ///   - malformed: a sentence in place of the usual one for a value that cannot be read; `%` is the text.
  public init(
    _ name: String, _ help: String, complete completion: Completion, positional: Bool = false,
    nameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    kind: OptionSpec.Kind = Value.kind, malformed: String? = nil
  ) {
    spec = OptionSpec(
      name, help: help, kind: kind, isPositional: positional, isNameOnly: nameOnly, aliases: aliases,
      presets: presets, completion: completion)
    self.malformed = malformed
  }

  public var wrappedValue: Value? { cell.value }

  public var boundValue: Any? { cell.value }

  public func bind(_ words: [String]) throws(ArgumentError) {
    guard let word = words.last else { return }
    cell.value = try read(word, of: spec, malformed: malformed)
  }
}

/// The rest of the command line: `@Arguments("keycode", "the key codes") var keys: [String]`.
@propertyWrapper
public struct Arguments<Value: ArgumentValue>: OptionHolder {
  public let spec: OptionSpec
  private let cell = Cell<[Value]?>(nil)

  public init(
    _ name: String, _ help: String, complete completion: Completion, required: Bool = false,
    aliases: [String] = [], presets: KeyValuePairs<String, String> = [:]
  ) {
    spec = OptionSpec(
      name, help: help, kind: .words, isRequired: required, isPositional: true, aliases: aliases,
      presets: presets, completion: completion)
  }

  public var wrappedValue: [Value] { cell.value ?? [] }

  public var boundValue: Any? { cell.value }

  public func bind(_ words: [String]) throws(ArgumentError) {
    var values: [Value] = []
    for word in words { values.append(try Value(argument: word, of: spec)) }
    cell.value = values
  }
}

/// Present or absent: `@Flag("all", "list all") var all: Bool`.
@propertyWrapper
public struct Flag: OptionHolder {
  public let spec: OptionSpec
  private let cell = Cell(false)

  public init(_ name: String, _ help: String, aliases: [String] = []) {
    spec = OptionSpec(name, help: help, kind: .flag, aliases: aliases)
  }

  public var wrappedValue: Bool { cell.value }

  public var boundValue: Any? { cell.value ? true : nil }

  public func bind(_ words: [String]) throws(ArgumentError) { cell.value = true }
}

/// A flag that is one bit of a call's flags: `@FlagBit(Domain.DestroyFlags.graceful, "graceful", "…")`.
@propertyWrapper
public struct FlagBit<Bits: OptionSet & Sendable>: OptionHolder, BitHolder {
  public let spec: OptionSpec
  public let bits: Bits
  private let cell = Cell(false)

  public init(_ bits: Bits, _ name: String, _ help: String, aliases: [String] = []) {
    self.bits = bits
    spec = OptionSpec(name, help: help, kind: .flag, aliases: aliases)
  }

  public var wrappedValue: Bool { cell.value }

  public var boundValue: Any? { cell.value ? true : nil }

  public func bind(_ words: [String]) throws(ArgumentError) { cell.value = true }
}

/// A flag that names bits of a set of flags.
public protocol BitHolder {
  associatedtype Bits: OptionSet
  var bits: Bits { get }
  var wrappedValue: Bool { get }
}

extension CommandDeclaration {
  /// The bits of one set that were asked for by the command's flags.
  public func flags<Bits: OptionSet>(_ type: Bits.Type = Bits.self) -> Bits {
    Mirror(reflecting: self).children.reduce(into: []) { sum, child in
      guard let holder = child.value as? any BitHolder, holder.wrappedValue else { return }
      if let bits = holder.bits as? Bits { sum.formUnion(bits) }
    }
  }
}

private func read<Value: ArgumentValue>(
  _ word: String, of spec: OptionSpec, malformed: String?
) throws(ArgumentError) -> Value {
  do {
    return try Value(argument: word, of: spec)
  } catch {
    guard let malformed else { throw error }
    let sentence = malformed.split(separator: "%", omittingEmptySubsequences: false).joined(separator: word)
    throw ArgumentError(lines: [sentence] + error.lines.dropFirst())
  }
}
