import CLibedit
import Glibc

extension LineEditor {
  /// The `errno` of a failed read.
  struct Failure: Error {
    let value: Int32
  }

  /// Waits for the next character; nil is the end of the input.
  func nextCharacter(in editor: OpaquePointer) -> Result<Unicode.Scalar?, Failure> {
    while let watch {
      switch watch.next(from: streams.inputDescriptor) {
      case .byte(let byte):
        if let scalar = input.add(byte) { return .success(scalar) }
      case .endOfFile:
        return .success(nil)
      case .failure(let code):
        return .failure(Failure(value: code))
      case .signal(SIGWINCH):
        vireo_el_resize(editor)
        redraw(in: editor)
      case .signal(SIGCONT):
        // The shell had the terminal meanwhile, with a mode of its own.
        vireo_el_prepare_terminal(editor, 0)
        vireo_el_prepare_terminal(editor, 1)
        redraw(in: editor)
      case .signal(let signal):
        caught = signal
        return .failure(Failure(value: EINTR))
      }
    }
    return .success(nil)
  }

  /// Answers the Tab key; the result tells libedit what to redraw.
  func complete(in editor: OpaquePointer) -> UInt8 {
    guard let completer, let (line, cursor) = currentLine(of: editor) else { return UInt8(CC_ERROR) }
    switch Completion(of: line.prefix(cursor), from: completer(line, cursor)) {
    case .none:
      return UInt8(CC_ERROR)
    case .unique(let count, let text):
      return replace(line.prefix(cursor).suffix(count), with: text, in: editor)
    case .common(let count, let text):
      defer { ambiguous = currentLine(of: editor) }
      return replace(line.prefix(cursor).suffix(count), with: text, in: editor)
    case .ambiguous(let candidates):
      guard let ambiguous, ambiguous == (line, cursor) else {
        ambiguous = (line, cursor)
        return UInt8(CC_ERROR)
      }
      list(candidates, in: editor)
      return UInt8(CC_NORM)
    }
  }

  private func replace(_ old: Substring, with new: String, in editor: OpaquePointer) -> UInt8 {
    // libedit counts code points where Swift counts characters.
    vireo_el_deletestr(editor, Int32(old.unicodeScalars.count))
    return UInt8(vireo_el_insertstr(editor, new) == 0 ? CC_REFRESH : CC_ERROR)
  }

  /// Draws the line again where it stands: libedit takes the cursor to be in the first column.
  private func redraw(in editor: OpaquePointer) {
    streams.write("\r")
    vireo_el_refresh(editor)
  }

  private func list(_ candidates: [String], in editor: OpaquePointer) {
    let width = Terminal.size(of: streams.outputDescriptor)?.columns ?? 80
    streams.write("\n" + Completion.columns(candidates, width: width))
    vireo_el_refresh(editor)
  }

  private func currentLine(of editor: OpaquePointer) -> (line: String, cursor: Int)? {
    guard let info = vireo_el_line(editor)?.pointee, let start = info.buffer, let cursor = info.cursor,
      let end = info.lastchar
    else { return nil }
    let text = { String(decoding: UnsafeRawBufferPointer(start: start, count: $0), as: UTF8.self) }
    return (text(end - start), text(cursor - start).count)
  }
}
