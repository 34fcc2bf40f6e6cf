import CommandOutput
import Foundation
import TestSupport
import Testing

@testable import Commands

/// What each column costs, in round trips to a daemon.
@Suite(
  "Costs of columns",
  .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct ColumnCostTests {
  /// How the cost of a column grows with the number of domains that are shut off.
  private static let costs: [(columns: [String], calls: @Sendable (_ domains: Int) -> Int)] = [
    (["name"], { _ in 0 }), (["id", "uuid"], { _ in 0 }),
    (["state"], { _ in 1 }), (["state", "stateReason"], { _ in 1 }),
    (["vcpus", "maxVcpus", "memory", "maxMemory", "usedMemory", "cpuTime", "state"], { _ in 1 }),
    (["autostart"], { _ in 1 }), (["persistent"], { _ in 1 }), (["managedSave"], { _ in 1 }),
    (["snapshots"], { _ in 1 }), (["currentSnapshot"], { _ in 1 }), (["checkpoints"], { _ in 1 }),
    (["securityModel", "securityDOI"], { _ in 1 }),
    (["ip"], { _ in 0 }), (["ip", "addresses", "hostname"], { _ in 0 }), (["updated"], { _ in 0 }),
    (["securityLabel"], { _ in 0 }),
    (["title"], { $0 }), (["os", "description", "title", "architecture"], { $0 }),
    (["osType"], { $0 }),
    (["messages"], { $0 }),
  ]

  @Test(
    "a column of domains takes none, one or one for each, and what needs a guest none for those that are off")
  func domains() async throws {
    try await withPopulation { world, proxy, population in
      for size in [3, 40] {
        try await population.grow(to: size)
        let names = try Self.calls(of: "list --all", ["name"], in: world, proxy)
        for (columns, calls) in Self.costs {
          let taken = try Self.calls(of: "list --all", columns, in: world, proxy) - names
          #expect(taken == calls(size), "\(columns) of \(size) domains")
        }
        let plain = try Self.calls(of: "list --all --name", nil, in: world, proxy, format: .text)
        #expect(names == plain)
      }
    }
  }

  @Test("a filter on what is cheap comes first, so that what is dear is asked of few")
  func filters() async throws {
    try await withPopulation { world, proxy, population in
      try await population.grow(to: 20)
      let names = try Self.calls(of: "list --all", ["name"], in: world, proxy)
      let taken = { (filters: [String]) in
        try Self.calls(of: "list --all", ["name", "title"], filters: filters, in: world, proxy) - names
      }
      #expect(try taken(["name=domain7"]) == 1)
      #expect(try taken(["title~Title", "name=domain7"]) == 1)
      #expect(try taken(["title~of 7$", "state=running"]) == 1)
      #expect(try taken([]) == 20)
    }
  }

  @Test("columns of other lists take none, one or one for each object")
  func others() async throws {
    try await withPopulation { world, proxy, population in
      for size in [3, 20] {
        try await population.grow(to: size)
        for (line, columns, calls) in Self.otherCosts {
          let count = try world.rows(line, columns: ["name"]).count
          let names = try Self.calls(of: line, ["name"], in: world, proxy)
          let taken = try Self.calls(of: line, columns, in: world, proxy) - names
          #expect(taken == calls(count), "\(columns) of \(line), \(count) objects")
        }
      }
    }
  }

  private static let otherCosts:
    [(line: String, columns: [String], calls: @Sendable (_ objects: Int) -> Int)] = [
      ("net-list --all", ["active", "autostart", "persistent"], { _ in 3 }),
      ("net-list --all", ["bridge"], { $0 }),
      ("pool-list --all", ["active"], { _ in 1 }),
      ("pool-list --all", ["capacity", "available", "state"], { $0 }),
      ("pool-list --all", ["type", "path"], { $0 }), ("vol-list volumes", ["key"], { _ in 0 }),
      ("vol-list volumes", ["path"], { _ in 1 }),
      ("vol-list volumes", ["type", "capacity", "allocation"], { $0 }),
      ("vol-list volumes", ["physical"], { $0 }), ("vol-list volumes", ["format"], { $0 }),
      ("nodedev-list", ["active"], { _ in 0 }), ("nodedev-list", ["parent"], { $0 }),
      ("nodedev-list", ["driver", "path"], { $0 }), ("nodedev-list", ["persistent"], { $0 }),
    ]

  private func withPopulation(
    _ body: (ColumnWorld, CountingProxy, Population) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let proxy = try CountingProxy(path: scratch.file("proxy"), target: daemon.socket, scratch: scratch)
      let world = ColumnWorld(uri: daemon.uri(throughSocket: proxy.path))
      let population = Population(hermetic: try Hermetic(scratch: scratch), uri: daemon.uri)
      try await body(world, proxy, population)
    }
  }

  private static func calls(
    of line: String, _ columns: [String]?, filters: [String] = [], in world: ColumnWorld,
    _ proxy: CountingProxy, format: OutputFormat = .json
  ) throws -> Int {
    proxy.reset()
    _ = try world.text(line, columns: columns, filters: filters, format: format)
    return proxy.totalCalls
  }
}
