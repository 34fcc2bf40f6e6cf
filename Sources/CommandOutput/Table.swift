/// A list of objects as columns, in text a table and elsewhere an array.
public struct Table<Row>: Sendable {
  /// The columns, in order.
  public let columns: [Column<Row>]

  /// A table with these columns.
  public init(_ columns: [Column<Row>]) {
    self.columns = columns
  }

  /// The output for some rows.
  public func output(_ rows: [Row]) -> Output {
    let nameKey = columns.first(where: \.isName)?.key
    return .table(textTable(rows), value: value(rows), keys: columns.map(\.key), nameKey: nameKey)
  }

  /// The table in text, with the columns that have a title.
  public func textTable(_ rows: [Row]) -> TextTable {
    let titled = columns.filter { $0.title != nil }
    return TextTable(
      titles: titled.compactMap(\.title),
      rows: rows.map { row in titled.map { $0.text(row) } },
      styles: rows.map { row in titled.map { $0.style(row) } })
  }

  /// The rows as data: an array of objects with all columns.
  public func value(_ rows: [Row]) -> Value {
    .array(rows.map { row in .object(columns.map { Member(key: $0.key, value: $0.value(row)) }) })
  }
}
