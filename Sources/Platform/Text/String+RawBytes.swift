/// Bytes of any kind as a `String`, and back without loss.
///
/// Arguments, file names, documents and what a hypervisor calls its objects are bytes, most of the time UTF-8. A Swift
/// string holds nothing else: read in the usual way, any other byte becomes U+FFFD, and a file of another name is
/// written. Here such a byte travels as one private scalar, U+10FF00 plus its value, which nothing prints; `rawBytes`
/// gives it back. Text that holds such scalars itself is carried byte by byte, so that no two texts become one.
extension String {
  /// Takes bytes as they are; those that are not UTF-8 are carried.
  @inlinable public init(rawBytes bytes: some Sequence<UInt8>) { self.init(rawBytes: Array(bytes)) }

  /// Takes bytes as they are; those that are not UTF-8 are carried.
  public init(rawBytes bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self), !text.carriesBytes {
      self = text
    } else {
      self = Self.carrying(bytes)
    }
  }

  /// Takes a C string as it is.
  public init(rawCString pointer: UnsafePointer<CChar>) {
    if let text = String(validatingCString: pointer), !text.carriesBytes {
      self = text
    } else {
      var end = pointer
      while end.pointee != 0 { end += 1 }
      self = Self.carrying(UnsafeRawBufferPointer(start: pointer, count: end - pointer).map { $0 })
    }
  }

  /// The bytes that the text stands for: its UTF-8, and carried bytes as they were.
  public var rawBytes: [UInt8] {
    guard carriesBytes else { return Array(utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let byte = scalar.carriedByte {
        bytes.append(byte)
      } else if let encoded = UTF8.encode(scalar) {
        bytes += encoded
      }
    }
    return bytes
  }

  /// Gives C the bytes that the text stands for, with a zero behind them.
  ///
  /// A zero among them ends the text for C: who cannot have that asks for ``holdsZero`` first.
  public func withRawCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var bytes = rawBytes.map { CChar(bitPattern: $0) }
    bytes.append(0)
    return try body(bytes)
  }

  /// Whether a zero byte is in the text, which C takes for its end.
  public var holdsZero: Bool { utf8.contains(0) }

  /// Whether some of the text stands for bytes that are not UTF-8.
  public var carriesBytes: Bool {
    // Every carrier begins with this byte, and next to nothing else does.
    utf8.contains(0xF4) && unicodeScalars.contains { $0.carriedByte != nil }
  }

  /// The text with U+FFFD for each carried byte: for formats that know nothing but UTF-8.
  public var replacingCarriedBytes: String {
    guard carriesBytes else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.carriedByte == nil ? $0 : "\u{FFFD}" }))
  }

  private static func carrying(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if let scalar = UTF8.firstScalar(of: rest), scalar.carriedByte == nil {
        text.append(scalar)
        index += UTF8.width(scalar)
      } else {
        text.append(Unicode.Scalar(carrying: bytes[index]))
        index += 1
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  private static let firstCarrier: UInt32 = 0x10FF00

  /// A scalar that stands for a byte from 0x80 on.
  fileprivate init(carrying byte: UInt8) {
    self = Unicode.Scalar(Self.firstCarrier + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that the scalar stands for; `nil` for an ordinary one.
  public var carriedByte: UInt8? {
    value >= Self.firstCarrier + 0x80 ? UInt8(truncatingIfNeeded: value) : nil
  }
}

extension UTF8 {
  /// The scalar that begins here; `nil` where the bytes are no UTF-8.
  fileprivate static func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
