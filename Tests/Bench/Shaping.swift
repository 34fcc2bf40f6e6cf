import Foundation
import TestSupport

/// What filters and order add to a list of 10,000 domains of the test driver: one session, runs interleaved, each timed by
/// the program itself.
enum Shaping {
  private static let count = 10_000
  private static let rounds = 15
  private static let plain = "list --columns name,id,state"
  private static let contestants = [
    plain,
    "\(plain) --filter 'name=web*'",
    "\(plain) --filter 'name~^web[0-9]+$'",
    "\(plain) --filter 'id>=1' --filter state=running",
    "\(plain) --sort name",
    "\(plain) --sort state,-name",
    "\(plain) --filter 'name=web*' --filter 'id>=1' --sort state,-name",
  ]

  static func measure() async throws {
    try await withScratch { scratch in
      let uri = "test://" + (try scratch.write(node, to: "node.xml"))
      let lines = Array(repeating: contestants, count: rounds + 1).flatMap { $0 }
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireo, ["-q", "-t", "-c", uri], input: lines.joined(separator: "\n") + "\n",
        deadline: .seconds(600))
      let times = result.output.split(separator: "\n").compactMap { line -> Double? in
        guard line.hasPrefix("(Time: "), let end = line.range(of: " ms)") else { return nil }
        return Double(line[line.index(line.startIndex, offsetBy: 7)..<end.lowerBound])
      }
      guard times.count == lines.count else { throw FixtureError("shaping: \(result.error)") }
      report(times)
    }
  }

  /// Names in no order.
  private static var node: String {
    let domains = (0..<count).map { index in
      """
      <domain type='test'><name>web\(index * 7919 % count)</name><memory>65536</memory><vcpu>1</vcpu>\
      <os><type>hvm</type></os></domain>
      """
    }
    return "<node>\n\(domains.joined(separator: "\n"))\n</node>\n"
  }

  private static func report(_ times: [Double]) {
    print("Filters and order: \(count) domains, \(rounds) interleaved runs each, milliseconds\n")
    print(Format.left("command", 90) + ["median", "added"].map { Format.right($0, 10) }.joined())
    // The first round warms up.
    let medians = contestants.indices.map { index in
      stride(from: index + contestants.count, to: times.count, by: contestants.count).map { times[$0] }
        .sorted()[rounds / 2]
    }
    for (command, median) in zip(contestants, medians) {
      let values = [median, median - medians[0]].map { Format.number($0, digits: 1) }
      print(Format.left(command, 90) + values.map { Format.right($0, 10) }.joined())
    }
    print("\nThe bar: less than 50 ms added.\n")
  }
}
