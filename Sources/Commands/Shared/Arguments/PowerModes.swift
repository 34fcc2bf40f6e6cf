import CommandModel
import Libvirt

/// The ways to ask a guest to shut down or to reboot: a list such as `acpi,agent`.
struct PowerModes {
  static let names = ["acpi", "agent", "initctl", "signal", "paravirt"]

  /// The bits, which shutting down and rebooting have in common.
  let rawValue: UInt32

  /// - Parameter conjunction: what stands before the last way in the sentence about an unknown one.
  init(_ text: String?, conjunction: String) throws {
    var bits: UInt32 = 0
    for word in text?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      guard let index = Self.names.firstIndex(of: String(word)) else {
        let known = Self.names.map { "'\($0)'" }
        throw CommandFailure(
          "Unknown mode \(word) value, expecting \(known.dropLast().joined(separator: ", "))\(conjunction)"
            + "\(known.last ?? "")", code: .usage)
      }
      bits |= 1 << UInt32(index)
    }
    rawValue = bits
  }
}
