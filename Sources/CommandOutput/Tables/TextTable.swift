/// A table as virsh draws it: a space in front, three between columns, a dashed rule under the titles.
public struct TextTable: Sendable, Equatable {
  /// One title for each column.
  public var titles: [String]
  /// The cells, row by row.
  public var rows: [[String]]
  /// The style of each cell; empty where there are none.
  public var styles: [[Style?]]

  /// A table with its rows, and a style for each cell if there are any.
  public init(titles: [String], rows: [[String]] = [], styles: [[Style?]] = []) {
    self.titles = titles
    self.rows = rows
    self.styles = styles
  }

  /// The table's text; without the header, the titles do not widen the columns either.
  public func render(header: Bool) -> String {
    render(header: header, style: .plain)
  }

  /// The table's text in colours.
  public func render(header: Bool, style: Styler) -> String {
    let titleCells = header ? titles.map { TerminalCell($0) } : []
    let cells = rows.map { $0.map { TerminalCell($0, onTerminal: style.isTerminal) } }
    let widths = Self.widths(of: [titleCells] + cells, count: titles.count)
    var text = ""
    if header {
      let headings = titles.map { _ in Style.heading as Style? }
      Self.append(titleCells, widths: widths, styles: headings, style: style, to: &text)
      text += String(repeating: "-", count: widths.reduce(0) { $0 + $1 + 3 }) + "\n"
    }
    for (index, row) in cells.enumerated() {
      let rowStyles = styles.indices.contains(index) ? styles[index] : []
      Self.append(row, widths: widths, styles: rowStyles, style: style, to: &text)
    }
    return text
  }

  private static func widths(of rows: [[TerminalCell]], count: Int) -> [Int] {
    var widths = [Int](repeating: 0, count: count)
    for row in rows {
      for (column, cell) in zip(widths.indices, row) {
        widths[column] = max(widths[column], cell.width)
      }
    }
    return widths
  }

  /// The last cell is not padded, but its leading space is there even when it is empty.
  private static func append(
    _ cells: [TerminalCell], widths: [Int], styles: [Style?], style: Styler, to text: inout String
  ) {
    for (column, cell) in cells.prefix(widths.count).enumerated() {
      text += " " + style.styled(cell.text, styles.indices.contains(column) ? styles[column] : nil)
      if column < widths.count - 1 {
        text += String(repeating: " ", count: widths[column] - cell.width + 2)
      }
    }
    text += "\n"
  }
}
