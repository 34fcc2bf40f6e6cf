// Devices: what they do, and the limits on what goes through them.

extension DataCatalogue {
  static let deviceTuning =
    diskLimits + [
      DataKey(
        "groupName", .text, "name of a group: of disks that share limits, or of who runs a client",
        null: "none, or not known"),
      DataKey("inboundAverage", .rateLimit, "most that a guest may receive, on average"),
      DataKey(
        "inboundPeak", .rate, "most that a guest may receive at times", null: "no more than on average"),
      DataKey("inboundBurst", .size, "how much a guest may receive at its peak", null: "not set"),
      DataKey(
        "inboundFloor", .rate, "what a guest is sure to be able to receive", null: "nothing is promised"),
      DataKey("outboundAverage", .rateLimit, "most that a guest may send, on average"),
      DataKey("outboundPeak", .rate, "most that a guest may send at times", null: "no more than on average"),
      DataKey("outboundBurst", .size, "how much a guest may send at its peak", null: "not set"),
      DataKey("link", .text, "up or down: whether the cable of a network card is plugged in"),
      DataKey("diskError", .text, "what a disk met: unspec, no-space", null: "newer than this program"),
      DataKey("stateTime", .duration, "how long it has been in its state"),
      DataKey("requestedSize", .size, "what a guest is to have of a memory device", null: "as before"),
    ]

  private static let diskLimits = [
    DataKey("totalBytesSec", .rateLimit, "most bytes a second, read and written together"),
    DataKey("readBytesSec", .rateLimit, "most bytes read a second", null: "not set"),
    DataKey("writeBytesSec", .rateLimit, "most bytes written a second", null: "not set"),
    DataKey("totalIopsSec", .numberLimit, "most operations a second, reads and writes together"),
    DataKey("readIopsSec", .numberLimit, "most reads a second", null: "not set"),
    DataKey("writeIopsSec", .numberLimit, "most writes a second", null: "not set"),
    DataKey("sizeIopsSec", .size, "what counts as one operation", null: "any request counts as one"),
    DataKey("totalBytesSecMax", .rate, "most bytes a second in a burst", null: "no bursts"),
    DataKey("readBytesSecMax", .rate, "most bytes read a second in a burst", null: "no bursts"),
    DataKey("writeBytesSecMax", .rate, "most bytes written a second in a burst", null: "no bursts"),
    DataKey("totalIopsSecMax", .number, "most operations a second in a burst", null: "no bursts"),
    DataKey("readIopsSecMax", .number, "most reads a second in a burst", null: "no bursts"),
    DataKey("writeIopsSecMax", .number, "most writes a second in a burst", null: "no bursts"),
    DataKey("totalBytesSecMaxLength", .duration, "how long a burst may last", null: "no bursts"),
    DataKey("readBytesSecMaxLength", .duration, "how long a burst of reading may last", null: "no bursts"),
    DataKey("writeBytesSecMaxLength", .duration, "how long a burst of writing may last", null: "no bursts"),
    DataKey("totalIopsSecMaxLength", .duration, "how long a burst of operations may last", null: "no bursts"),
    DataKey("readIopsSecMaxLength", .duration, "how long a burst of reads may last", null: "no bursts"),
    DataKey("writeIopsSecMaxLength", .duration, "how long a burst of writes may last", null: "no bursts"),
  ]
}
