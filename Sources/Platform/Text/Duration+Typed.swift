extension Duration {
  /// Reads a duration as people type it: `10` and `10s` are seconds, then `500ms`, `2m`, `1h`, `1.5s`.
  public init?(typed text: String) {
    let number = text.prefix { $0.isNumber || $0 == "." }
    guard let value = Double(number), value.isFinite else { return nil }
    let seconds: Double
    switch text.dropFirst(number.count) {
    case "", "s": seconds = value
    case "ms": seconds = value / 1000
    case "m", "min": seconds = value * 60
    case "h": seconds = value * 3600
    default: return nil
    }
    guard seconds < 1e9 else { return nil }
    self = .milliseconds(Int64(seconds * 1000))
  }

  /// Seconds as one would say them: `10 s`, `1.5 s`.
  public var shortText: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(Double(milliseconds) / 1000) s"
  }
}
