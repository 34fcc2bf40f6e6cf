/// How much room is made for an answer whose size the other end names.
///
/// A daemon may say anything. libvirt's protocol carries lists of some 10,000 and CPU maps of 8 MiB, so that a number
/// beyond these limits is an error and no size: memory for it is never asked for.
enum Capacity {
  /// The most items of a list.
  static let items = 1 << 20
  /// The most bytes of an answer that is a block of them.
  static let bytes = 1 << 24

  /// The product of the numbers that make up a size.
  ///
  /// Throws `internalError` when one is negative or the product is beyond the limit.
  static func check(
    _ function: StaticString, _ factors: Int..., limit: Int = items
  ) throws(LibvirtError) -> Int {
    var product = 1
    for factor in factors {
      let (result, overflow) = product.multipliedReportingOverflow(by: factor)
      guard factor >= 0, !overflow else { throw .absurd(function, factors) }
      product = result
    }
    guard product <= limit else { throw .absurd(function, factors) }
    return product
  }
}

extension LibvirtError {
  /// The error of a size that cannot be true.
  fileprivate static func absurd(_ function: StaticString, _ factors: [Int]) -> LibvirtError {
    let size = factors.map(String.init).joined(separator: " × ")
    return LibvirtError(
      code: .internalError, message: "internal error: \(function) cannot have \(size) items")
  }
}

extension UnsafeBufferPointer {
  /// An array of C with the length that goes with it; empty for a null pointer or a negative length.
  init(_ start: UnsafePointer<Element>?, clamping count: some BinaryInteger) {
    self.init(start: start, count: start == nil ? 0 : Int(clamping: Swift.max(count, 0)))
  }

  /// An array of C with the length that goes with it; empty for a null pointer or a negative length.
  init(_ start: UnsafeMutablePointer<Element>?, clamping count: some BinaryInteger) {
    self.init(start.map { UnsafePointer($0) }, clamping: count)
  }
}
