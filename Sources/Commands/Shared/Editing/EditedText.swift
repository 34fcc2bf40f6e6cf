import Glibc
import Platform

/// A text in a file of its own, which the user's editor is run on.
///
/// The file goes only when it is said to: what somebody has typed is not lost to a failure.
final class EditedText {
  let path: String
  private let run: Run
  private let keepsake: Int

  /// Writes the text to a new file that nobody else can read.
  init(_ text: String, suffix: String, in run: Run) throws {
    self.run = run
    let directory = run.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let descriptor: Int32
    do {
      (descriptor, path) = try File.makeTemporary(directory + "/vireo", suffix: suffix)
    } catch {
      throw CommandFailure("cannot make a file in \(directory) to edit: \(error)")
    }
    defer { close(descriptor) }
    do {
      try Descriptor.writeAll(text.rawBytes, to: descriptor)
    } catch {
      try? File.remove(path)
      throw CommandFailure("cannot write \(path): \(error)")
    }
    keepsake = run.keep("the edited text is kept in \(path)")
  }

  /// Runs the editor and gives what the file then holds.
  ///
  /// - Throws: `CommandFailure` when there is no such editor, it fails, or the file is gone.
  func edit() throws -> String {
    let editor = Editor(environment: run.environment)
    try checkTerminal(for: editor)
    try editor.check()
    // Ctrl-C at the terminal is the editor's, and the user's time is the user's own.
    let status = try run.interruption.handled(by: {}) {
      try run.attended { try run.terminal.runInForeground(editor.shellCommand, arguments: [path]) }
    }
    guard status == 0 else {
      throw CommandFailure("the editor '\(editor.command)' failed with exit status \(status)")
    }
    return try XMLFile.read(path)
  }

  /// An editor that somebody has chosen may be a program that needs no terminal; the usual one would wait for keys that
  /// never come.
  private func checkTerminal(for editor: Editor) throws {
    guard
      run.settings.asksNobody || run.persona.sparesEditor && !editor.isChosen && !run.terminal.isInteractive
    else { return }
    throw CommandFailure(
      "\(run.whyNobody): the editor '\(editor.command)' was not started", code: .usage,
      hint:
        "name a program that needs no terminal in EDITOR, or store a changed copy with the command that defines"
    )
  }

  /// Removes the file: its text is stored, or was never changed. It stays when the run was left behind
  /// before, for its user has been told where it is.
  func discard() {
    try? run.gate.pass {
      run.forget(keepsake)
      try? File.remove(path)
    }
  }
}

/// The program that the user edits with.
struct Editor {
  /// A command for the shell; the file's path goes behind it.
  let command: String
  /// Whether the environment names it.
  let isChosen: Bool
  private let searchPath: String

  init(environment: (String) -> String?) {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { !$0.isEmpty }
    (command, isChosen) = (chosen ?? "vi", chosen != nil)
    searchPath = environment("PATH") ?? "/usr/bin:/bin"
  }

  /// A plain command replaces the shell, which would die of a Ctrl-C that the editor survives.
  var shellCommand: String { isPlain ? "exec \(command)" : command }

  /// Throws when the command's program is nowhere, in better words than the shell has.
  func check() throws {
    // What only the shell understands is left to it.
    guard isPlain, let word = command.split(separator: " ").first else {
      return
    }
    let program = String(word)
    let places =
      program.contains("/") ? [program] : searchPath.split(separator: ":").map { "\($0)/\(program)" }
    guard !places.contains(where: { File.isAccessible($0, X_OK) }) else { return }
    throw CommandFailure("Cannot find '\(program)' in path: No such file or directory")
  }

  private var isPlain: Bool { command.utf8.allSatisfy(Self.isPlain) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: " /._-+,:@%".utf8.contains(byte)
    }
  }
}
