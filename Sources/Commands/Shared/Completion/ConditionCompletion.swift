import CommandOutput

/// Conditions on rows, as filters and patterns hold them: a key, an operator, a value.
struct ConditionCompletion {
  let columns: [ColumnNote]
  /// The values that a key has, as far as they can be told; those of yes or no are known.
  let values: (ColumnNote) -> [String]

  /// What a condition may become. Keys are offered with the operator that asks for equality; once a key is whole, with
  /// all that its type has, and once there is an operator, with values.
  func candidates(_ typed: String) -> [Candidate] {
    let key = String(typed.prefix { !"=!<>~".contains($0) })
    guard let column = columns.first(where: { $0.key == key }) else {
      return columns.map { Candidate($0.key + "=", note: $0.meaning, isUnfinished: true) }
    }
    let operators = column.type.comparisons.map { key + $0.rawValue }
    let comparison = operators.filter { typed.hasPrefix($0) }.max { $0.count < $1.count }
    let offered = operators.filter { $0 != comparison }.map { Candidate($0, isUnfinished: true) }
    guard let comparison else { return offered + known(column, behind: key + "=") }
    return offered + known(column, behind: comparison) + alternatives(typed, column)
  }

  /// The values of a key behind what is typed; none behind an operator that asks for a pattern or a size.
  private func known(_ column: ColumnNote, behind before: String) -> [Candidate] {
    guard before.hasSuffix("="), !before.hasSuffix("<="), !before.hasSuffix(">=") else { return [] }
    return all(of: column).map { Candidate(before + $0) }
  }

  /// More values of a condition that has one: of several, separated by commas, one has to be equal.
  func alternatives(_ typed: String, _ column: ColumnNote) -> [Candidate] {
    guard let comma = typed.lastIndex(of: ","), let equals = typed.firstIndex(of: "="), equals < comma else {
      return []
    }
    let given = typed[typed.index(after: equals)..<comma].split(separator: ",").map(String.init)
    return all(of: column).filter { !given.contains($0) }.map { Candidate(typed[...comma] + $0) }
  }

  private func all(of column: ColumnNote) -> [String] {
    column.type == .truth ? ["yes", "no"] : values(column).filter { !$0.isEmpty && !$0.contains(",") }
  }
}
