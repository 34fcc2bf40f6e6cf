import CommandModel
import Libvirt

/// The ways to ask a guest to shut down or to reboot: the option --mode of a command, a list such as
/// `acpi,agent`.
final class PowerModes: OptionGroup {
  private static let names = ["acpi", "agent", "initctl", "signal", "paravirt"]

  @Option(
    "mode", "how to ask: acpi, agent, initctl, signal, paravirt, or several with commas between",
    complete: .list(names))
  private var mode: String?

  private let conjunction: String

  /// - Parameter conjunction: what stands before the last way in the sentence about an unknown one.
  init(conjunction: String) { self.conjunction = conjunction }

  override func check() throws { _ = try bits(Domain.ShutdownFlags.self) }

  /// The bits, which shutting down and rebooting have in common.
  func bits<Bits: PowerModeBits>(_ type: Bits.Type = Bits.self) throws -> Bits {
    var bits: UInt32 = 0
    for word in mode?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      guard let index = Self.names.firstIndex(of: String(word)) else { throw unknown(word) }
      bits |= 1 << UInt32(index)
    }
    return Bits(rawValue: bits)
  }

  private func unknown(_ word: Substring) -> CommandFailure {
    let known = Self.names.map { "'\($0)'" }
    return CommandFailure(
      "Unknown mode \(word) value, expecting \(known.dropLast().joined(separator: ", "))\(conjunction)"
        + "\(known.last ?? "")", code: .usage)
  }
}

/// A set of flags with a bit for each way, in one order.
protocol PowerModeBits: OptionSet where RawValue == UInt32 {}

extension Domain.ShutdownFlags: PowerModeBits {}
extension Domain.RebootFlags: PowerModeBits {}
