/// What the user asks of a table: which columns, which rows, in which order.
public struct TableRequest: Sendable, Equatable {
  /// The keys of the columns, in this order; nil for those that the command shows.
  public var columns: [String]?
  /// All of them have to hold.
  public var filters: [RowFilter] = []
  /// The first key counts most.
  public var sort: [SortKey] = []

  public init() {}

  /// Whether a command that shows no table can ignore it.
  public var isEmpty: Bool { columns == nil && filters.isEmpty && sort.isEmpty }
}

/// A key to sort by: `name`, or `-memory` for the largest first.
public struct SortKey: Sendable, Equatable {
  public var key: String
  public var isDescending: Bool

  /// Reads one key of `--sort`.
  public init(_ text: some StringProtocol) {
    isDescending = text.hasPrefix("-")
    key = String(isDescending ? text.dropFirst() : text[...])
  }
}

/// What is wrong with a request: an unknown key, a comparison that a type does not have, a value that is none.
public struct TableRequestError: Error, Sendable, Equatable {
  public var message: String
  /// What may have been meant.
  public var hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
