extension Double {
  /// The number with so many digits behind the point, as C's `%.1f` prints it.
  func fixed(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrEven)
    guard scaled < 9e15 else { return "\(self)" }
    let whole = UInt64(scaled / scale)
    let sign = self < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(UInt64(scaled) % UInt64(scale) + UInt64(scale)).dropFirst()
    return "\(sign)\(whole).\(fraction)"
  }
}
