import Libvirt
import Testing

@Suite("Storage")
struct StorageTests {
  private let connection: Connection

  init() throws { connection = try Connection.open("test:///default") }

  @Test func readsAPool() throws {
    let pool = try connection.storagePool(named: "default-pool")
    let info = try pool.info
    #expect(info.state == .running)
    #expect(info.capacity == info.allocation + info.available && info.capacity > 0)
    #expect(try pool.isActive)
    #expect(try connection.storagePool(uuid: pool.uuid).name == "default-pool")
  }

  @Test func allocatesClonesAndDeletesVolumes() throws {
    let pool = try connection.storagePool(named: "default-pool")
    let name = "volume-\(UInt32.random(in: .min ... .max))"
    let volume = try pool.createVolume(
      xml: "<volume><name>\(name)</name><capacity unit='MiB'>4</capacity></volume>")
    #expect(try volume.info.capacity == 4_194_304)
    #expect(try volume.storagePool.name == "default-pool")
    #expect(try connection.storageVolume(path: volume.path).key == volume.key)
    let copy = try pool.createVolume(
      xml: "<volume><name>\(name)-copy</name><capacity unit='MiB'>4</capacity></volume>", cloning: volume)
    #expect(try pool.volumes().map { try $0.name }.contains(copy.name))
    try copy.delete()
    try volume.delete()
    let error = try #require(throws: LibvirtError.self) { try pool.volume(named: name) }
    #expect(error.code == .noStorageVol)
  }
}
