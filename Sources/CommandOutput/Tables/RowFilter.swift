/// A condition on rows as it is typed: `state=running`, `memory>=4GiB`, `name~^web`.
public struct RowFilter: Sendable, Equatable {
  /// How a cell is compared with the value.
  public enum Comparison: String, Sendable, CaseIterable {
    case notEqual = "!="
    case notMatching = "!~"
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case less = "<"
    case greater = ">"
    case matching = "~"
  }

  public var key: String
  public var comparison: Comparison
  public var value: String

  public init(key: String, comparison: Comparison, value: String) {
    self.key = key
    self.comparison = comparison
    self.value = value
  }

  /// Reads a condition.
  ///
  /// - Throws: `TableRequestError` for what is none.
  public init(parsing text: some StringProtocol) throws(TableRequestError) {
    let text = String(text)
    let key = text.prefix { !"=!<>~".contains($0) }
    let rest = text[key.endIndex...]
    // Longer operators come before those that they begin with.
    guard !key.isEmpty, let found = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      throw TableRequestError(
        "'\(text)' is no filter: write KEY OPERATOR VALUE, such as state=running or memory>=4GiB")
    }
    self.init(
      key: String(key).trimmingBlanks, comparison: found,
      value: String(rest.dropFirst(found.rawValue.count)).trimmingBlanks)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
