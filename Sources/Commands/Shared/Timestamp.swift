import Glibc

/// A moment, in seconds since 1970.
struct Timestamp {
  var seconds: Int64

  /// The moment in UTC in the form that data has: `2026-11-21T06:30:00Z`; `nil` for one that no calendar holds.
  var rfc3339: String? {
    var time = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return nil }
    var bytes = [CChar](repeating: 0, count: 64)
    guard strftime(&bytes, bytes.count, "%Y-%m-%dT%H:%M:%SZ", &parts) > 0 else { return nil }
    return bytes.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }
}
