/// Where the values of an option come from when the shell completes them.
public enum Completion: Sendable {
  /// The live values of a source.
  case live(any CompletionSource)
  /// Fixed words.
  case words([String])
  /// Fixed words of a comma-separated list.
  case list([String])
  /// File names, left to the shell.
  case file
  /// Nothing to offer, and why.
  case none(String)
}

/// Something that has live values, such as the names of all domains.
///
/// How it gets them is the business of the module that runs commands, which declares each source together
/// with its way.
public protocol CompletionSource: Sendable {
  var name: String { get }
}
