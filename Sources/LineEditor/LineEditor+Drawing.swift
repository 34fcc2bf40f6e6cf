import CLibedit
import Glibc

// What is drawn besides what libedit draws by itself. After each, libedit takes the cursor to be where the prompt begins.

extension LineEditor {
  /// Shows what others had to say, above the prompt and the line.
  func showMessages(in editor: OpaquePointer) {
    guard let text = messages.take() else { return }
    eraseLine(in: editor)
    streams.write(text)
    vireo_el_refresh(editor)
  }

  /// Draws the line again where it stands.
  func redraw(in editor: OpaquePointer) {
    streams.write("\r")
    vireo_el_refresh(editor)
  }

  /// Shows candidates below the line, and the line again below them.
  func list(_ candidates: [Candidate], in editor: OpaquePointer) {
    moveBelowLine(in: editor)
    streams.write(CandidateList.text(candidates, width: width, height: height))
    vireo_el_refresh(editor)
  }

  /// Moves to the beginning of the row below a line that may take several.
  func moveBelowLine(in editor: OpaquePointer, showing mark: String = "") {
    let rows = rows(in: editor)
    streams.write((rows.below > 0 ? "\u{1b}[\(rows.below)B" : "") + mark + "\n")
  }

  /// Removes prompt and line from the screen.
  private func eraseLine(in editor: OpaquePointer) {
    guard isCapable else { return streams.write("\n") }
    let above = rows(in: editor).above
    streams.write("\r" + (above > 0 ? "\u{1b}[\(above)A" : "") + "\u{1b}[J")
  }

  private var height: Int { Terminal.size(of: streams.outputDescriptor)?.rows ?? 24 }

  private var width: Int { Terminal.size(of: streams.outputDescriptor)?.columns ?? 80 }

  /// How many rows of prompt and line stand above the cursor, and below it.
  private func rows(in editor: OpaquePointer) -> (above: Int, below: Int) {
    guard isCapable, let (line, cursor) = currentLine(of: editor) else { return (0, 0) }
    let start = Self.cells(of: Self.visible(prompt), from: 0)
    let above = Self.cells(of: line.prefix(cursor), from: start) / width
    return (above, Self.cells(of: line, from: start) / width - above)
  }

  /// A prompt without the sequences that move nothing.
  private static func visible(_ prompt: String) -> String {
    prompt.split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
  }

  /// Where a text ends that begins in a cell: libedit shows a control character as two.
  private static func cells(of text: some StringProtocol, from start: Int) -> Int {
    text.unicodeScalars.reduce(start) { cell, scalar in
      if scalar == "\t" { return cell + 8 - cell % 8 }
      return cell + (scalar.value < 0x20 ? 2 : UTF8Locale.width(of: String(scalar)))
    }
  }
}
