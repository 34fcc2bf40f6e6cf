// Errors, which are objects on standard error.

extension DataCatalogue {
  static let errors = [
    DataKey(
      "error", .object, "what went wrong",
      of: [
        "class", "exitCode", "message", "hint", "command", "object", "host", "libvirt", "script?", "line?",
        "objects?",
      ]),
    DataKey(
      "class", .text, "kind of error, one for each exit code",
      words: [
        "failure", "deadline", "not-found", "already", "access", "connection", "unsupported", "partial",
        "usage",
        "interrupted",
      ]),
    DataKey("exitCode", .number, "the exit code that goes with the class"),
    DataKey("hint", .text, "what to do about it", null: "nothing is known"),
    DataKey("command", .text, "name of a command", null: "none ran"),
    DataKey("object", .text, "what the command was about, as it was typed", null: "nothing in particular"),
    DataKey("host", .text, "URI of the host that was worked on", null: "libvirt's choice, not made yet"),
    DataKey(
      "libvirt", .object, "what libvirt said", null: "libvirt said nothing",
      of: ["code", "name", "domain", "message"]),
    DataKey("script", .text, "file of the script whose line failed, - for standard input"),
    DataKey("line", .number, "number of that line, from 1"),
    DataKey(
      "objects", .objects, "what has become of each object of a command that was broken off",
      of: ["name", "outcome"]),
    DataKey(
      "outcome", .text, "what has become of an object; unknown when it was under way",
      words: ["done", "failed", "unknown", "not-done"]),
    DataKey("code", .number, "number of libvirt's error"),
  ]

  /// The object of an error.
  public static let errorShape = ResultShape.object(["error"])
}
