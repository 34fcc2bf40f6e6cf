import Foundation
import TestSupport

/// `make bench`: how fast vireo starts, beside virsh and beside a C program, and how many round trips its
/// lists make as the number of objects grows; how long a list with addresses takes over a slow link, and one command for
/// many objects; and what filters and order cost. Words: `startup`, `roundtrips`, `columns`, `bulk`, `shaping`; none means
/// all.
@main
enum Bench {
  static func main() async throws {
    let chosen = CommandLine.arguments.dropFirst()
    if chosen.isEmpty || chosen.contains("startup") { try await StartUp.measure() }
    if chosen.isEmpty || chosen.contains("roundtrips") { try await RoundTrips.measure() }
    if chosen.isEmpty || chosen.contains("columns") { try await Columns.measure() }
    if chosen.isEmpty || chosen.contains("bulk") { try await Bulk.measure() }
    if chosen.isEmpty || chosen.contains("shaping") { try await Shaping.measure() }
  }
}

/// Numbers as people read them.
enum Format {
  /// `text`, filled with spaces to `width`, the number of columns.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// `text` at the right end of `width` columns.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A number with `digits` after the point.
  static func number(_ value: Double, digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }
}
