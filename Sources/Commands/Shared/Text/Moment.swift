import Glibc

/// A point in time, to the millisecond.
struct Moment: Sendable, Equatable {
  /// Seconds since 1970.
  var seconds: Int64
  var milliseconds = 0

  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(seconds: Int64(time.tv_sec), milliseconds: time.tv_nsec / 1_000_000)
  }

  /// Local time with its distance from UTC: `2026-11-21 06:43:39 +0000`.
  var localText: String { local("%Y-%m-%d %H:%M:%S %z") ?? "" }

  /// UTC to the millisecond, as libvirt writes it in logs and virsh before events: `2026-11-21
  /// 06:43:39.123+0000`.
  var logText: String { (utc("%Y-%m-%d %H:%M:%S") ?? "") + ".\(threeDigits)+0000" }

  /// The time in data, by RFC 3339: `2026-11-21T06:43:39Z`; `nil` for one that no calendar holds.
  var rfc3339: String? {
    utc("%Y-%m-%dT%H:%M:%S").map { $0 + (milliseconds == 0 ? "Z" : ".\(threeDigits)Z") }
  }

  /// Local time in a form that `strftime` knows; `nil` for a time that no calendar holds.
  func local(_ format: String) -> String? { text(format, localtime_r) }

  /// The time in UTC in a form that `strftime` knows; `nil` for a time that no calendar holds.
  func utc(_ format: String) -> String? { text(format, gmtime_r) }

  private var threeDigits: String { "\(milliseconds)".leftPadded(to: 3, with: "0") }

  private func text(
    _ format: String,
    _ split: (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?
  ) -> String? {
    var (time, parts) = (time_t(seconds), tm())
    guard split(&time, &parts) != nil else { return nil }
    return String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { strftime($0.baseAddress, $0.count, format, &parts) }
    }
  }
}
