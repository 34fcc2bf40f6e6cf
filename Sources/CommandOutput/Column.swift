/// One column of a table, declared once for every format.
///
///     Column("Name", "name", isName: true) { Value($0.name) }
public struct Column<Row>: Sendable {
  /// The title in text; nil for what only structured formats show.
  public let title: String?
  /// The key in JSON and YAML, the column's name in CSV.
  public let key: String
  /// Whether the format `name` prints this column.
  public let isName: Bool
  /// The style of the cell of a row.
  public let style: @Sendable (Row) -> Style?
  /// The text of the cell of a row.
  public let text: @Sendable (Row) -> String
  /// The data of a row.
  public let value: @Sendable (Row) -> Value

  /// A column; where no text is given, it is the plain text of the value.
  public init(
    _ title: String?, _ key: String, isName: Bool = false,
    style: @escaping @Sendable (Row) -> Style? = { _ in nil },
    text: (@Sendable (Row) -> String)? = nil,
    value: @escaping @Sendable (Row) -> Value
  ) {
    self.title = title
    self.key = key
    self.isName = isName
    self.style = style
    self.text = text ?? { value($0).plainText }
    self.value = value
  }
}
