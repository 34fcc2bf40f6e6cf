import CommandModel
import CommandOutput

/// A command that can be run.
public protocol Command: CommandDeclaration {
  /// What it prints as data; nil as long as nobody has said it.
  static var result: ResultShape? { get }

  /// Refuses options that do not go together, before any object is looked up.
  ///
  /// Only flags and options that may be left out can be looked at: a required value may be unreadable.
  func checkOptions() throws

  /// Does the work and gives what it has to report. It prints nothing itself, but for `Run.emit`.
  func run(in run: Run) throws -> Output
}

extension CommandDeclaration {
  /// The command as those see it who run it.
  ///
  /// Asked of the command itself: a cast of the box that it is in would search all conformances of the program twice.
  var runnable: (any Command)? { self as? any Command }
}

extension Command {
  public static var result: ResultShape? { nil }

  public func checkOptions() throws {}
}
