import CommandModel
import CommandOutput

/// A command that can be run.
public protocol Command: CommandDeclaration {
  /// Does the work and gives what it has to report. Only drivers print.
  func run(in session: Session) throws -> Output
}
