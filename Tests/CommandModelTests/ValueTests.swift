import Testing

@testable import CommandModel

/// How the text of a value is read.
@Suite("Values")
struct ValueTests {
  static let option = OptionSpec("size", help: "sample", kind: .integer)

  static let numbers: [(text: String, value: Int32?)] = [
    ("0", 0), ("7", 7), ("+7", 7), ("-7", -7), (" 7", 7), ("\t7", 7), ("007", 7), ("2147483647", .max),
    ("2147483648", nil), ("-2147483648", .min), ("7 ", nil), ("7x", nil), ("0x7", nil), ("1.5", nil),
    ("", nil),
    (" ", nil), ("+", nil), ("--7", nil), ("+-7", nil), ("٣", nil),
  ]

  @Test("reads plain numbers", arguments: numbers.indices)
  func readsNumbers(_ index: Int) {
    let (text, value) = Self.numbers[index]
    #expect(Int32(decimal: text) == value, "\(text.debugDescription)")
  }

  @Test("refuses a sign for a number that cannot be negative, unless it wraps")
  func readsUnsigned() throws {
    #expect(UInt32(decimal: "-1") == nil)
    #expect(UInt64(decimal: "18446744073709551615") == .max)
    #expect(try WrappingUInt64(argument: "-1", of: Self.option).value == .max)
    #expect(try WrappingUInt32(argument: "-1", of: Self.option).value == .max)
    #expect(throws: ArgumentError.malformedNumber("x", Self.option)) {
      try WrappingUInt64(argument: "x", of: Self.option)
    }
  }

  static let sizes: [(text: String, bytes: UInt64?)] = [
    ("5", 5), ("5b", 5), ("5bytes", 5), ("1k", 1024), ("1KiB", 1024), ("1KB", 1000), ("1kb", 1000),
    ("1m", 1 << 20), ("1MiB", 1 << 20), ("1MB", 1_000_000), ("2G", 2 << 30), ("1GB", 1_000_000_000),
    ("1T", 1 << 40), ("1P", 1 << 50), ("1E", 1 << 60), ("+5", 5), (" 5k", 5120),
    ("18446744073709551615", .max),
    ("16E", nil), ("18446744073709551616", nil), ("1.5G", nil), ("1 G", nil), ("0x100", nil), ("-1", nil),
    ("", nil), ("5Z", nil), ("5kibi", nil),
  ]

  @Test("reads sizes with units", arguments: sizes.indices)
  func readsSizes(_ index: Int) {
    let (text, bytes) = Self.sizes[index]
    #expect((try? ByteSize(argument: text, of: Self.option))?.bytes == bytes, "\(text.debugDescription)")
  }

  @Test("counts memory in KiB, rounded up")
  func readsMemory() throws {
    #expect(try MemorySize(argument: "1", of: Self.option).kibibytes == 1)
    #expect(try MemorySize(argument: "1GB", of: Self.option).kibibytes == 976_563)
    #expect(try MemorySize(argument: "1b", of: Self.option).kibibytes == 1)
  }

  @Test("names an unknown unit in a line of its own")
  func namesUnits() {
    let lines = [
      "Scaled numeric value '5Z' for <size> option is malformed or out of range",
      "invalid argument: unknown suffix 'Z'",
    ]
    #expect(throws: ArgumentError(lines: lines)) { try ByteSize(argument: "5Z", of: Self.option) }
  }

  @Test("refuses an empty text, but not where text is free")
  func readsText() throws {
    #expect(throws: ArgumentError.empty(Self.option)) { try String(argument: "", of: Self.option) }
    #expect(try FreeText(argument: "", of: Self.option).text == "")
  }
}
