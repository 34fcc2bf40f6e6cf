import CommandModel
import Platform

/// A MAC address as it is typed: six numbers with colons between, in which leading zeros may be left out.
struct MACAddress: Sendable, Equatable {
  private let bytes: [UInt8]

  /// `nil` for what is no address. What follows it behind a blank is not looked at.
  init?(_ text: String) {
    let word = text.utf8.prefix { $0 > UInt8(ascii: " ") }
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let bytes = parts.compactMap { part in
      part.first == UInt8(ascii: "+") ? nil : UInt8(Substring(part), radix: 16)
    }
    guard parts.count == 6, bytes.count == 6 else { return nil }
    self.bytes = bytes
  }

  /// The address as libvirt writes it: `52:54:00:0a:0b:0c`.
  var text: String {
    bytes.map { String($0, radix: 16).leftPadded(to: 2, with: "0") }.joined(separator: ":")
  }

  /// Whether two words mean the same address, or are the same.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    guard let address = MACAddress(first) else { return first == second }
    return address == MACAddress(second)
  }
}
