import CLibvirt
import Glibc
import Testing

@testable import Libvirt

/// A daemon may say anything: no number of its traps, and none makes this process ask for memory without bounds.
@Suite("Extreme values") struct ExtremeValuesTests {
  @Test func topologyOfTheHostIsClamped() {
    var info = virNodeInfo()
    (info.cpus, info.mhz, info.nodes) = (.max, .max, .max)
    (info.sockets, info.cores, info.threads, info.memory) = (.max, .max, .max, .max)
    let node = Connection.NodeInfo(copying: info)
    #expect(node.maxCPUs == Int(Int32.max))
    #expect(node.memoryKiB == .max)
    #expect(node.cores == Int(UInt32.max))
    #expect(CPUMap(cpuCount: node.maxCPUs).bytes.count == CPUMap.maxCount / 8)
    info.threads = 0
    #expect(Connection.NodeInfo(copying: info).maxCPUs == 0)
  }

  @Test func sizesAreBounded() throws {
    #expect(try Capacity.check("virTest", 3, 4) == 12)
    #expect(try Capacity.check("virTest", 0, .max) == 0)
    // The largest maps of libvirt's protocol: 4096 virtual CPUs on 16384 of the host.
    #expect(try Capacity.check("virTest", 4096, 2048, limit: Capacity.bytes) == 8_388_608)
    for factors in [(-1, 1), (.max, 2), (.max, .max), (Capacity.items, 2), (.min, .min)] {
      let error = #expect(throws: LibvirtError.self) { try Capacity.check("virTest", factors.0, factors.1) }
      #expect(error?.message.contains("virTest") == true)
    }
  }

  @Test func arraysOfCHaveNoNegativeLength() {
    let none: UnsafeMutablePointer<Int32>? = nil
    #expect(UnsafeBufferPointer(none, clamping: UInt64.max).isEmpty)
    var number: Int32 = 1
    withUnsafeMutablePointer(to: &number) {
      #expect(UnsafeBufferPointer($0, clamping: -1).isEmpty)
      #expect(UnsafeBufferPointer($0, clamping: Int32.min).isEmpty)
      #expect(UnsafeBufferPointer($0, clamping: 1).count == 1)
    }
  }

  @Test(arguments: [Int32.max, .min, -1])
  func countsThatCannotBeTrueAreErrors(count: Int32) throws {
    #expect(throws: LibvirtError.self) {
      try listObjects("virTest", { $0 }) { _ in min(count, -1) }
    }
    #expect(throws: LibvirtError.self) { try listNames("virTest", count: Int(count)) { _, _ in 0 } }
    #expect(throws: LibvirtError.self) {
      try readRecords("virTest", empty: virNodeCPUStats()) { _, room in
        room.pointee = count
        return 0
      }
    }
    if count > 0 {
      #expect(throws: LibvirtError.self) {
        try TypedParameters.filled("virTest") { _, room in
          room.pointee = count
          return 0
        }
      }
    }
  }

  @Test(arguments: [Int32.max, .min, -1])
  func answersAreNoLongerThanTheirRoom(count: Int32) throws {
    let filled = count > 0 ? 2 : 0
    let records = try readRecords("virTest", empty: virNodeCPUStats()) { list, room in
      room.pointee = list == nil ? 2 : count
      return 0
    }
    #expect(records.count == filled)
    let parameters = try TypedParameters.filled("virTest", capacity: 2) { list, room in
      for index in 0..<2 { list?[index].type = Int32(VIR_TYPED_PARAM_INT.rawValue) }
      room.pointee = count
      return 0
    }
    #expect(parameters.count == filled)
    #expect(try listNames("virTest", count: 2) { _, _ in max(count, 0) }.isEmpty)
    #expect(TypedParameters(copying: nil, count: count).isEmpty)
    #expect(takeStrings(nil, count: Int(count)).isEmpty)
  }

  @Test func nothingOfTheCallersIsTooLarge() throws {
    let fixture = try DomainFixture()
    let (connection, domain) = (fixture.connection, fixture.domain)
    #expect(throws: LibvirtError.self) { try connection.cellsFreeMemory(count: .max) }
    #expect(throws: LibvirtError.self) { try connection.freePages(pageSizes: [4, 2048], cellCount: .max) }
    #expect(throws: LibvirtError.self) { try connection.freePages(pageSizes: [4], cellCount: -1) }
    #expect(throws: LibvirtError.self) { try domain.vcpus(maxCount: .max, hostCPUCount: .max) }
    #expect(throws: LibvirtError.self) { try domain.vcpuPinning(maxCount: -1, hostCPUCount: 8) }
    #expect(throws: LibvirtError.self) { try domain.peekMemory(at: .max, count: .max, .physical) }
    #expect(throws: LibvirtError.self) { try domain.peekBlock("vda", at: .max, count: -1) }
    #expect(throws: LibvirtError.self) { try domain.cpuStats(from: .max, count: .max) }
    #expect(try domain.cpuStats(from: 0, count: .min).isEmpty)
    #expect(throws: LibvirtError.self) { try domain.setVcpuCount(.max) }
    #expect(throws: LibvirtError.self) { try domain.setMemory(kiB: .max) }
    #expect(throws: LibvirtError.self) { try connection.domain(id: .min) }
  }

  @Test func streamsAnswerWithinTheirBuffer() throws {
    #expect(try Stream.Received(answer: 8, room: 8) == .data(8))
    #expect(try Stream.Received(answer: 0, room: 8) == .end)
    #expect(try Stream.Received(answer: -2, room: 8) == .wouldBlock)
    #expect(try Stream.Received(answer: -3, room: 8) == .hole)
    for answer in [9, -4, .max, .min] {
      #expect(throws: LibvirtError.self) { try Stream.Received(answer: answer, room: 8) }
    }
    #expect(throws: LibvirtError.self) { try Stream.Received(answer: 1, room: 0) }
    #expect(try Stream.checkHole(.max) == .max)
    #expect(throws: LibvirtError.self) { try Stream.checkHole(-1) }
  }

  @Test func statesOfTheFutureAreKept() {
    #expect(Domain.VcpuPlacement(.min) == .unavailable)
    #expect(Domain.VcpuPlacement(.max) == .host(cpu: Int(Int32.max)))
    #expect(Version(encoded: .max).release == 551_615 % 1000)
    #expect(CPUMap.split([1, 2, 3], length: 2).map(\.bytes) == [[1, 2], [3]])
    #expect(CPUMap([.max, .min, 3], cpuCount: .max).cpus == [3])
    #expect(TypedValue.ullong(.max).int64 == nil)
    #expect(TypedValue.llong(.min).uint64 == nil)
  }
}
