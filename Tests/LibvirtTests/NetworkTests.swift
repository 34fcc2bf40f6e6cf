import Libvirt
import Testing

@Suite("Networks")
struct NetworkTests {
  private let connection: Connection

  init() throws { connection = try Connection.open("test:///default") }

  /// A network with a name and a bridge of its own, defined and not started.
  private func makeNetwork() throws -> Network {
    let number = UInt32.random(in: .min ... .max)
    return try connection.defineNetwork(
      xml: """
        <network><name>net-\(number)</name><bridge name='b\(number)'/>
          <ip address='10.0.0.1' netmask='255.255.255.0'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip>
        </network>
        """)
  }

  @Test func livesThroughDefinitionStartAndStop() throws {
    let network = try makeNetwork()
    #expect(try network.isPersistent)
    #expect(try !network.isActive)
    try network.create()
    #expect(try network.isActive)
    try network.setAutostart(true)
    #expect(try network.autostart)
    #expect(try connection.network(uuid: network.uuid).name == network.name)
    try network.destroy()
    try network.undefine()
    let error = try #require(throws: LibvirtError.self) { try connection.network(named: network.name) }
    #expect(error.code == .noNetwork)
  }

  @Test func changesOneSection() throws {
    let network = try makeNetwork()
    defer { try? network.undefine() }
    try network.update(
      .addLast, .ipDhcpHost, xml: "<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>", .config)
    #expect(try network.xmlDescription().contains("52:54:00:00:00:01"))
  }

  @Test func saysWhatTheDriverLacks() throws {
    let network = try connection.network(named: "default")
    let error = try #require(throws: LibvirtError.self) { try network.dhcpLeases() }
    #expect(error.code == .noSupport)
  }

  @Test func keepsItsConnectionOpen() throws {
    var network: Network? = try Connection.open("test:///default").network(named: "default")
    let connection = try #require(network).connection
    network = nil
    #expect(try connection.uri == "test:///default")
  }
}
