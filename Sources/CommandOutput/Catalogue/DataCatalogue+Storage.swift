// Storage pools and volumes: what only they have.

extension DataCatalogue {
  static let storage = [
    DataKey("poolUUID", .text, "UUID of the storage pool that it belongs to"),
    DataKey("algorithm", .text, "how data were overwritten"),
  ]
}
