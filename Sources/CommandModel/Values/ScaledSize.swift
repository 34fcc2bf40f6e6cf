import Platform

/// Sizes with a unit: `5`, `10MiB`, `2G`.
///
/// `KB`, `MB`, … are powers of 1000; `K`, `KiB`, `M`, … powers of 1024; letters of any case; no fraction.
public enum SizeParser {
  /// Reads a size and gives it in bytes.
  ///
  /// - Parameters:
  ///   - unit: how many bytes a number without a suffix counts.
  ///   - limit: the largest size that is accepted, in bytes.
  /// - Throws: `ScaleError` with libvirt's sentence, or none when the number itself is unreadable.
  public static func bytes(_ text: String, unit: UInt64, limit: UInt64 = .max) throws(ScaleError) -> UInt64 {
    let trimmed = text.utf8.droppingBlanks
    let unsigned = trimmed.first == UInt8(ascii: "+") ? trimmed.dropFirst() : trimmed
    let digits = unsigned.prefix(while: \.isDigit)
    guard let number = UInt64(Substring(digits)) else { throw ScaleError(sentence: nil) }
    let suffix = String(Substring(unsigned.dropFirst(digits.count)))
    guard let scale = suffix.isEmpty ? unit : self.scale(of: suffix.lowercased()) else {
      throw ScaleError(sentence: "invalid argument: unknown suffix '\(suffix)'")
    }
    let (product, overflow) = number.multipliedReportingOverflow(by: scale)
    guard !overflow, product <= limit else {
      throw ScaleError(sentence: "numerical overflow: value too large: \(number)\(suffix)")
    }
    return product
  }

  /// The bytes of a unit: `b`, `bytes`, `k`, `kib`, `kb`, and so on up to `eb`; `nil` for an unknown one.
  public static func scale(of suffix: String) -> UInt64? {
    if ["b", "byte", "bytes"].contains(suffix) { return 1 }
    guard let letter = suffix.first, let power = "kmgtpe".firstIndex(of: letter) else { return nil }
    let exponent = "kmgtpe".distance(from: "kmgtpe".startIndex, to: power) + 1
    let base: UInt64
    switch suffix.dropFirst() {
    case "", "ib": base = 1024
    case "b": base = 1000
    default: return nil
    }
    return (0..<exponent).reduce(1) { product, _ in product * base }
  }
}

/// Why a size is none.
public struct ScaleError: Error, Sendable, Equatable {
  /// The second sentence of the message, where there is one.
  public var sentence: String?

  public init(sentence: String?) { self.sentence = sentence }
}

/// A size in bytes; a number without a unit counts bytes.
public struct ByteSize: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var bytes: UInt64

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    bytes = try scaled(text, option, unit: 1)
  }
}

/// A size in bytes; a number without a unit counts KiB.
public struct KibibyteSize: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var bytes: UInt64

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    bytes = try scaled(text, option, unit: 1024)
  }
}

/// A size of memory in KiB, rounded up; a number without a unit counts KiB.
public struct MemorySize: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var kibibytes: UInt64

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    let bytes = try scaled(text, option, unit: 1024)
    kibibytes = bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)
  }
}

/// The size of a page of memory in KiB, rounded up, in 32 bits; a number without a unit counts KiB.
public struct PageSize: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var kibibytes: UInt32

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    let bytes = try scaled(text, option, unit: 1024, limit: UInt64(UInt32.max) * 1024)
    kibibytes = UInt32(clamping: bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1))
  }
}

private func scaled(
  _ text: String, _ option: OptionSpec, unit: UInt64, limit: UInt64 = .max
) throws(ArgumentError) -> UInt64 {
  do {
    return try SizeParser.bytes(text, unit: unit, limit: limit)
  } catch {
    let sentence = "Scaled numeric value '\(text)' for <\(option.name)> option is malformed or out of range"
    throw ArgumentError(lines: [sentence] + (error.sentence.map { [$0] } ?? []))
  }
}
