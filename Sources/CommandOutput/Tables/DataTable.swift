/// The chosen columns of some rows, whatever the rows are: what can still be filtered, sorted and reshaped.
///
/// A cell is worked out when it is asked for: text for text, data for data.
public struct DataTable: Sendable {
  /// A column without its rows.
  public struct Heading: Sendable, Equatable {
    public var key: String
    public var title: String?
    public var type: ColumnType
    public var isName: Bool
  }

  public let headings: [Heading]
  /// How many rows there are.
  public let count: Int
  private let valueAt: @Sendable (_ row: Int, _ column: Int) -> Value
  private let textAt: @Sendable (_ row: Int, _ column: Int) -> String
  private let styleAt: @Sendable (_ row: Int, _ column: Int) -> Style?

  public init<Row: Sendable>(_ columns: [Column<Row>], _ rows: [Row]) {
    headings = columns.map { Heading(key: $0.key, title: $0.title, type: $0.type, isName: $0.isName) }
    count = rows.count
    valueAt = { columns[$1].value(rows[$0]) }
    textAt = { columns[$1].text(rows[$0]) }
    styleAt = { columns[$1].style(rows[$0]) }
  }

  /// The rows as data: an array of objects with all columns.
  public var value: Value {
    .array(
      (0..<count).map { row in
        .object(headings.enumerated().map { Member(key: $1.key, value: valueAt(row, $0)) })
      })
  }

  /// The table in text, with the columns that have a title.
  public var textTable: TextTable {
    let titled = headings.indices.filter { headings[$0].title != nil }
    return TextTable(
      titles: titled.compactMap { headings[$0].title },
      rows: (0..<count).map { row in titled.map { textAt(row, $0) } },
      styles: (0..<count).map { row in titled.map { styleAt(row, $0) } })
  }

  /// The keys, in order.
  public var keys: [String] { headings.map(\.key) }

  /// The key of the column that names the rows.
  public var nameKey: String? { headings.first(where: \.isName)?.key }
}
