import Glibc
import Platform
import TestSupport
import Testing

@testable import Libvirt

/// Texts go to libvirt as the bytes that they stand for, and come back so.
@Suite("Text and C") struct TextTests {
  private let connection: Connection
  /// `café` in ISO-8859-1, which is no UTF-8.
  private let latin = String(rawBytes: Array("caf".utf8) + [0xE9])

  init() throws { connection = try TestDriver.connect() }

  @Test func arrivesAsItsBytes() throws {
    let name = "caf\u{E9} \u{1F600} " + latin
    let bytes = try Call.withCopy("virTest", of: name) { text in
      UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
    }
    #expect(bytes == name.rawBytes)
    #expect(bytes.suffix(1) == [0xE9])
  }

  @Test func listsArriveInTheirOrder() throws {
    let texts = ["", "one", latin]
    let copies = try Call.checkCount("virTest", texts) { list in
      var copies: [String] = []
      for index in texts.indices { if let text = list?[index] { copies.append(String(rawCString: text)) } }
      return copies == texts ? 1 : 0
    }
    #expect(copies == 1)
    #expect(try Call.checkCount("virTest", [String]()) { $0 == nil ? 7 : 0 } == 7)
    #expect(try Call.checkCount("virTest", nil as String?) { $0 == nil ? 7 : 0 } == 7)
  }

  @Test func namesThatAreNotUTF8ComeBack() throws {
    let fixture = try DomainFixture(defining: "bytes")
    defer { fixture.remove() }
    try fixture.domain.rename(to: latin)
    let domain = try connection.domain(named: latin)
    #expect(try domain.name.rawBytes == latin.rawBytes)
    #expect(try domain.uuid == fixture.domain.uuid)
    let error = #expect(throws: LibvirtError.self) { try connection.domain(named: latin + "s") }
    #expect(error?.code == .noDomain)
  }

  /// libvirt wants UTF-8, whatever a document declares; it is not for us to repair one.
  @Test(arguments: ["", "<?xml version='1.0' encoding='ISO-8859-1'?>"])
  func descriptionsOfOtherBytesAreLeftToLibvirt(declaration: String) throws {
    let name = latin + "-\(UInt32.random(in: .min ... .max))"
    let error = #expect(throws: LibvirtError.self) {
      try connection.defineNetwork(xml: "\(declaration)<network><name>\(name)</name></network>")
    }
    #expect(error?.code == .xmlDetail)
    let isStored = try connection.networks().contains { try $0.name.hasSuffix(String(name.suffix(10))) }
    #expect(!isStored)
  }

  @Test func textWithNULIsRefused() throws {
    let name = "test\0er"
    let lookup = #expect(throws: LibvirtError.self) { try connection.domain(named: name) }
    #expect(lookup?.code == .invalidArg)
    #expect(lookup?.message.contains("virDomainLookupByName") == true)
    let domain = try connection.domain(named: "test")
    #expect(throws: LibvirtError.self) { try domain.setMetadata(.title, to: nil, key: nil, uri: name) }
    #expect(throws: LibvirtError.self) { try connection.baselineCPU(xmls: ["<cpu/>", name]) }
    #expect(throws: LibvirtError.self) { try Connection.open("test:///default\0") }
    for parameters in [[name: .int(1)], ["name": .string(name)]] as [TypedParameters] {
      let error = #expect(throws: LibvirtError.self) { try parameters.withC { _, _ in } }
      #expect(error?.code == .invalidArg)
      #expect(error?.message.contains("NUL") == true)
    }
  }

  @Test func answersWithNULAreRefused() throws {
    let path = SourceTree.path("Tests/LibvirtTests/test-driver-with-users.xml")
    let error = #expect(throws: LibvirtError.self) {
      try Connection.open(
        "test://\(path)",
        authentication: Authentication(kinds: [.authname, .passphrase]) { requests in
          requests.map { $0.kind == .authname ? "astrid" : "sesame\0" }
        })
    }
    #expect(error?.code == .invalidArg)
    #expect(error?.message.contains("NUL") == true)
  }

  @Test func fieldsOfStructuresAreReadAsBytes() {
    #expect(textField((0x63, 0xE9, 0, 0x64) as (UInt8, UInt8, UInt8, UInt8)).rawBytes == [0x63, 0xE9])
    #expect(textField((0x61, 0x62) as (UInt8, UInt8)) == "ab")
  }

  /// Swift passes a `String` to C by itself, as UTF-8 and cut at a NUL. It leaves a trace in the object file.
  @Test func nothingPassesStringsToCByItself() throws {
    let products = "\(try FileSystem.executable())".split(separator: "/").dropLast().joined(separator: "/")
    for path in SourceTree.swiftFiles(under: "Sources/Libvirt") {
      let file = path.split(separator: "/").last ?? ""
      let object = try FileSystem.bytes(of: "/\(products)/Libvirt.build/\(file).o")
      for trace in ["SS11utf8CString", "SS7cStringSS"] {
        #expect(!object.contains(trace), "\(file) uses \(trace)")
      }
    }
  }
}

@Suite(
  "Text and a daemon", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct DaemonTextTests {
  @Test func volumesHaveNamesOfAnyBytes() async throws {
    try await withScratch { scratch in
      let connection = try Connection.open(try await IsolatedDaemon(scratch: scratch).uri)
      let folder = try scratch.folder("pool")
      let name = String(rawBytes: Array("caf".utf8) + [0xE9])
      let file = "\(folder)/\(name)".withRawCString { open($0, O_CREAT | O_WRONLY, 0o600) }
      try #require(file >= 0)
      close(file)
      let pool = try connection.createStoragePool(
        xml: "<pool type='dir'><name>bytes</name><target><path>\(folder)</path></target></pool>")
      #expect(try pool.volumeNames == [name])
      let volume = try pool.volume(named: name)
      #expect(try volume.path.rawBytes == "\(folder)/\(name)".rawBytes)
      #expect(try connection.storageVolume(path: volume.path).name == name)
      try volume.delete()
      #expect("\(folder)/\(name)".withRawCString { access($0, F_OK) } != 0)
      try pool.destroy()
    }
  }
}

/// What the system knows of this process and its files.
private enum FileSystem {
  /// The path of the running program.
  static func executable() throws -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    try #require(count > 0)
    return String(rawBytes: buffer.prefix(count))
  }

  /// The bytes of a file as text in which each is a character.
  static func bytes(of path: String) throws -> String {
    let descriptor = path.withRawCString { open($0, O_RDONLY) }
    try #require(descriptor >= 0, "\(path)")
    defer { close(descriptor) }
    return String(
      String.UnicodeScalarView(try Descriptor.readAll(from: descriptor).map { Unicode.Scalar($0) }))
  }
}
