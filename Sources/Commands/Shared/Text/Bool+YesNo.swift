extension Bool? {
  /// `yes`, `no`, or the word for what could not be learnt.
  func yesNo(else unknown: String) -> String { map { $0 ? "yes" : "no" } ?? unknown }
}
