// Jobs: migration, saves and dumps, and what works on disks.

extension DataCatalogue {
  /// What libvirt tells of a job.
  public static let jobMembers: [ShapeKey] = [
    "operation?", "elapsedTime?", "elapsedTimeWithoutNetwork?", "remainingTime?", "data?", "ram?", "storage?",
    "downtime?", "expectedDowntime?", "downtimeWithoutNetwork?", "setupTime?", "compression?",
    "autoConvergeThrottle?", "temporaryStorage?", "errorMessage?", "other?",
  ]

  static let jobs = [
    DataKey("job", .object, "what a job did", of: jobMembers),
    DataKey(
      "operation", .text, "what a job does: migration-out, save, dump, ...", null: "newer than this program"),
    DataKey("elapsedTime", .duration, "time since a job began"),
    DataKey("elapsedTimeWithoutNetwork", .duration, "the same without what the network took"),
    DataKey("remainingTime", .duration, "time that a job still takes, as far as is known"),
    DataKey("data", .object, "all that a job moves", of: ["processed?", "remaining?", "total?"]),
    DataKey(
      "ram", .object, "what a job moves of the guest's memory",
      of: [
        "processed?", "remaining?", "total?", "rate?", "dirtyPageRate?", "pageSize?", "iteration?",
        "requests?", "constantPages?", "normalPages?", "normalSize?",
      ]),
    DataKey(
      "storage", .object, "what a job moves of the guest's disks",
      of: ["processed?", "remaining?", "total?", "rate?"]),
    DataKey("processed", .size, "what a job has moved", null: "there is no job"),
    DataKey("remaining", .size, "what a job still has to move", null: "there is no job"),
    DataKey("dirtyPageRate", .number, "pages that the guest changes in a second"),
    DataKey("pageSize", .size, "size of a page of memory"),
    DataKey("constantPages", .number, "pages that hold one byte only, and are not sent"),
    DataKey("normalPages", .number, "pages that were sent"),
    DataKey("normalSize", .size, "bytes of the pages that were sent"),
    DataKey("downtime", .duration, "for how long the guest stood still"),
    DataKey("expectedDowntime", .duration, "for how long the guest is going to stand still"),
    DataKey("maxDowntime", .duration, "for how long a guest may stand still at the end of its migration"),
    DataKey("downtimeWithoutNetwork", .duration, "for how long the guest stood still but for the network"),
    DataKey("setupTime", .duration, "time before anything was sent"),
    DataKey(
      "compression", .object, "what came of compressing pages that are sent again",
      of: ["compressionCache?", "bytes?", "pages?", "cacheMisses?", "overflows?"]),
    DataKey("pages", .number, "number of pages of memory"),
    DataKey("cacheMisses", .number, "how often something was not in a cache"),
    DataKey("overflows", .number, "how often compressing made a page no smaller"),
    DataKey("autoConvergeThrottle", .number, "by how many percent the guest is slowed down"),
    DataKey(
      "temporaryStorage", .object, "space that a job takes for as long as it runs", of: ["used?", "total?"]),
    DataKey("errorMessage", .text, "why a job failed"),
    DataKey("compressionCache", .size, "size of the cache for compressing what is migrated"),
    DataKey("bandwidth", .rateLimit, "most that a job may move in a second", null: "there is no job"),
    DataKey("postcopy", .truth, "whether it is about what goes after the switch to post-copy"),
    DataKey("destination", .text, "URI of the host that a guest went to"),
    DataKey("newName", .text, "name that a domain has now"),
  ]
}
