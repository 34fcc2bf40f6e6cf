import Foundation

/// Replaces a kind of text that differs from run to run by a word that stands for it.
public struct Normaliser: Sendable {
  private let pattern: String
  private let replacement: String

  /// `Time: 0.123 ms`, and other decimal fractions of milliseconds.
  public static let milliseconds = Normaliser(pattern: #"[0-9]+\.[0-9]{3} ms"#, replacement: "TIME ms")
  /// UUIDs that the driver made up.
  public static let uuids = Normaliser(
    pattern: #"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"#, replacement: "UUID")
  /// Dates and times of day, as in `2026-11-21 06:30:00 +0000` and `2026.11.21 06:30:00`.
  public static let dates = Normaliser(
    pattern: #"[0-9]{4}[-.][0-9]{2}[-.][0-9]{2} [0-9:.]+( \+0000)?"#, replacement: "DATE")
  /// Seconds since 1970, which also name snapshots.
  public static let epochSeconds = Normaliser(pattern: #"\b1[0-9]{9}\b"#, replacement: "SECONDS")
  /// Process ids in logs.
  public static let processIDs = Normaliser(pattern: #"(virsh|vireo) [0-9]+\]"#, replacement: "virsh PID]")
  /// Nanoseconds of processor time.
  public static let processorTime = Normaliser(
    pattern: #"(time[a-z_. ]*[:=] *)[0-9]+(\.[0-9]+)?"#, replacement: "$1TIME")
  /// MAC addresses that the driver made up.
  public static let macAddresses = Normaliser(
    pattern: #"([0-9a-f]{2}:){5}[0-9a-f]{2}"#, replacement: "MAC")
  /// The program's name, where its own name is right too.
  public static let programName = Normaliser(pattern: #"\bvireo\b"#, replacement: "virsh")

  /// The UUIDs that are not the test driver's own, which never change.
  public static let newUUIDs = Normaliser(
    pattern: #"(?!6695eb01|dfe224cb|dd8fe884)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, replacement: "UUID")

  /// A replacement for a regular expression of a scenario's own.
  public static func replacing(_ pattern: String, by replacement: String) -> Normaliser {
    Normaliser(pattern: pattern, replacement: replacement)
  }

  /// `text` with what is unstable replaced.
  public func apply(to text: String) -> String {
    text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
}

extension String {
  /// The text with all that is unstable replaced, one kind after the other.
  public func normalised(by normalisers: [Normaliser]) -> String {
    normalisers.reduce(self) { $1.apply(to: $0) }
  }
}
