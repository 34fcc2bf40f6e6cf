import CLibedit
import Glibc

// What is drawn besides what libedit draws by itself.

extension LineEditor {
  /// Shows what others had to say, above the prompt and the line.
  func showMessages(in editor: OpaquePointer) {
    guard let text = messages.take() else { return }
    eraseLine(in: editor)
    streams.write(text)
    draw(in: editor)
  }

  /// Draws the line again in the place where it stands.
  func redraw(in editor: OpaquePointer) {
    if isCapable { eraseLine(in: editor) } else { streams.write("\r") }
    draw(in: editor)
  }

  /// Draws prompt and line from the cursor's row on.
  ///
  /// Where a row ends in a blank, libedit begins a new line instead of the next row; the terminal would then take them for
  /// lines of their own when its window is resized. So libedit is only told that all has been drawn.
  func draw(in editor: OpaquePointer) {
    guard isCapable, let (line, cursor) = currentLine(of: editor) else {
      vireo_el_refresh(editor)
      return
    }
    streams.discarding { vireo_el_refresh(editor) }
    let (end, place) = (layout(of: line), layout(of: line.prefix(cursor)))
    // Behind a full row the cursor waits for a character.
    let wrap = end.column == 0 && end.row > 0 ? " " : ""
    let up = end.row > place.row ? "\u{1b}[\(end.row - place.row)A" : ""
    let right = place.column > 0 ? "\u{1b}[\(place.column)C" : ""
    streams.write("\r" + end.text + wrap + "\r" + up + right)
  }

  /// Draws a line of several rows again when it was changed otherwise than by typing at its end.
  ///
  /// libedit sends only what differs, and where a row is full it goes wrong: it believes the cursor at the end of the row
  /// when the terminal has it in the next one, and erases or overwrites what stands there.
  func repairDrawing(in editor: OpaquePointer) {
    guard isCapable, let current = currentLine(of: editor) else { return }
    defer { drawn = current }
    guard let last = drawn, last.line != current.line, !isTyped(last, current) else { return }
    if max(layout(of: last.line).row, layout(of: current.line).row) > 0 { redraw(in: editor) }
  }

  /// Whether one line becomes the other by a character at its end, which libedit just writes there.
  private func isTyped(_ old: (line: String, cursor: Int), _ new: (line: String, cursor: Int)) -> Bool {
    old.cursor == old.line.count && new.cursor == new.line.count
      && new.line.unicodeScalars.count == old.line.unicodeScalars.count + 1
      && new.line.unicodeScalars.starts(with: old.line.unicodeScalars)
  }

  /// Shows candidates below the line, and the line again below them.
  func list(_ candidates: [Candidate], in editor: OpaquePointer) {
    moveBelowLine(in: editor)
    streams.write(CandidateList.text(candidates, width: width, height: height))
    draw(in: editor)
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
    // From the second cell on: tmux keeps for its history what is erased from the first one of the screen.
    streams.write("\r" + (above > 0 ? "\u{1b}[\(above)A" : "") + " \u{1b}[J\r")
  }

  private var width: Int { size?.columns ?? 80 }

  private var height: Int { size?.rows ?? 24 }

  /// The size of the screen: where lines are drawn by way of a pipe, that of the terminal that they are typed at.
  private var size: Terminal.Size? {
    Terminal.size(of: streams.outputDescriptor) ?? Terminal.size(of: streams.inputDescriptor)
  }

  /// How many rows of prompt and line stand above the cursor, and below it.
  private func rows(in editor: OpaquePointer) -> (above: Int, below: Int) {
    guard isCapable, let (line, cursor) = currentLine(of: editor) else { return (0, 0) }
    let above = layout(of: line.prefix(cursor)).row
    return (above, layout(of: line).row - above)
  }

  /// The prompt and a text behind it.
  private func layout(of text: some StringProtocol) -> LineLayout {
    var layout = LineLayout(width: width)
    layout.takePrompt(prompt)
    layout.take(text)
    return layout
  }
}
