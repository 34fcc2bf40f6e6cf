import Platform

/// What the user asks of a table: which columns, which rows, in which order.
public struct TableRequest: Sendable, Equatable {
  /// The keys of the columns, in this order; nil for those that the command shows.
  public var columns: [String]?
  /// A list of the columns that there are is asked for, in the place of rows.
  public var listsColumns = false
  /// All of them have to hold.
  public var filters: [RowFilter] = []
  /// The first key counts most.
  public var sort: [SortKey] = []

  public init() {}

  /// Whether a command that shows no table can ignore it.
  public var isEmpty: Bool { columns == nil && !listsColumns && filters.isEmpty && sort.isEmpty }

  /// The keys of filters and order, which rows have to have whether they are shown or not.
  public var keysLookedAt: [String] { filters.map(\.key) + sort.map(\.key) }

  /// What of the request one of several tables sees to, of which the rows of all are chosen from and sorted: its rows
  /// have what is looked at then.
  public var ofPart: TableRequest {
    var part = TableRequest()
    part.filters = filters
    part.columns = columns.map { named in
      keysLookedAt.reduce(into: named) { if !$0.contains($1) { $0.append($1) } }
    }
    return part
  }

  /// Takes the keys of `--columns`; `help` alone asks for a list of them.
  public mutating func choose(_ keys: [String]) {
    listsColumns = keys == ["help"]
    columns = listsColumns ? nil : keys
  }
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

  public init(_ message: String) { self.message = message }

  /// A key that no column has.
  static func unknown(_ key: String, among keys: [String]) -> TableRequestError {
    let nearest = Suggestion.nearest(to: key, among: keys).map { "did you mean '\($0)'? " } ?? ""
    return TableRequestError("there is no column '\(key)': \(nearest)--columns help lists all")
  }
}
