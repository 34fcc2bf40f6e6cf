import Libvirt
import Testing

/// All connections to `test:///default` in one process share one host, which other tests use at the same time.
@Suite("Connections")
struct ConnectionTests {
  private let connection: Connection

  init() throws { connection = try Connection.open("test:///default") }

  @Test func identifiesItself() throws {
    #expect(try connection.uri == "test:///default")
    #expect(try connection.hypervisorType == "TEST")
    #expect(try connection.libraryVersion == Library.version)
    #expect(try connection.isAlive)
    #expect(try connection.isSecure)
    #expect(try !connection.isEncrypted)
    #expect(try !connection.hostname.isEmpty)
  }

  @Test func describesTheHost() throws {
    let node = try connection.nodeInfo
    #expect(node.model == "i686")
    #expect(node.memoryKiB == 3_145_728)
    #expect(node.maxCPUs == 16)
    #expect(try connection.maxVcpus() == 32)
    #expect(try connection.capabilities().contains("<capabilities>"))
    #expect(try connection.freeMemory > 0)
    #expect(try connection.hostCPUs().count > 0)
    #expect(try connection.cellsFreeMemory(count: 2).count == 2)
  }

  @Test func listsEveryKindOfObject() throws {
    #expect(try connection.domains().contains { try $0.name == "test" })
    #expect(try connection.networks().contains { try $0.name == "default" })
    #expect(try connection.storagePools().contains { try $0.name == "default-pool" })
    #expect(try connection.hostInterfaces().map { try $0.name } == ["eth1"])
    #expect(try connection.nodeDevices().contains { try $0.name == "computer" })
    #expect(try connection.activeNetworkNames.contains("default"))
    #expect(try !connection.inactiveNetworkNames.contains("default"))
  }

  @Test func throwsWhatLibvirtReports() throws {
    let error = try #require(throws: LibvirtError.self) { try connection.network(named: "none") }
    #expect(error.code == .noNetwork)
    #expect(error.domain == .test)
    #expect(error.message.contains("none"))
    #expect(throws: LibvirtError.self) { try Connection.open("nonsense://") }
  }

  @Test func refusesChangesWhenReadOnly() throws {
    let readOnly = try Connection.open("test:///default", readOnly: true)
    let error = try #require(throws: LibvirtError.self) { try readOnly.network(named: "default").destroy() }
    #expect(error.code == .operationDenied)
  }

  @Test func asksForCredentials() throws {
    let path = SourceTree.path("Tests/LibvirtTests/test-driver-with-users.xml")
    func open(as user: String?) throws -> Connection {
      try Connection.open(
        "test://\(path)",
        authentication: Authentication(kinds: [.authname, .passphrase]) { requests in
          user.map { user in requests.map { $0.kind == .authname ? user : "sesame" } }
        })
    }
    #expect(try open(as: "astrid").isAlive)
    #expect(throws: LibvirtError.self) { try open(as: "nobody") }
    #expect(throws: LibvirtError.self) { try open(as: nil) }
    #expect(throws: LibvirtError.self) { try Connection.open("test://\(path)") }
  }

  @Test func readsStatisticsOfAllDomainsAtOnce() throws {
    let records = try connection.allDomainStatistics(.state)
    let record = try records.first { try $0.domain.name == "test" }
    #expect(record?.statistics.int64("state.state") != nil)
  }

  @Test(.enabled(if: Newer.isLacking(Version(major: 9, minor: 7)), "libvirt has the function"))
  func namesTheVersionThatANewerFunctionNeeds() throws {
    let network = try connection.network(named: "default")
    let error = try #require(throws: LibvirtError.self) { try network.metadata(.title) }
    #expect(error.code == .noSupport)
    #expect(error.message.contains("virNetworkGetMetadata"))
    #expect(error.message.contains("9.7.0"))
  }
}
