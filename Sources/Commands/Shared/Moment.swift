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
  var localText: String {
    var (time, parts) = (time_t(seconds), tm())
    localtime_r(&time, &parts)
    return Self.format("%Y-%m-%d %H:%M:%S %z", parts)
  }

  /// UTC to the millisecond, as libvirt writes it in logs and virsh before events: `2026-11-21 06:43:39.123+0000`.
  var logText: String { utc("%Y-%m-%d %H:%M:%S") + ".\(threeDigits)+0000" }

  /// The time in data, by RFC 3339: `2026-11-21T06:43:39Z`.
  var rfc3339: String { utc("%Y-%m-%dT%H:%M:%S") + (milliseconds == 0 ? "Z" : ".\(threeDigits)Z") }

  private var threeDigits: String { String(String(1000 + milliseconds).dropFirst()) }

  private func utc(_ format: String) -> String {
    var (time, parts) = (time_t(seconds), tm())
    gmtime_r(&time, &parts)
    return Self.format(format, parts)
  }

  private static func format(_ format: String, _ parts: tm) -> String {
    var parts = parts
    return String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { strftime($0.baseAddress, $0.count, format, &parts) }
    }
  }
}
