import CommandModel

/// How fast a job on a disk may work: a number of MiB a second, or of bytes where `--bytes` says so; with a unit, bytes.
///
/// A negative number wraps, as in C. It is looked at when it is used, and only then.
struct BlockBandwidth: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  private let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The limit for libvirt: in bytes a second, or in MiB a second.
  func limit(inBytes: Bool) throws(ArgumentError) -> UInt {
    if let number = try? WrappingUInt64(argument: text, of: option) { return UInt(number.value) }
    let bytes = try self.bytes()
    return UInt(inBytes ? bytes : bytes >> 20)
  }

  private func bytes() throws(ArgumentError) -> UInt64 {
    do {
      return try SizeParser.bytes(text, unit: 1)
    } catch {
      let sentence =
        "Scaled numeric value '\(text)' for <--\(option.name)> option is malformed or out of range"
      throw ArgumentError(lines: [sentence] + (error.sentence.map { [$0] } ?? []))
    }
  }
}

/// The options that limit how fast a job on a disk works.
extension BlockBandwidth? {
  /// The limit for libvirt; 0 where none was asked for.
  func limit(inBytes: Bool) throws(ArgumentError) -> UInt {
    guard let self else { return 0 }
    return try self.limit(inBytes: inBytes)
  }
}
