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

  /// Runs a body whose output nobody sees.
  func discarding(_ body: () -> Void) {
    fflush(output)
    let kept = fcntl(outputDescriptor, F_DUPFD_CLOEXEC, 0)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    // Where there are no descriptors left, the line is drawn twice.
    let isDiscarded = kept >= 0 && nowhere >= 0 && dup2(nowhere, outputDescriptor) >= 0
    body()
    fflush(output)
    if isDiscarded {
      dup2(kept, outputDescriptor)
      _ = fcntl(outputDescriptor, F_SETFD, FD_CLOEXEC)
    }
    for descriptor in [kept, nowhere] where descriptor >= 0 { Glibc.close(descriptor) }
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
