import CommandModel
import CommandOutput

extension Session {
  /// The help of one command.
  func help(for name: String) throws -> Output { .none }
}
