/// What a table looks like in text.
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

/// The columns of a table that one run shows, chosen before the rows are fetched: only what they need is asked for.
public struct TableChoice<Row: Sendable>: Sendable {
  /// The chosen columns, in order.
  public let columns: [Column<Row>]
  /// What the rows have to be fetched with.
  public let needs: Needs
  private let custom: (@Sendable ([Row]) -> [TextPart])?

  /// - Parameters:
  ///   - columns: all that there are, in the order of the data.
  ///   - text: what is shown in text; the columns that it names are part of the data, too.
  ///   - extra: keys of more columns for data; in text they are fetched, since other columns look at them.
  ///   - format: what the run prints.
  public init(
    _ columns: [Column<Row>], text: TextForm<Row>, extra: [String] = [], for format: OutputFormat
  ) {
    let named: (Column<Row>) -> Bool = { column in
      if case .table(let keys) = text { keys.contains(column.key) } else { false }
    }
    let extraColumns = columns.filter { extra.contains($0.key) }
    guard format == .text else {
      self.init(columns.filter { $0.isDefault || named($0) || extra.contains($0.key) }, [], nil)
      return
    }
    let extraNeeds = extraColumns.reduce(into: Needs()) { $0.formUnion($1.needs) }
    switch text {
    case .table: self.init(columns.filter(named), extraNeeds, nil)
    case .custom(let needs, let parts): self.init([], needs, parts)
    }
  }

  private init(
    _ columns: [Column<Row>], _ needs: Needs, _ custom: (@Sendable ([Row]) -> [TextPart])?
  ) {
    self.columns = columns
    self.needs = columns.reduce(into: needs) { $0.formUnion($1.needs) }
    self.custom = custom
  }

  /// The output for some rows.
  public func output(_ rows: [Row]) -> Output {
    let output = Output.table(DataTable(columns, rows))
    return custom.map { Output(text: $0(rows)) } ?? output
  }
}
