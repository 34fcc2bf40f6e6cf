/// A command whose words fit its grammar.
///
/// A value of words: it is bound anew for each run, so that one can run many times, also at once.
public struct ParsedCommand: Sendable {
  public let entry: CommandEntry
  /// `--help` was among the words: the command's help is asked for.
  public let asksForHelp: Bool
  /// What was typed behind the command's name for options of the program, in order.
  public let settings: [TypedSetting]
  /// The typed words of each option, at the option's place; a flag has an empty list, what was not typed
  /// none.
  let words: [[String]?]

  public var info: CommandInfo { entry.info }

  /// The command with other words for the options at some positions.
  public func replacing(_ others: [Int: String]) -> ParsedCommand {
    var words = words
    for (position, word) in others { words[position] = [word] }
    return ParsedCommand(entry: entry, asksForHelp: asksForHelp, settings: settings, words: words)
  }

  /// Whether a word that may be a pattern has one of some characters: a quick look, before anything is bound.
  public func mayHoldPattern(of characters: String) -> Bool {
    let isSpecial = { (byte: UInt8) in characters.utf8.contains(byte) }
    guard words.contains(where: { $0?.contains { $0.utf8.contains(where: isSpecial) } ?? false }) else {
      return false
    }
    return zip(words, entry.optionSpecs).contains { typed, spec in
      spec.takesPatterns && typed?.contains { $0.utf8.contains(where: isSpecial) } ?? false
    }
  }

  /// The names of the options that were typed, or filled by bare words.
  public var givenOptions: [String] {
    zip(entry.optionSpecs, words).compactMap { spec, typed in typed.map { _ in spec.name } }
  }

  /// Whether a value was typed that nobody else may see.
  var holdsSecret: Bool {
    zip(entry.optionSpecs, words).contains { spec, typed in spec.isSecret && typed != nil }
  }

  /// Makes a command and turns the words into its values.
  public func bound() -> BoundCommand {
    let (instance, table) = entry.making()
    var failure: BindingError?
    for (index, holder) in table.holders.enumerated() {
      guard let typed = words[index] else { continue }
      do {
        try holder.bind(typed)
      } catch {
        if failure == nil { failure = BindingError(error: error, position: index) }
      }
    }
    return BoundCommand(instance: instance, table: table, error: failure)
  }
}

/// A command of one run, its options filled.
///
/// All that can be bound is bound, in declared order, before the first error counts: who runs it may look at
/// the others to find an error that comes first by custom, such as a domain that does not exist.
public struct BoundCommand {
  public let instance: any CommandDeclaration
  private let table: OptionTable
  /// The first word that cannot be read as its option's value.
  public let error: BindingError?

  init(instance: any CommandDeclaration, table: OptionTable, error: BindingError?) {
    self.instance = instance
    self.table = table
    self.error = error
  }

  /// Lets each of the command's groups of options refuse those that do not go together.
  public func checkGroups() throws {
    for group in table.groups { try group.check() }
  }

  /// The values that were bound, in declared order, each with its option's place.
  public var values: [(position: Int, value: Any)] {
    table.holders.enumerated().compactMap { index, holder in holder.boundValue.map { (index, $0) } }
  }

  /// The values that were bound, in declared order, up to a position.
  public func values(before position: Int) -> [Any] {
    table.holders.prefix(position).compactMap(\.boundValue)
  }
}

/// A word that cannot be read as its option's value.
public struct BindingError: Error, Sendable {
  public var error: ArgumentError
  /// The option's place in declared order.
  public var position: Int
}
