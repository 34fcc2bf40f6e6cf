import Foundation

/// Many domains, networks, pools and volumes in a daemon, to see what a list costs as it grows.
///
/// They are made by one session of virsh, because that is the quickest that does not depend on what is tested.
public struct Population {
  private let hermetic: Hermetic
  private let uri: String
  private var folder: String { hermetic.scratch.file("population") }

  /// A population of the daemon at `uri`.
  public init(hermetic: Hermetic, uri: String) {
    (self.hermetic, self.uri) = (hermetic, uri)
  }

  /// Makes objects until there are `count` of each kind, all inactive but the pool `volumes`.
  public func grow(to count: Int) async throws {
    let old = (try? String(contentsOfFile: "\(folder)/size", encoding: .utf8)).flatMap { Int($0) } ?? 0
    var session: [String] = []
    for index in (old + 1)...max(count, old + 1) where index <= count {
      session += try define(index)
      // The pool already has one definition of its own.
      if index > 1 { session.append("pool-define-as pool\(index) dir --target \(folder)/pools/\(index)") }
      try hermetic.scratch.write("", to: "population/volumes/volume\(index)")
    }
    if old == 0 {
      session += ["pool-define-as volumes dir --target \(folder)/volumes", "pool-start volumes"]
    }
    session.append("pool-refresh volumes")
    let result = try await hermetic.run(
      Program.virsh, ["-q", "-c", uri], input: session.joined(separator: "\n") + "\n", name: "virsh",
      deadline: .seconds(600))
    guard !result.error.contains("error:") else { throw FixtureError("population: \(result.error)") }
    try hermetic.scratch.write("\(count)", to: "population/size")
  }

  /// Files for the domain and the network of this number, and the commands that define them.
  private func define(_ index: Int) throws -> [String] {
    let domain = """
      <domain type='qemu'>
        <name>domain\(index)</name><title>Title of \(index)</title>
        <memory unit='MiB'>64</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='q35'>hvm</type></os>
      </domain>
      """
    let network = """
      <network><name>network\(index)</name><bridge name='vb\(index)'/></network>
      """
    return [
      "define \(try hermetic.scratch.write(domain, to: "population/domain\(index).xml"))",
      "net-define \(try hermetic.scratch.write(network, to: "population/network\(index).xml"))",
    ]
  }
}
