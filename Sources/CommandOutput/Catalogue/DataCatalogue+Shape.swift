// What is told of the keys themselves.

extension DataCatalogue {
  /// What events have: who they are about, when and what; and the keys of each kind.
  public static let ofEvents =
    ["timestamp", "event", "name", "uuid", "id"].compactMap(key)
    + events.filter { !["timestamp", "event"].contains($0.name) }

  static let shape = [
    DataKey("column", .text, "key of a column, as --columns, --filter and --sort take it"),
    DataKey("meaning", .text, "what a key says, or what a line does", null: "a name of libvirt's own"),
  ]
}
