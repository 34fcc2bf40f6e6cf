import Platform

/// Numbers with units, as filters take them.
enum Quantity {
  /// Reads a number (`4`, `1.5`), a size in bytes (`4GiB`, `500MB`, `10k`) or a duration in seconds (`90`, `1.5s`, `2h`,
  /// `3d`); nil for what is none.
  static func read(_ text: String, as type: ColumnType) -> Double? {
    switch type {
    case .size: scaled(text, by: sizeFactor)
    case .duration: scaled(text, by: timeFactor)
    default: scaled(text) { $0.isEmpty ? 1 : nil }
    }
  }

  private static func scaled(_ text: String, by factor: (String) -> Double?) -> Double? {
    let number = text.prefix { $0.isASCII && $0.isNumber || ".-+".contains($0) }
    guard let value = Double(number), let factor = factor(text.dropFirst(number.count).lowercased()) else {
      return nil
    }
    return value * factor
  }

  private static func timeFactor(_ unit: String) -> Double? {
    switch unit {
    case "", "s": 1
    case "ms": 0.001
    case "m", "min": 60
    case "h": 3600
    case "d": 86400
    default: nil
    }
  }

  /// `KB` and `MB` count by 1000, `K`, `KiB` and so on by 1024, as everywhere in libvirt.
  private static func sizeFactor(_ unit: String) -> Double? {
    if ["", "b", "byte", "bytes"].contains(unit) { return 1 }
    guard let letter = unit.first, let power = Array("kmgtpe").firstIndex(of: letter) else { return nil }
    let base: Double
    switch unit.dropFirst() {
    case "", "ib": base = 1024
    case "b": base = 1000
    default: return nil
    }
    return (0...power).reduce(1) { product, _ in product * base }
  }
}
