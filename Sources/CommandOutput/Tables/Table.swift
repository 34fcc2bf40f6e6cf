/// A list of objects as columns that cost nothing to have, in text a table and elsewhere an array.
///
/// Where columns have to be fetched, or text has forms of its own, it is a `TableChoice`.
public struct Table<Row: Sendable>: Sendable {
  /// The columns, in order.
  public let columns: [Column<Row>]

  /// A table with these columns.
  public init(_ columns: [Column<Row>]) {
    self.columns = columns
  }

  /// The output for some rows.
  public func output(_ rows: [Row]) -> Output { .table(DataTable(columns, rows)) }
}
