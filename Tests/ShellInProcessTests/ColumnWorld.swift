import CommandOutput
import Commands
import Foundation
import SessionSupport
import TestSupport
import Testing

@testable import Shell

/// Runs a list with columns, filters and an order, and reads its data back.
struct ColumnWorld {
  var uri = "test:///default"

  typealias Row = [String: Any]

  /// The rows of a list.
  ///
  /// - Parameter before: lines that run first, in the same session.
  func rows(
    _ line: String, columns: [String]? = nil, filters: [String] = [], before: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Row] {
    let text = try text(line, columns: columns, filters: filters, format: .json, before: before)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(read as? [Row], "\(text)", sourceLocation: sourceLocation)
  }

  /// What a list prints.
  func text(
    _ line: String, columns: [String]? = nil, filters: [String] = [], format: OutputFormat = .text,
    before: [String] = []
  ) throws -> String {
    let world = try DriverWorld(uri: uri, isContinuing: false) { $0.format = format }
    for line in before { #expect(world.run(line) == .success, "\(line): \(world.errors)") }
    let said = world.output
    let choice =
      (columns.map { ["--columns", $0.joined(separator: ",")] } ?? [])
      + filters.flatMap { ["--filter", "'\($0)'"] }
    let line = ([line] + choice).joined(separator: " ")
    #expect(world.run(line) == .success, "\(line): \(world.errors)")
    return String(world.output.dropFirst(said.count))
  }
}

extension ScratchDirectory {
  /// The URI of a host of the test driver with a running domain `test` on a network, one that is shut off and a pool,
  /// whose state belongs to each connection alone.
  func columnNode() throws -> String {
    let node = """
      <node>
        <domain type='test'><name>test</name><uuid>6695eb01-0000-0000-0000-000000000009</uuid><title>a title</title><memory unit='GiB'>8</memory>
          <currentMemory unit='GiB'>2</currentMemory><vcpu>2</vcpu><os><type>hvm</type></os>
          <devices><interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
          </devices></domain>
        <network><name>default</name><bridge name='virbr0'/>
          <ip address='192.168.122.1' netmask='255.255.255.0'/></network>
        <pool type='dir'><name>default-pool</name><target><path>/default-pool</path></target></pool>
      </node>
      """
    return "test://" + (try write(node, to: "columns.xml"))
  }
}
