import Glibc

/// The streams that libedit wants, on duplicates of the caller's descriptors, which stay open when these are
/// closed.
struct EditorStreams {
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  let error: UnsafeMutablePointer<FILE>

  init(input: Int32, output: Int32, error: Int32) throws(TerminalError) {
    self.input = try Self.stream(input, "r")
    do {
      self.output = try Self.stream(output, "w")
    } catch {
      fclose(self.input)
      throw error
    }
    do {
      self.error = try Self.stream(error, "w")
    } catch {
      fclose(self.input)
      fclose(self.output)
      throw error
    }
  }

  /// The descriptor that bytes are read from, past the stream's buffer.
  var inputDescriptor: Int32 { fileno(input) }

  /// The descriptor of the terminal that is drawn on.
  var outputDescriptor: Int32 { fileno(output) }

  func write(_ text: String) {
    fputs(text, output)
    fflush(output)
  }

  func close() {
    for stream in [input, output, error] { fclose(stream) }
  }

  private static func stream(
    _ descriptor: Int32, _ mode: String
  ) throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .last("dup") }
    guard let stream = fdopen(copy, mode) else {
      let error = TerminalError.last("fdopen")
      Glibc.close(copy)
      throw error
    }
    return stream
  }
}
