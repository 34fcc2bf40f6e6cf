import CommandModel
import CommandOutput
import Libvirt
import Platform

/// The name of a file that a command writes; by our own name `-` stands for standard output.
struct OutputFile: ArgumentValue, Sendable, Equatable, CustomStringConvertible {
  static var kind: OptionSpec.Kind { .string }
  static var stream: OptionSpec.Stream? { .output }
  /// The name as it was typed.
  let path: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    path = try String(argument: text, of: option)
  }

  var description: String { path }

  /// Where the data go: standard output, or what `file` makes of the name.
  ///
  /// - Throws: `CommandFailure` when standard output is no place for data, and what `file` throws.
  func target(in run: Run, file: (String) throws -> any StreamTarget) throws -> any StreamTarget {
    guard path == "-", run.persona.takesStreams else { return try file(path) }
    return try StandardOutput(of: run)
  }
}

/// Where the bytes of a stream go.
protocol StreamTarget {
  /// Receives all that comes; gives the stream up on failure.
  func receive(_ stream: Libvirt.Stream, sparse: Bool, progress: Libvirt.Stream.Progress?) throws

  /// All is there.
  func keep() throws

  /// It did not all arrive: nothing that looks whole stays behind.
  func discard()
}

/// Standard output as the place for the data of one command. What the command has to say goes to standard error then.
struct StandardOutput: StreamTarget {
  private let run: Run

  /// - Throws: `CommandFailure` when a terminal is there, and in a dry run.
  init(of run: Run) throws {
    guard !run.gate.isOutputTerminal else {
      throw CommandFailure(
        "the data are no text for a terminal", code: .usage,
        hint: "send standard output to a file or a program, or name a file in place of '-'")
    }
    if let rehearsal = Rehearsal.current {
      rehearsal.refuse(Rehearsal.Refusal("write standard output"))
      throw CommandFailure("standard output is not written")
    }
    self.run = run
    run.printsData()
  }

  func receive(_ stream: Libvirt.Stream, sparse: Bool, progress: Libvirt.Stream.Progress?) throws {
    let sink = GateSink(gate: run.gate)
    do {
      try stream.receive(to: sink, sparse: sparse, progress: progress)
    } catch {
      throw sink.failure ?? error
    }
  }

  func keep() {}

  func discard() {}
}

/// Prints what a stream brings, as it is.
private final class GateSink: StreamSink {
  private let gate: Gate
  /// Why it could not be printed.
  private(set) var failure: (any Error)?

  init(gate: Gate) { self.gate = gate }

  func write(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError) {
    do {
      try gate.write(bytes: bytes)
    } catch {
      failure = error
      throw LibvirtError(code: .operationAborted, message: "the transfer was given up")
    }
  }

  // What stands behind standard output may be a pipe.
  func skip(_ length: Int64) throws(LibvirtError) { try writeZeros(length) }
}
