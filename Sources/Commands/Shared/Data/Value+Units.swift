import CommandOutput

extension Value {
  /// There is no limit, which is another thing than a limit that is not known.
  static var unlimited: Value { "unlimited" }

  /// Nanoseconds as seconds.
  init(seconds nanoseconds: UInt64) { self = .double(Double(nanoseconds) / 1e9) }

  /// Milliseconds as seconds.
  init(milliseconds: UInt64) { self = .double(Double(milliseconds) / 1000) }

  /// A number of KiB, as libvirt counts memory, in bytes; null for none, and for one that 64 bits
  /// do not hold.
  init(kibibytes: UInt64?) { self.init(product: kibibytes, 1024) }

  /// The product of a count and the size of what is counted; null for none, and for one that 64 bits
  /// do not hold.
  ///
  /// What a daemon says is any number: the product is checked, and the text beside it shows the number
  /// as it came.
  init(product count: UInt64?, _ unit: UInt64) {
    guard let (product, overflows) = count?.multipliedReportingOverflow(by: unit), !overflows else {
      self = .null
      return
    }
    self.init(product)
  }
}
