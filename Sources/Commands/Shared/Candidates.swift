extension Session {
  /// What the word at the cursor of a line may become.
  public func candidates(line: String, cursor: Int) -> [String] { [] }
}
