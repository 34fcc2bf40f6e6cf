import Foundation
import TestSupport

/// How long a list of a thousand domains with their addresses takes over a slow link, beside the loop that virsh wants.
enum Columns {
  private static let count = 1000
  /// One way: a round trip takes twice as long.
  private static let delay = Duration.milliseconds(25)
  /// For how many domains the loop is run; the rest of it takes as long for each.
  private static let sample = 10

  static func measure() async throws {
    try Prerequisites.daemon.require()
    try await withScratch { scratch in
      let hermetic = try Hermetic(scratch: scratch)
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: daemon.socket, delay: delay, scratch: scratch)
      try await Population(hermetic: hermetic, uri: daemon.uri).grow(to: count)
      let node = try scratch.write(runningNode, to: "node.xml")
      print("Lists with addresses: \(count) domains, 50 ms round trip, seconds\n")
      print(Format.left("domains", 12) + ["vireo", "virsh loop"].map { Format.right($0, 14) }.joined())
      for (title, uri) in [
        ("shut off", daemon.uri(throughSocket: proxy.path)),
        ("running", "test+unix://\(node)?socket=\(proxy.path)"),
      ] {
        let (own, result) = try await timed(
          Program.vireo, ["-c", uri, "list", "--all", "--columns", "name,state,ip"], in: hermetic)
        let loop = try await loopSeconds(uri, in: hermetic)
        print(
          Format.left(title, 12) + Format.right(result.status.isSuccess ? Format.number(own) : "failed", 14)
            + Format.right(loop.map { Format.number($0) } ?? "failed", 14))
      }
      print("\nThe loop is virsh list --all --name, and virsh domifaddr for each; worked out from \(sample).")
      print("The bar: vireo at most 1.5 s where most are shut off.\n")
    }
  }

  /// What the loop would take; `nil` where the list fails. A domain that is shut off has no addresses, which the loop
  /// learns by asking.
  private static func loopSeconds(_ uri: String, in hermetic: Hermetic) async throws -> Double? {
    let list = ["-c", uri, "list", "--all", "--name"]
    let (listing, result) = try await timed(Program.virsh, list, in: hermetic)
    let names = result.output.split(separator: "\n").prefix(sample)
    guard result.status.isSuccess, !names.isEmpty else { return nil }
    var total = 0.0
    for name in names {
      total += try await timed(Program.virsh, ["-c", uri, "domifaddr", String(name)], in: hermetic).seconds
    }
    return listing + total / Double(names.count) * Double(count)
  }

  private static func timed(
    _ program: String, _ arguments: [String], in hermetic: Hermetic
  ) async throws -> (seconds: Double, result: RunResult) {
    let start = ContinuousClock.now
    let result = try await hermetic.run(program, arguments, deadline: .seconds(300))
    return (start.duration(to: .now).seconds, result)
  }

  /// A host of the test driver on which all domains run.
  private static var runningNode: String {
    let domains = (1...count).map { number in
      let mac = String(format: "52:54:00:00:%02x:%02x", number >> 8, number & 0xff)
      return """
        <domain type='test'><name>vm\(number)</name><memory>65536</memory><os><type>hvm</type></os><devices>
          <interface type='network'><mac address='\(mac)'/><source network='default'/></interface>
        </devices></domain>
        """
    }
    let network = """
      <network><name>default</name><bridge name='virbr0'/>
        <ip address='192.168.122.1' netmask='255.255.255.0'/></network>
      """
    return "<node>\(domains.joined(separator: "\n"))\n\(network)</node>\n"
  }
}
