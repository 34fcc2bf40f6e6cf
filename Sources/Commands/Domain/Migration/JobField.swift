import CommandOutput
import Libvirt

/// One number that libvirt tells of a job: its line for people, and its place in data.
struct JobField: Sendable {
  /// What a number counts.
  enum Unit: Sendable {
    case milliseconds, bytes, count
    /// A count with a column of another width.
    case wideCount
    /// Bytes in a second; nothing to tell when it is 0.
    case rate
    /// Pages in a second.
    case pages
    /// Bytes that text does not scale.
    case pageSize
    case text
  }

  /// libvirt's name.
  let name: String
  private let title: String
  private let unit: Unit
  private let keys: String
  /// The first part of the names of amounts without which the line means nothing.
  let group: String?

  init(_ name: String, _ title: String, _ unit: Unit, _ keys: String, group: String? = nil) {
    (self.name, self.title, self.unit, self.keys, self.group) = (name, title, unit, keys, group)
  }

  /// In the order of virsh's lines.
  static let all: [JobField] =
    [
      JobField("time_elapsed", "Time elapsed:", .milliseconds, "elapsedTime"),
      JobField("time_elapsed_net", "Time elapsed w/o network:", .milliseconds, "elapsedTimeWithoutNetwork"),
      JobField("time_remaining", "Time remaining:", .milliseconds, "remainingTime"),
    ]
    + amounts("data", "Data", "data") + amounts("memory", "Memory", "ram") + memory
    + amounts("disk", "File", "storage")
    + [JobField("disk_bps", "File bandwidth:", .rate, "storage.rate", group: "disk")] + results + compression
    + [
      JobField("auto_converge_throttle", "Auto converge throttle:", .wideCount, "autoConvergeThrottle"),
      JobField("disk_temp_used", "Temporary disk space use:", .bytes, "temporaryStorage.used"),
      JobField("disk_temp_total", "Temporary disk space total:", .bytes, "temporaryStorage.total"),
      JobField("errmsg", "Error message:", .text, "errorMessage"),
    ]

  private static func amounts(_ group: String, _ title: String, _ key: String) -> [JobField] {
    ["processed", "remaining", "total"].map {
      JobField("\(group)_\($0)", "\(title) \($0):", .bytes, "\(key).\($0)", group: group)
    }
  }

  private static let memory = [
    JobField("memory_bps", "Memory bandwidth:", .rate, "ram.rate", group: "memory"),
    JobField("memory_dirty_rate", "Dirty rate:", .pages, "ram.dirtyPageRate", group: "memory"),
    JobField("memory_page_size", "Page size:", .pageSize, "ram.pageSize", group: "memory"),
    JobField("memory_iteration", "Iteration:", .count, "ram.iteration", group: "memory"),
    JobField("memory_postcopy_requests", "Postcopy requests:", .count, "ram.requests", group: "memory"),
  ]

  private static let results = [
    JobField("memory_constant", "Constant pages:", .count, "ram.constantPages"),
    JobField("memory_normal", "Normal pages:", .count, "ram.normalPages"),
    JobField("memory_normal_bytes", "Normal data:", .bytes, "ram.normalSize"),
    JobField("downtime", "Expected downtime:", .milliseconds, "downtime"),
    JobField("downtime_net", "Downtime w/o network:", .milliseconds, "downtimeWithoutNetwork"),
    JobField("setup_time", "Setup time:", .milliseconds, "setupTime"),
  ]

  private static let compression = [
    JobField("compression_cache", "Compression cache:", .bytes, "compression.compressionCache"),
    JobField("compression_bytes", "Compressed data:", .bytes, "compression.bytes"),
    JobField("compression_pages", "Compressed pages:", .wideCount, "compression.pages"),
    JobField("compression_cache_misses", "Compression cache misses:", .wideCount, "compression.cacheMisses"),
    JobField("compression_overflow", "Compression overflows:", .wideCount, "compression.overflows"),
  ]
}

extension JobField {
  /// Whether the line is shown of a job of this type at all.
  func isShown(_ type: Domain.JobType) -> Bool { name != "time_remaining" || type == .bounded }

  func label(_ type: Domain.JobType) -> String { isTotal(type) ? "Total downtime:" : title }

  /// The keys that lead to the value.
  func path(_ type: Domain.JobType) -> [String] {
    // Of a job that runs it is a guess.
    guard name != "downtime" || isTotal(type) else { return ["expectedDowntime"] }
    return keys.split(separator: ".").map(String.init)
  }

  private func isTotal(_ type: Domain.JobType) -> Bool { name == "downtime" && type == .completed }

  /// The text behind the label; `nil` for nothing to tell.
  func text(_ value: TypedValue) -> String? {
    guard unit != .text, let number = value.uint64 else { return value.description }
    switch unit {
    case .milliseconds: return "\(number)".padded(to: 12) + " ms"
    case .bytes, .text: return number.capacityText(decimals: 3)
    case .count: return "\(number)".padded(to: 12)
    case .wideCount: return "\(number)".padded(to: 13)
    case .rate: return number == 0 ? nil : number.capacityText(decimals: 3) + "/s"
    case .pages: return "\(number)".padded(to: 12) + " pages/s"
    case .pageSize: return "\(number)".padded(to: 12) + " bytes"
    }
  }

  /// The value as data: seconds, bytes, or a number.
  func value(_ value: TypedValue) -> Value {
    guard unit == .milliseconds, let number = value.uint64 else { return Value(value) }
    return Value(milliseconds: number)
  }
}
