import Platform
import Glibc
import Libvirt

/// A text in a file of its own, which the user's editor is run on.
///
/// The file goes only when it is said to: what somebody has typed is not lost to a failure.
final class EditedText {
  let path: String
  private let session: Session

  /// Writes the text to a new file that nobody else can read.
  init(_ text: String, suffix: String, in session: Session) throws {
    self.session = session
    let directory = session.surroundings.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(directory)/vireoXXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else {
      throw CommandFailure("cannot make a file in \(directory) to edit: \(String(systemError: errno))")
    }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else {
        let reason = String(systemError: errno)
        discard()
        throw CommandFailure("cannot write \(path): \(reason)")
      }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Runs the editor and gives what the file then holds.
  ///
  /// - Throws: `CommandFailure` when there is no such editor, it fails, or the file is gone.
  func edit() throws -> String {
    let editor = Editor(environment: session.surroundings.environment)
    try editor.check()
    // The daemon expects signs of life, however long the user thinks.
    let token = try EventLoop.keepRunning()
    // Ctrl-C at the terminal is the editor's.
    let status = try session.surroundings.interruption.handled(by: {}) {
      try session.surroundings.terminal.runInForeground(editor.shellCommand, arguments: [path])
    }
    withExtendedLifetime(token) {}
    guard status == 0 else {
      throw CommandFailure("the editor '\(editor.command)' failed with exit status \(status)")
    }
    return try XMLFile.read(path)
  }

  /// Removes the file: its text is stored, or was never changed.
  func discard() { unlink(path) }
}

/// The program that the user edits with.
struct Editor {
  /// A command for the shell; the file's path goes behind it.
  let command: String
  private let searchPath: String

  init(environment: (String) -> String?) {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { !$0.isEmpty }
    command = chosen ?? "vi"
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
    guard !places.contains(where: { access($0, X_OK) == 0 }) else { return }
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
