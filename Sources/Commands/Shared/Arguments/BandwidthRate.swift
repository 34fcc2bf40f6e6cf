import CommandModel
import Libvirt
import XML

/// How much may go through an interface in one direction: `average[,peak[,burst[,floor]]]`, rates in KiB a second and
/// the burst in KiB. What is left out, or 0, is not limited.
struct BandwidthRate: Sendable {
  private static let names = ["average", "peak", "burst", "floor"]
  /// The direction, as the guest sees it: `inbound` or `outbound`.
  private let direction: String
  private let numbers: [UInt64]

  /// - Throws: `CommandFailure` with the field that is no number.
  init(_ text: String, _ direction: String) throws {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count <= Self.names.count else {
      throw CommandFailure("Rate string '\(text)' has too many fields", code: .usage)
    }
    numbers = try zip(fields, Self.names).map { field, name in
      guard !field.isEmpty else { return 0 }
      guard let number = UInt64(decimal: String(field)) else {
        throw CommandFailure("field '\(name)' is malformed", code: .usage)
      }
      return number
    }
    self.direction = direction
  }

  private var isInbound: Bool { direction == "inbound" }
  private var average: UInt64 { self[0] }
  private var floor: UInt64 { self[3] }

  private subscript(index: Int) -> UInt64 { index < numbers.count ? numbers[index] : 0 }

  /// Refuses what makes no limit for a new interface.
  func checkNew() throws {
    guard average > 0 || isInbound && floor > 0 else { throw averageMissing }
    try checkFloor()
  }

  /// Refuses what cannot be set: nothing but zeros removes the limits.
  func checkChange() throws {
    guard numbers.allSatisfy({ $0 <= UInt64(UInt32.max) }) else {
      throw CommandFailure("\(direction) rate larger than maximum \(UInt32.max)", code: .usage)
    }
    let needsAverage = self[1] > 0 || self[2] > 0
    if average == 0, needsAverage, !isInbound || floor == 0 { throw averageMissing }
    try checkFloor()
  }

  private var averageMissing: CommandFailure {
    CommandFailure(
      isInbound ? "either inbound average or floor is mandatory" : "outbound average is mandatory",
      code: .usage)
  }

  private func checkFloor() throws {
    guard isInbound || floor == 0 else {
      throw CommandFailure("outbound floor is unsupported yet", code: .usage)
    }
  }

  /// Writes the element of the direction.
  func write(to bandwidth: inout XMLBuilder) {
    let texts = (0..<4).map { self[$0] > 0 ? "\(self[$0])" : nil }
    bandwidth.element(
      direction, ["average": texts[0], "peak": texts[1], "burst": texts[2], "floor": texts[3]])
  }

  /// The rate as libvirt's parameters. The average is always among them: a 0 there removes all limits.
  var parameters: [TypedParameters.Entry] {
    Self.names.indices.filter { $0 == 0 || self[$0] > 0 }.map { index in
      TypedParameters.Entry("\(direction).\(Self.names[index])", .uint(UInt32(clamping: self[index])))
    }
  }
}
