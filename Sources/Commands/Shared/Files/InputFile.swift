import CommandModel
import Glibc
import Libvirt
import Platform

/// The name of a file that a command reads; by our own name `-` stands for standard input.
struct InputFile: ArgumentValue, Sendable, Equatable, CustomStringConvertible {
  static var kind: OptionSpec.Kind { .string }
  static var stream: OptionSpec.Stream? { .input }
  /// The name as it was typed.
  let path: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    path = try String(argument: text, of: option)
  }

  var description: String { path }

  /// The contents of the file, of XML or of something else that a call takes whole.
  ///
  /// - Parameter limit: how many bytes are accepted.
  /// - Throws: `CommandFailure` when it cannot be read or is too large.
  func text(limit: Int = XMLFile.limit, in run: Run) throws -> String {
    String(rawBytes: try bytes(limit: limit, in: run))
  }

  /// The contents of the file as bytes; see ``text(limit:in:)``.
  func bytes(limit: Int, in run: Run) throws -> [UInt8] {
    guard isStandardInput(in: run) else { return try LocalFile.read(path, limit: limit) }
    return try StandardInput(of: run).readAll(limit: limit)
  }

  /// Hands the file over as an open descriptor, and a function to be called before each reading.
  ///
  /// - Throws: `CommandFailure` when it cannot be opened, and what `body` throws.
  func opened<Result>(
    in run: Run, _ body: (_ descriptor: Int32, _ waiting: @escaping Libvirt.Stream.Waiting) throws -> Result
  ) throws -> Result {
    if isStandardInput(in: run) {
      let input = try StandardInput(of: run)
      return try input.attended { try body(input.descriptor, run.waiting(for: input.descriptor)) }
    }
    let descriptor = try descriptor()
    defer { close(descriptor) }
    return try body(descriptor, run.waiting(for: descriptor))
  }

  private func descriptor() throws -> Int32 {
    do {
      return try File.open(path, O_RDONLY)
    } catch {
      throw CommandFailure.file("cannot read \(path)", error)
    }
  }
}

/// The name of a file for which a standard stream may stand.
protocol StreamWord {
  /// Whether standard input is what will be read.
  func isStandardInput(in run: Run) -> Bool
}

extension InputFile: StreamWord {
  func isStandardInput(in run: Run) -> Bool { path == "-" && run.persona.takesStreams }
}

extension Late: StreamWord where Value == InputFile {
  func isStandardInput(in run: Run) -> Bool { (try? value().isStandardInput(in: run)) ?? false }
}
