import CommandModel
import CommandOutput
import Glibc
import Libvirt
import Platform

/// A command failed: its own sentences and, behind them, what libvirt said.
public struct CommandFailure: Error, Sendable {
  /// The command's own sentences, without a full stop behind an id.
  public var lines: [String]
  /// What libvirt said; it is printed after the lines unless `hidesCause`.
  public var cause: LibvirtError?
  /// The cause only decides the exit code.
  public var hidesCause: Bool
  public var code: ExitCode
  /// What the user can do about it.
  public var hint: String?

  /// - Parameter code: `nil` derives it from the cause.
  public init(
    _ lines: String..., because cause: LibvirtError? = nil, hidesCause: Bool = false, code: ExitCode? = nil,
    hint: String? = nil
  ) {
    self.lines = lines
    self.cause = cause
    self.hidesCause = hidesCause
    self.code = code ?? cause.map(ExitCode.init(classifying:)) ?? .failure
    self.hint = hint ?? cause.flatMap(Hint.text(for:))
  }

  /// Everything that goes to standard error, a line each.
  public var allLines: [String] {
    lines + (hidesCause ? [] : cause.map { [$0.message] } ?? [])
  }

  /// The lines as they are printed: a document quoted at full length belongs to the name virsh only.
  public func lines(for persona: Persona) -> [String] {
    persona.shortensMessages ? allLines.map(\.shortenedMessage) : allLines
  }

  /// The same failure with a sentence behind all that it says so far.
  func adding(_ sentence: String) -> CommandFailure {
    var failure = self
    failure.lines = allLines + [sentence]
    failure.hidesCause = true
    return failure
  }

  /// Any error of a command as a failure.
  public init(wrapping error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as LibvirtError: self.init(because: error)
    case let error as UsageError:
      self.init(code: .usage)
      lines = error.lines
      hint = error.suggestion
    case let error as ArgumentError:
      self.init(code: .usage)
      lines = error.lines
    case let error as OutputError:
      self.init(code: .failure)
      // A reader that left has seen enough, and nobody is there to be told.
      if error != .closed { lines = ["cannot write the output: \(error.message)"] }
    default: self.init("\(error)")
    }
  }
}

extension CommandFailure {
  /// The error as one line of JSON, for programs; what is unknown is null.
  ///
  /// - Parameter command: the command that failed; `nil` when it was none, as with a line that
  ///   does not parse.
  public func json(command: String?) -> String {
    // In text some sentences end with an empty line.
    let sentences = lines(for: .vireo).map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    return JSONWriter(.compact).string([
      "code": Value(cause?.code.rawValue),
      "codeName": Value(cause?.code.name),
      "domain": Value(cause?.domain.name),
      "exitCode": Value(code.rawValue),
      "message": .string(sentences.joined(separator: ": ")),
      "command": Value(command),
      "hint": Value(hint),
    ])
  }
}

extension CommandFailure {
  /// Two options that cannot go together.
  static func exclusive(_ first: String, _ second: String) -> CommandFailure {
    CommandFailure("Options --\(first) and --\(second) are mutually exclusive", code: .usage)
  }

  /// An option that means nothing without another.
  static func required(_ needed: String, by option: String) -> CommandFailure {
    CommandFailure("Option --\(needed) is required by option --\(option)", code: .usage)
  }

  /// A local file that cannot be used, with the system's words as the hint.
  static func file(_ sentence: String, _ error: SystemError) -> CommandFailure {
    CommandFailure(
      sentence, code: error.code == EACCES || error.code == EPERM ? .access : nil, hint: "\(error)")
  }
}
