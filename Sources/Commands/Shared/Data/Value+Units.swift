import CommandOutput

extension Value {
  /// There is no limit, which is another thing than a limit that is not known.
  static var unlimited: Value { "unlimited" }

  /// KiB, in which libvirt counts memory, as bytes; null for more than 64 bits hold.
  init(bytes kibibytes: UInt64) {
    let (bytes, overflows) = kibibytes.multipliedReportingOverflow(by: 1024)
    self = overflows ? .null : Value(bytes)
  }

  /// Nanoseconds as seconds.
  init(seconds nanoseconds: UInt64) { self = .double(Double(nanoseconds) / 1e9) }
}
