import Foundation

/// What somebody sees at a terminal, worked out from what was printed there.
///
/// It has automatic margins as xterm, screen and their kin have them: behind the last cell of a row the cursor waits,
/// and the next character begins the next row. A sequence that it does not know shows up as text.
public struct TerminalScreen {
  private let columns: Int
  private let rows: Int
  private var cells: [[Character]]
  private var (row, column) = (0, 0)
  private var isWaiting = false

  /// Shows a text on an empty screen.
  public init(showing text: String, columns: Int, rows: Int = 24) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: Self.blank(columns), count: rows)
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1b}", rest.first == "[" {
        rest.removeFirst()
        obey(&rest)
      } else {
        take(scalar)
      }
    }
  }

  /// The rows without the blanks at their ends, up to the last one that shows something.
  public var lines: [String] {
    let lines = cells.map { row in
      String(row.reversed().drop { $0 == " " }.reversed()).replacingOccurrences(of: "\0", with: "")
    }
    return Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// The cursor's place.
  public var cursor: (row: Int, column: Int) { (row, column) }

  private static func blank(_ columns: Int) -> [Character] { Array(repeating: " ", count: columns) }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": (column, isWaiting) = (0, false)
    case "\n": moveDown()
    case "\u{8}": (column, isWaiting) = (max(0, column - 1), false)
    case "\u{7}": break
    case "\t": (column, isWaiting) = (min(columns - 1, column + 8 - column % 8), false)
    default: draw(Character(scalar), width: (0x1100...0xffdc).contains(scalar.value) ? 2 : 1)
    }
  }

  private mutating func draw(_ character: Character, width: Int) {
    if isWaiting || column + width > columns {
      column = 0
      moveDown()
    }
    cells[row][column] = character
    // The second half of a wide one.
    if width == 2 { cells[row][column + 1] = "\0" }
    column += width
    isWaiting = column == columns
    if isWaiting { column -= 1 }
  }

  private mutating func moveDown() {
    isWaiting = false
    guard row == rows - 1 else { return row += 1 }
    cells.removeFirst()
    cells.append(Self.blank(columns))
  }

  /// Obeys a control sequence, of which the introducer has been taken.
  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    let parameters = rest.prefix { $0.value < 0x40 }
    rest = rest[parameters.endIndex...]
    guard let command = rest.popFirst() else { return }
    let count = Int(String(parameters)) ?? 0
    let isWaitingStill = isWaiting
    isWaiting = false
    switch command {
    case "A": row = max(0, row - max(1, count))
    case "B": row = min(rows - 1, row + max(1, count))
    case "C": column = min(columns - 1, column + max(1, count))
    case "D": column = max(0, column - max(1, count))
    case "G": column = min(columns, max(1, count)) - 1
    case "H" where parameters.isEmpty: (row, column) = (0, 0)
    case "J" where count == 0: eraseBelow()
    case "K" where count == 0: cells[row].replaceSubrange(column..., with: Self.blank(columns - column))
    case "P": shift(out: max(1, count))
    case "@": shift(in: max(1, count))
    // Colours, and modes such as the marks around what is pasted.
    case "m", "h", "l": isWaiting = isWaitingStill
    default: for scalar in "^[[\(String(parameters))\(command)".unicodeScalars { take(scalar) }
    }
  }

  private mutating func eraseBelow() {
    cells[row].replaceSubrange(column..., with: Self.blank(columns - column))
    for row in cells.indices.dropFirst(row + 1) { cells[row] = Self.blank(columns) }
  }

  private mutating func shift(out count: Int) {
    let count = min(count, columns - column)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Self.blank(count)
  }

  private mutating func shift(in count: Int) {
    let count = min(count, columns - column)
    cells[row].insert(contentsOf: Self.blank(count), at: column)
    cells[row].removeLast(count)
  }
}
