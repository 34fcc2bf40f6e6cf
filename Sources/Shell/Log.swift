import CommandOutput
import Glibc

/// Messages for who looks for a fault: to standard output up to the level of `-d`, and to the file of `-l`.
final class Log {
  private let level: Int32
  private let output: TextSink
  private let file: Int32?
  private let program: String

  /// - Throws: `CommandFailure`-free `OpenError` when the file cannot be opened.
  init(level: Int32, file path: String?, output: TextSink, program: String) throws(OpenError) {
    self.level = level
    self.output = output
    self.program = program
    guard let path else {
      file = nil
      return
    }
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OpenError() }
    file = descriptor
  }

  /// The log file cannot be opened.
  struct OpenError: Error {}

  /// Tells what is done.
  func debug(_ text: String) {
    if level == 0 { output.write(text + "\n") }
    append("DEBUG", text)
  }

  /// Tells of an error in the file only.
  func error(_ text: String) { append("ERROR", text) }

  private func append(_ name: String, _ text: String) {
    guard let file else { return }
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    var stamp = [CChar](repeating: 0, count: 32)
    strftime(&stamp, stamp.count, "%Y.%m.%d %H:%M:%S", &local)
    let time = stamp.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let line = Array("[\(time) \(program) \(getpid())] \(name) \(text)\n".utf8)
    _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
}
