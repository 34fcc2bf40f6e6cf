// What comes of one command for many objects, and of one that is only rehearsed.

extension DataCatalogue {
  static let bulk = [
    DataKey("dryRun", .truth, "true where it was only said what would be done"),
    DataKey("result", .objects, "what a command that lists something lists for the object of that name"),
  ]
}
