import CommandModel
import CommandOutput
import Libvirt

/// The limits on what goes through a disk, or a group of disks: options of a command, and how they are shown.
final class IOLimits: OptionGroup {
  /// Whose limits they are.
  enum Owner {
    /// A disk, which may share its limits with a group.
    case disk
    /// A group that has its name already; its options came when virsh no longer filled such with bare words.
    case group
  }

  private enum Number {
    case size(Option<Late<ByteSize>>)
    case count(Option<Late<UInt64>>)
  }

  private struct Limit {
    /// libvirt's name: `total_bytes_sec`.
    var parameter: String
    var number: Number
  }

  private let limits: [Limit]
  private let groupName: Option<Late<String>>?

  init(of owner: Owner) {
    let rates = Self.rates.map { Self.limit($0.key, $0.value, owner) }
    groupName = owner == .group ? nil : Self.groupOption
    limits = rates + Self.lengths.map { Self.limit($0.key, $0.value, owner) }
  }

  /// The options, with what they limit.
  private static let rates: KeyValuePairs = [
    "total-bytes-sec": "most bytes a second, read and written together, scaled (default: bytes)",
    "read-bytes-sec": "most bytes read a second, scaled (default: bytes)",
    "write-bytes-sec": "most bytes written a second, scaled (default: bytes)",
    "total-iops-sec": "most operations a second, reads and writes together",
    "read-iops-sec": "most reads a second", "write-iops-sec": "most writes a second",
    "total-bytes-sec-max": "most bytes a second in a burst, read and written together, scaled",
    "read-bytes-sec-max": "most bytes read a second in a burst, scaled",
    "write-bytes-sec-max": "most bytes written a second in a burst, scaled",
    "total-iops-sec-max": "most operations a second in a burst, reads and writes together",
    "read-iops-sec-max": "most reads a second in a burst",
    "write-iops-sec-max": "most writes a second in a burst",
    "size-iops-sec": "bytes that count as one operation; a larger request counts as several",
  ]

  private static let lengths: KeyValuePairs = [
    "total-bytes-sec-max-length": "seconds that a burst of bytes may last, read and written together",
    "read-bytes-sec-max-length": "seconds that a burst of bytes read may last",
    "write-bytes-sec-max-length": "seconds that a burst of bytes written may last",
    "total-iops-sec-max-length": "seconds that a burst of operations may last, reads and writes together",
    "read-iops-sec-max-length": "seconds that a burst of reads may last",
    "write-iops-sec-max-length": "seconds that a burst of writes may last",
  ]

  private static func limit(_ name: String, _ help: String, _ owner: Owner) -> Limit {
    let parameter = underscored(name)
    let isSize = name.contains("bytes") && !name.hasSuffix("length")
    let number: Number =
      isSize
      ? .size(
        Option(
          name, help, complete: .none("any size"), nameOnly: owner == .group, aliases: [parameter]))
      : .count(
        Option(
          name, help, complete: .none("any number"), nameOnly: owner == .group, aliases: [parameter]))
    return Limit(parameter: parameter, number: number)
  }

  private static var groupOption: Option<Late<String>> {
    Option(
      "group-name", "group of disks that share the limits", complete: .none("a name of your own"),
      aliases: ["group_name"])
  }

  private static func underscored(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// libvirt's names of all limits, in their order.
  static let parameterNames = (rates.map(\.key) + lengths.map(\.key)).map(underscored)

  /// The keys of all limits; a driver may lack some.
  static let keys = parameterNames.map { ShapeKey("\($0.dataKey)?") }

  /// What was typed, as libvirt's parameters.
  ///
  /// - Throws: `CommandFailure` for what cannot be read: sizes come first, and the group's name last.
  func parameters() throws -> TypedParameters {
    var sizes = TypedParameters()
    var counts = TypedParameters()
    try Self.reading("integer") { () throws(ArgumentError) in
      for case let (name, .size(option)) in limits.map({ ($0.parameter, $0.number) }) {
        if let size = try option.wrappedValue?.value() { sizes.append(name, .ullong(size.bytes)) }
      }
      for case let (name, .count(option)) in limits.map({ ($0.parameter, $0.number) }) {
        if let count = try option.wrappedValue?.value() { counts.append(name, .ullong(count)) }
      }
    }
    let group = try Self.reading("group-name") { () throws(ArgumentError) in
      try groupName?.wrappedValue?.value()
    }
    if let group { counts.append("group_name", .string(group)) }
    return TypedParameters(Array(sizes) + Array(counts))
  }

  private static func reading<Result>(
    _ kind: String, _ body: () throws(ArgumentError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      var failure = CommandFailure(wrapping: error)
      failure.lines.insert("Unable to parse \(kind) parameter", at: min(1, failure.lines.count))
      throw failure
    }
  }
}

extension IOLimits {
  /// A limit as a line of text, and as data.
  static func field(of limit: TypedParameters.Entry) -> Field {
    Field(limit.name, limit.name.dataKey, value(of: limit), text: limit.value.text)
  }

  /// A limit that was set, as data.
  static func member(of limit: TypedParameters.Entry) -> Member {
    Member(key: limit.name.dataKey, value: value(of: limit))
  }

  /// A limit as data: 0 is none. Without a limit on bursts there are no bursts; without a group the disk has its
  /// limits to itself.
  static func value(of limit: TypedParameters.Entry) -> Value {
    guard let number = limit.value.uint64 else {
      return limit.value == .string("") ? .null : Value(limit.value)
    }
    if number > 0 || limit.name.dataKey == limit.name { return Value(number) }
    return limit.name.hasSuffix("_sec") && !limit.name.hasPrefix("size") ? .unlimited : .null
  }
}
