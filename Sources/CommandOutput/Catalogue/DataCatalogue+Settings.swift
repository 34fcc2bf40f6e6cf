extension DataCatalogue {
  static let settings = [
    DataKey("setting", .text, "value of a setting, as it can be written", null: "nobody has said it"),
    DataKey(
      "origin", .text, "who has said a setting",
      words: ["option", "environment", "file", "session", "default"]),
    DataKey(
      "place", .text, "where it was said: the option, the variable, the line of the file, or the command",
      null: "nowhere: it is the default"),
  ]
}
