import CLibedit
import Glibc
import Platform

extension LineEditor {
  /// The `errno` of a failed read.
  struct Failure: Error {
    let value: Int32
  }

  /// Waits for the next character; nil is the end of the input.
  func nextCharacter(in editor: OpaquePointer) -> Result<Unicode.Scalar?, Failure> {
    repairDrawing(in: editor)
    while true {
      switch nextEvent() {
      case .input:
        switch readByte() {
        case .success(let byte?): decoder.take(byte)
        case .success(nil) where decoder.patience != nil: decoder.giveUp()
        case .success(nil): return .success(nil)
        // Somebody else was quicker, and there is nothing after all.
        case .failure(let failure) where failure.value == EAGAIN: continue
        case .failure(let failure): return .failure(failure)
        }
      case .deadline:
        if let key = nextKey() { return .success(key) }
        decoder.giveUp()
      case .woken:
        onWake?()
        showMessages(in: editor)
      case .signal(let signal):
        guard !answer(signal, in: editor) else { continue }
        moveBelowLine(in: editor, showing: signal == SIGINT ? "^C" : "")
        caught = signal
        return .failure(Failure(value: EINTR))
      }
    }
  }

  /// What is decoded already comes before new input, but not before a signal.
  private func nextEvent() -> SignalHub.Event {
    guard decoder.items.isEmpty else { return hub.wait(until: .now) }
    return hub.wait(for: streams.inputDescriptor, until: decoder.patience.map { .now + $0 })
  }

  /// Reads one byte: what follows the line may be meant for somebody else. nil is the end.
  private func readByte() -> Result<UInt8?, Failure> {
    var byte: UInt8 = 0
    var count = read(streams.inputDescriptor, &byte, 1)
    while count < 0, errno == EINTR { count = read(streams.inputDescriptor, &byte, 1) }
    return count < 0 ? .failure(Failure(value: errno)) : .success(count == 0 ? nil : byte)
  }

  /// The next key that is decoded already. Pasted text stays until `insertPaste` takes it.
  private func nextKey() -> Unicode.Scalar? {
    switch decoder.items.first {
    case nil: return nil
    case .key(let key)?:
      _ = decoder.next()
      return key
    case .newline?:
      _ = decoder.next()
      return "\r"
    case .text?:
      pasteOffers += 1
      if pasteOffers <= Self.enoughOffers { return KeyDecoder.pasteKey }
      // The user has bound the key to something else, or it was quoted.
      pasteOffers = 0
      _ = decoder.next()
      return nextKey()
    }
  }

  /// A key that begins a sequence may swallow the first offer, and the second one ends it.
  private static let enoughOffers = 3

  /// Puts pasted text into the line; the result tells libedit what to redraw.
  func insertPaste(in editor: OpaquePointer) -> UInt8 {
    guard case .text(let text)? = decoder.items.first else { return UInt8(CC_NORM) }
    _ = decoder.next()
    pasteOffers = 0
    return UInt8(vireo_el_insertstr(editor, text) == 0 ? CC_REFRESH : CC_ERROR)
  }

  /// Whether a signal asked for no more than to draw the line anew.
  private func answer(_ signal: Int32, in editor: OpaquePointer) -> Bool {
    switch signal {
    case SIGWINCH:
      vireo_el_resize(editor)
    case SIGCONT:
      // The shell had the terminal meanwhile, with a mode of its own.
      prepareTerminal(editor, forEditing: false)
      prepareTerminal(editor, forEditing: true)
      // Somebody else has written there meanwhile.
      draw(in: editor)
      return true
    default: return false
    }
    redraw(in: editor)
    return true
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

  func currentLine(of editor: OpaquePointer) -> (line: String, cursor: Int)? {
    guard let info = vireo_el_line(editor)?.pointee, let start = info.buffer, let cursor = info.cursor,
      let end = info.lastchar
    else { return nil }
    let text = { String(decoding: UnsafeRawBufferPointer(start: start, count: $0), as: UTF8.self) }
    return (text(end - start), text(cursor - start).count)
  }
}
