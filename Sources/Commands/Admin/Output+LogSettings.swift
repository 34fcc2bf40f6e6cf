import CommandOutput

extension Output {
  /// Settings of a daemon's log: in text a line, whose label `--quiet` leaves out; as data a list.
  static func logSettings(_ text: String, label: String, key: String) -> Output {
    Output(text: [.extra(label), .line(text)], value: .object([member(text, key)]))
  }

  /// A change of them, about which text says nothing; as data what now holds.
  static func logChange(_ text: String, key: String) -> Output {
    Output(value: .object([Member(key: "changed", value: true), member(text, key)]))
  }

  private static func member(_ text: String, _ key: String) -> Member {
    Member(key: key, value: .array(text.words.map(Value.string)))
  }
}

extension String {
  /// The words between spaces.
  var words: [String] { split(separator: " ").map(String.init) }
}
