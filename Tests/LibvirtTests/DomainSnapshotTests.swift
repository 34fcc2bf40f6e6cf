import Libvirt
import Testing

@Suite struct DomainSnapshotTests {
  static func xml(_ name: String) -> String { "<domainsnapshot><name>\(name)</name></domainsnapshot>" }

  @Test func treeOfSnapshots() throws {
    let fixture = try DomainFixture(defining: "snapshots")
    defer { fixture.remove() }
    let domain = fixture.domain
    #expect(try !domain.hasCurrentSnapshot)
    let first = try domain.createSnapshot(xml: Self.xml("first"))
    let second = try domain.createSnapshot(xml: Self.xml("second"))
    #expect(try second.parent.name == "first")
    #expect(try first.children().map { try $0.name } == ["second"])
    #expect(try first.childNames() == ["second"])
    #expect(try domain.snapshotNames().sorted() == ["first", "second"])
    #expect(try domain.snapshots(.roots).map { try $0.name } == ["first"])
    #expect(try domain.currentSnapshot.name == "second")
    #expect(try second.isCurrent)
    #expect(try first.domain.name == "snapshots")
    let error = #expect(throws: LibvirtError.self) { try first.parent }
    #expect(error?.code == .noDomainSnapshot)
  }

  @Test func revertBringsTheStateBack() throws {
    let fixture = try DomainFixture(defining: "reverted")
    defer { fixture.remove() }
    let snapshot = try fixture.domain.createSnapshot(xml: Self.xml("off"))
    try fixture.domain.create()
    try snapshot.revert()
    #expect(try fixture.domain.state == .shutoff)
  }

  @Test func deletingWithChildrenLeavesNone() throws {
    let fixture = try DomainFixture(defining: "deleted")
    defer { fixture.remove() }
    let first = try fixture.domain.createSnapshot(xml: Self.xml("first"))
    try fixture.domain.createSnapshot(xml: Self.xml("second"))
    try first.delete(.children)
    #expect(try fixture.domain.snapshotCount() == 0)
    let error = #expect(throws: LibvirtError.self) { try fixture.domain.snapshot(named: "first") }
    #expect(error?.code == .noDomainSnapshot)
  }
}

@Suite struct DomainCheckpointTests {
  static func xml(_ name: String) -> String { "<domaincheckpoint><name>\(name)</name></domaincheckpoint>" }

  @Test func chainOfCheckpoints() throws {
    let fixture = try DomainFixture(defining: "checkpoints", devices: DomainDeviceTests.disk)
    defer { fixture.remove() }
    let domain = fixture.domain
    try domain.create()
    let first = try domain.createCheckpoint(xml: Self.xml("first"))
    let second = try domain.createCheckpoint(xml: Self.xml("second"))
    #expect(try second.parent.name == "first")
    #expect(try first.children().map { try $0.name } == ["second"])
    #expect(try domain.checkpoints().count == 2)
    #expect(try domain.checkpoint(named: "first").xmlDescription(.noDomain).contains("first"))
    try first.delete(.children)
    #expect(try domain.checkpoints().isEmpty)
  }
}
