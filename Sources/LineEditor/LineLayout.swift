import CLibedit

/// A text as libedit shows it, from the left edge of a screen on, and where it ends there.
struct LineLayout {
  /// How many cells a row has.
  let width: Int
  private(set) var row = 0
  private(set) var column = 0
  /// What to print for it; where a row is full, the terminal goes on in the next one by itself.
  private(set) var text = ""

  init(width: Int) { self.width = max(1, width) }

  /// Adds a text behind what is there.
  mutating func take(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  /// Adds a prompt: what stands between two `\u{1}` takes no cells.
  mutating func takePrompt(_ prompt: String) {
    for (index, part) in prompt.split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) { take(part) } else { text += part }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      text += "\r\n"
      (row, column) = (row + 1, 0)
    case "\t": (column..<(column + 8 - column % 8)).forEach { _ in add(" ", cells: 1) }
    case _ where scalar.value < 0x20 || scalar.value == 0x7f:
      add("^", cells: 1)
      add(Unicode.Scalar(UInt8(scalar.value) ^ 0x40), cells: 1)
    default: show(scalar)
    }
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let cells = UTF8Locale.cells(of: scalar)
    guard cells < 0 else { return add(scalar, cells: cells) }
    let number = String(scalar.value, radix: 16, uppercase: true)
    let digits = String(repeating: "0", count: max(0, 4 - number.count)) + number
    for scalar in "\\U+\(digits)".unicodeScalars { add(scalar, cells: 1) }
  }

  private mutating func add(_ scalar: Unicode.Scalar, cells: Int) {
    // A wide character is not cut in two: the rest of its row stays empty.
    if cells > 1, column + cells > width { (row, column) = (row + 1, 0) }
    text.unicodeScalars.append(scalar)
    column += cells
    if column >= width { (row, column) = (row + 1, 0) }
  }
}
