import CLibvirt
import Testing

@testable import Libvirt

@Suite("Typed parameters")
struct TypedParametersTests {
  private let all: TypedParameters = [
    "int": .int(-1), "uint": .uint(.max), "llong": .llong(.min), "ullong": .ullong(.max),
    "double": .double(0.5),
    "boolean": .boolean(true), "string": .string("ä"), "again": .string("1"),
  ]

  init() throws { try Library.initialize() }

  @Test func surviveTheWayThroughC() throws {
    var parameters = all
    parameters.append("again", .string("2"))
    let copy = try parameters.withC { TypedParameters(copying: $0, count: Int($1)) }
    #expect(copy == parameters)
    #expect(copy.values(named: "again") == [.string("1"), .string("2")])
  }

  @Test func areReadByType() {
    #expect(all.int64("int") == -1)
    #expect(all.uint64("int") == nil)
    #expect(all.uint64("ullong") == .max)
    #expect(all.int64("ullong") == nil)
    #expect(all.double("double") == 0.5)
    #expect(all.double("uint") == 4_294_967_295)
    #expect(all.bool("boolean") == true)
    #expect(all.string("string") == "ä")
    #expect(all.string("none") == nil)
  }

  @Test func areReplacedAddedAndRemoved() {
    var parameters = all
    parameters["int"] = .int(2)
    parameters["new"] = .uint(1)
    parameters["again"] = nil
    #expect(parameters.first?.value == .int(2))
    #expect(parameters.last?.name == "new")
    #expect(parameters["again"] == nil)
  }

  @Test func refuseANameThatCDoesNotHold() {
    let parameters: TypedParameters = [String(repeating: "n", count: 80): .int(1)]
    #expect(throws: LibvirtError.self) { try parameters.withC { _, _ in } }
  }
}
