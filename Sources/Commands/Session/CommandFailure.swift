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
  /// What the failure is about, where it is not what its command is about.
  public var object: String?
  /// The command that could not even begin, such as one with an unknown option.
  public var command: String?
  /// What has become of each of many objects, as data, where a command for them was broken off.
  var outcomes: Value?
  /// The object that it is about, where a command is run for many.
  private(set) var label: String?

  /// - Parameter code: `nil` derives it from the cause.
  public init(
    _ lines: String..., because cause: LibvirtError? = nil, hidesCause: Bool = false, code: ExitCode? = nil,
    hint: String? = nil, object: String? = nil
  ) {
    self.lines = lines
    self.cause = cause
    self.hidesCause = hidesCause
    self.code = code ?? cause.map(ExitCode.init(classifying:)) ?? .failure
    self.hint = hint ?? cause.flatMap(Hint.text(for:))
    self.object = object
  }

  /// Everything that goes to standard error, a line each, led by the object's name where there are many.
  public var allLines: [String] {
    let all = lines + (hidesCause ? [] : cause.map { [$0.message] } ?? [])
    guard let label else { return all }
    return all.map { "\(label): \($0)" }
  }

  /// The failure without the name of its object in front of each line.
  var unlabelled: CommandFailure {
    var failure = self
    failure.label = nil
    return failure
  }

  /// The failure as one of many, about an object of this name.
  func about(_ label: String) -> CommandFailure {
    var failure = self
    failure.label = label
    return failure
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
      command = error.command
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
  /// Two options that cannot go together.
  static func exclusive(_ first: String, _ second: String) -> CommandFailure {
    CommandFailure("Options --\(first) and --\(second) are mutually exclusive", code: .usage)
  }

  /// Refuses the first two options of a pair that are both given.
  static func refuse(
    together pairs: [(first: String, isFirst: Bool, second: String, isSecond: Bool)]
  ) throws(CommandFailure) {
    for pair in pairs where pair.isFirst && pair.isSecond { throw exclusive(pair.first, pair.second) }
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
