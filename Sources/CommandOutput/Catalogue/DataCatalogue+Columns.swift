// What lists can show beyond what the info of an object tells.

extension DataCatalogue {
  static let columns = [
    DataKey(
      "ip", .texts, "addresses of a running guest that others can reach, the best first",
      null: "none is known"),
    DataKey("os", .text, "guest's operating system, as libosinfo names it", null: "nobody noted it"),
    DataKey(
      "updated", .truth, "whether the definition differs from what runs, since it was changed meanwhile",
      null: "not known"),
    DataKey("snapshots", .number, "number of snapshots", null: "not known"),
    DataKey("currentSnapshot", .text, "name of the current snapshot", null: "there is none"),
    DataKey("checkpoints", .number, "number of checkpoints", null: "not known"),
    DataKey(
      "capabilities", .texts, "what a device of the host is: pci, net, storage, ...", null: "not known"),
    DataKey("driver", .text, "driver of the host that has a device", null: "none"),
  ]
}
