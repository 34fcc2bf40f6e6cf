import Glibc

extension Double {
  /// The number with so many digits behind the point, as C's `%.1f` prints it.
  func fixed(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrEven)
    guard scaled < 9e15 else { return formatted("%.*f", Int32(digits)) }
    let whole = UInt64(scaled / scale)
    let sign = self < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(UInt64(scaled) % UInt64(scale) + UInt64(scale)).dropFirst()
    return "\(sign)\(whole).\(fraction)"
  }

  /// The number as C's `printf` writes it, however long that is.
  func formatted(_ format: String, _ arguments: any CVarArg...) -> String {
    let arguments = arguments + [self]
    // 309 digits before the point, a sign, the point and what stands behind it.
    return String(unsafeUninitializedCapacity: 512) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        min(
          buffer.count - 1,
          Int(withVaList(arguments) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) }))
      }
    }
  }
}
