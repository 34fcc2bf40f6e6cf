/// Puts characters together from bytes that arrive one at a time. Malformed sequences are dropped.
struct UTF8Accumulator {
  private var bytes: [UInt8] = []

  /// Takes one byte; gives the character that it completes.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if !UTF8.isContinuation(byte) { bytes.removeAll() }
    bytes.append(byte)
    guard bytes.count >= Self.length(startingWith: bytes[0]) else { return nil }
    defer { bytes.removeAll() }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 1
    }
  }
}
