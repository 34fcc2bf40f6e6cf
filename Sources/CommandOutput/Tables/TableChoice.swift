/// What a table looks like in text, unless the user asks for columns.
public enum TextForm<Row>: Sendable {
  /// A table with the columns of these keys.
  case table([String])
  /// Something of its own, such as names alone or a tree, and what the rows have to be fetched with for it.
  case custom(needs: Needs = [], @Sendable ([Row]) -> [TextPart])

  /// A line for each row.
  public static func lines(
    needs: Needs = [], _ line: @escaping @Sendable (Row) -> String
  ) -> TextForm {
    .custom(needs: needs) { rows in rows.map { .line(line($0)) } }
  }
}

/// The columns and rows of a table that one run shows, chosen before the rows are fetched: only what they need is asked
/// for, and what a filter leaves out is asked for nothing more.
public struct TableChoice<Row: Sendable> {
  /// The chosen columns, in order.
  public let columns: [Column<Row>]
  /// What the rows have to be fetched with, filters and order included.
  public let needs: Needs
  private let filters: [(needs: Needs, passes: (Row) -> Bool)]
  private let order: [(column: Column<Row>, isDescending: Bool)]
  private let custom: (@Sendable ([Row]) -> [TextPart])?

  /// - Parameters:
  ///   - all: all columns that there are, in the order of the data.
  ///   - text: what is shown in text; the columns that it names are part of the data, too.
  ///   - extra: keys of more columns for data; in text they are fetched, since other columns look at them.
  ///   - format: what the run prints.
  ///   - request: what the user asks for.
  /// - Throws: `TableRequestError` for keys that the table does not have, and for filters that do not fit.
  public init(
    _ all: [Column<Row>], text: TextForm<Row>, extra: [String] = [], for format: OutputFormat,
    request: TableRequest = TableRequest()
  ) throws(TableRequestError) {
    let keys = try Self.chosenKeys(all, text, extra, format, request)
    var columns: [Column<Row>] = []
    for key in keys { columns.append(try Self.column(key, of: all)) }
    if request.columns != nil { columns = columns.map(\.titled) }
    var tests: [(needs: Needs, passes: (Row) -> Bool)] = []
    for filter in request.filters {
      let column = try Self.column(filter.key, of: all)
      let test = try CellTest(filter, of: column.type)
      tests.append((column.needs, { test(column.value($0)) }))
    }
    var order: [(Column<Row>, Bool)] = []
    for key in request.sort { order.append((try Self.column(key.key, of: all), key.isDescending)) }
    var needs: Needs = []
    for column in columns { needs.formUnion(column.needs) }
    for test in tests { needs.formUnion(test.needs) }
    for (column, _) in order { needs.formUnion(column.needs) }
    custom = Self.customForm(text, format, request, &needs)
    if format == .text {
      for column in all where extra.contains(column.key) { needs.formUnion(column.needs) }
    }
    (self.columns, self.needs, self.order, filters) = (columns, needs, order, tests)
  }

  private static func customForm(
    _ text: TextForm<Row>, _ format: OutputFormat, _ request: TableRequest, _ needs: inout Needs
  ) -> (@Sendable ([Row]) -> [TextPart])? {
    guard format == .text, request.columns == nil, case .custom(let own, let parts) = text else { return nil }
    needs.formUnion(own)
    return parts
  }

  private static func chosenKeys(
    _ all: [Column<Row>], _ text: TextForm<Row>, _ extra: [String], _ format: OutputFormat,
    _ request: TableRequest
  ) throws(TableRequestError) -> [String] {
    if let named = request.columns { return named }
    let shown: [String] = if case .table(let keys) = text { keys } else { [] }
    // Text has its own order; that of the data is the same whatever text shows.
    if format == .text { return shown }
    return all.filter { $0.isDefault || shown.contains($0.key) || extra.contains($0.key) }.map(\.key)
  }

  private static func column(
    _ key: String, of all: [Column<Row>]
  ) throws(TableRequestError) -> Column<Row> {
    for column in all where column.key == key { return column }
    throw .unknown(key, among: all.map(\.key))
  }
}

// MARK: - Rows

extension TableChoice {
  /// The output for the rows of a list.
  ///
  /// - Parameters:
  ///   - list: gives the rows with what comes with the list.
  ///   - fill: fetches what more is needed; called first for what filters look at, then for the rows that they leave.
  public func output(
    of list: () throws -> [Row], filling fill: (inout [Row], Needs) throws -> Void
  ) rethrows -> Output {
    output(try rows(of: list, filling: fill))
  }

  /// The output for rows that have all that is needed.
  public func output(of rows: [Row]) -> Output { output(of: { rows }, filling: { _, _ in }) }

  /// The rows of a list that pass the filters, in the order that was asked for.
  ///
  /// - Parameters:
  ///   - list: gives the rows with what comes with the list.
  ///   - fill: fetches what more is needed; called first for what filters look at, then for the rows that they leave.
  public func rows(
    of list: () throws -> [Row], filling fill: (inout [Row], Needs) throws -> Void
  ) rethrows -> [Row] {
    var rows = try list()
    var fetched: Needs = []
    // Filters that cost least come first, so that the others are asked of fewer rows.
    for filter in filters.sorted(by: { $0.needs.costLess(than: $1.needs) }) {
      try fetch(filter.needs, &fetched, &rows, fill)
      rows.removeAll { !filter.passes($0) }
    }
    try fetch(needs, &fetched, &rows, fill)
    return sorted(rows)
  }

  private func fetch(
    _ needs: Needs, _ fetched: inout Needs, _ rows: inout [Row],
    _ fill: (inout [Row], Needs) throws -> Void
  ) rethrows {
    let missing = needs.subtracting(fetched)
    guard !missing.isEmpty, !rows.isEmpty else { return }
    try fill(&rows, missing)
    fetched.formUnion(missing)
  }

  /// Stable, and what is unknown comes last either way.
  private func sorted(_ rows: [Row]) -> [Row] {
    guard !order.isEmpty else { return rows }
    // Keys are worked out once, and not at each comparison.
    let keys = order.map { part in
      (cells: rows.map { SortCell(part.column.value($0)) }, isDescending: part.isDescending)
    }
    return rows.indices.sorted { first, second in
      for (cells, isDescending) in keys {
        if cells[first].isUnknown != cells[second].isUnknown { return cells[second].isUnknown }
        let difference = cells[first].compared(with: cells[second])
        if difference != 0 { return isDescending ? difference > 0 : difference < 0 }
      }
      return first < second
    }.map { rows[$0] }
  }

  private func output(_ rows: [Row]) -> Output {
    if let custom { return Output(text: custom(rows)) }
    return .table(DataTable(columns, rows))
  }
}
