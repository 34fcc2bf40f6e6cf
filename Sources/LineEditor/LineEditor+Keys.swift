import CLibedit
import Glibc

// What libedit calls back. File-scope functions: a closure might inherit an actor, and crash when C calls it.

extension LineEditor {
  /// Sets the library up; what the user's own file says comes last and wins.
  func configure(_ editor: OpaquePointer) {
    vireo_el_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    vireo_el_set_prompt(editor, currentPrompt, 1)
    vireo_el_set_keys(editor, "emacs")
    vireo_el_set_reader(editor, readCharacter)
    if let lines = history.pointer { vireo_el_set_history(editor, lines) }
    addCommands(to: editor)
    vireo_el_source(editor, nil)
    // No key of the user's: a choice of keys in the file would forget it.
    for bind in [vireo_el_bind, vireo_el_bind_alternate] {
      _ = bind(editor, String(KeyDecoder.pasteKey), "vireo-paste")
    }
  }

  private func addCommands(to editor: OpaquePointer) {
    vireo_el_add_command(editor, "vireo-complete", "Complete the word", completeWord)
    vireo_el_add_command(editor, "vireo-interrupt", "Discard the line", interruptLine)
    vireo_el_add_command(editor, "vireo-suspend", "Stop the program", suspendProgram)
    vireo_el_add_command(editor, "vireo-paste", "Insert what was pasted", insertPastedText)
    vireo_el_bind(editor, "^I", "vireo-complete")
    // Where readline has them, too.
    vireo_el_bind(editor, "^W", "ed-delete-prev-word")
    vireo_el_bind(editor, "^R", "em-inc-search-prev")

    // Keys that send signals arrive as characters instead: nothing then depends on which thread gets the
    // signal, or on this terminal being the controlling one.
    guard let mode = try? Terminal.mode(of: streams.inputDescriptor) else { return }
    vireo_el_set_editing_mode(editor, "-isig")
    bind(mode.key(VINTR), to: "vireo-interrupt", in: editor)
    bind(mode.key(VSUSP), to: "vireo-suspend", in: editor)
  }

  /// Binds a control character, which the user may have chosen with stty; 0 is none.
  private func bind(_ character: cc_t, to command: String, in editor: OpaquePointer) {
    guard (1..<0x20).contains(character) else { return }
    vireo_el_bind(editor, "^" + String(Unicode.Scalar(character + 0x40)), command)
  }

  fileprivate static func from(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let client = vireo_el_client(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }
}

private func currentPrompt(_ editor: OpaquePointer?) -> UnsafeMutablePointer<CChar>? {
  LineEditor.from(editor)?.promptText
}

/// Gives 1 and a character, 0 at the end of the input, -1 and `errno` after a failure or a signal.
private func readCharacter(_ editor: OpaquePointer?, _ character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
  guard let editor, let lineEditor = LineEditor.from(editor) else { return 0 }
  switch lineEditor.nextCharacter(in: editor) {
  case .success(let scalar?):
    character?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  case .success(nil):
    return 0
  case .failure(let code):
    errno = code.value
    return -1
  }
}

private func completeWord(_ editor: OpaquePointer?, _ key: Int32) -> UInt8 {
  guard let editor, let lineEditor = LineEditor.from(editor) else { return UInt8(CC_ERROR) }
  return lineEditor.complete(in: editor)
}

private func interruptLine(_ editor: OpaquePointer?, _ key: Int32) -> UInt8 {
  guard let editor, let lineEditor = LineEditor.from(editor) else { return UInt8(CC_EOF) }
  lineEditor.moveBelowLine(in: editor, showing: "^C")
  lineEditor.caught = SIGINT
  return UInt8(CC_EOF)
}

/// Stops the whole job, as the terminal does for this key; SIGCONT then redraws the line.
private func suspendProgram(_ editor: OpaquePointer?, _ key: Int32) -> UInt8 {
  guard let editor, let lineEditor = LineEditor.from(editor) else { return UInt8(CC_ERROR) }
  lineEditor.prepareTerminal(editor, forEditing: false)
  kill(0, SIGTSTP)
  return UInt8(CC_NORM)
}

private func insertPastedText(_ editor: OpaquePointer?, _ key: Int32) -> UInt8 {
  guard let editor, let lineEditor = LineEditor.from(editor) else { return UInt8(CC_ERROR) }
  return lineEditor.insertPaste(in: editor)
}
