import Platform

/// What a call hands to C as text: a `String`, one that may be missing, or a list of them.
///
/// Every form of ``Call`` takes the texts of the C function behind its name and gives the closure a pointer for each,
/// in their order. Passing a `String` to C directly, as Swift allows, would write carried bytes as UTF-8 and cut the
/// text at a NUL; a test sees to it that nothing in this library does.
package protocol CText {
  /// What the closure gets.
  associatedtype Pointer

  /// Copies the text into memory that lives until the call is over. Throws `invalidArg` for text with a NUL.
  func copy(to copies: inout CCopies) throws(LibvirtError) -> Pointer
}

extension String: CText {
  package func copy(to copies: inout CCopies) throws(LibvirtError) -> UnsafePointer<CChar> {
    try copies.add(self)
  }
}

/// `nil` is a null pointer.
extension Optional: CText where Wrapped == String {
  package func copy(to copies: inout CCopies) throws(LibvirtError) -> UnsafePointer<CChar>? {
    guard let text = self else { return nil }
    return try copies.add(text)
  }
}

/// An array of pointers; no strings are a null pointer, as libvirt wants it.
extension Array: CText where Element == String {
  package func copy(to copies: inout CCopies) throws(LibvirtError) -> UnsafeMutablePointer<
    UnsafePointer<CChar>?
  >? {
    try copies.add(self)
  }
}

/// The C strings of one call.
package struct CCopies {
  private let function: StaticString
  private var blocks: [UnsafeMutableRawPointer] = []

  /// No texts yet, for a call of that function of libvirt.
  init(for function: StaticString) { self.function = function }

  /// Copies the bytes that a text stands for, and a zero behind them.
  fileprivate mutating func add(_ text: String) throws(LibvirtError) -> UnsafePointer<CChar> {
    guard !text.holdsZero else { throw .holdsZero(function) }
    let copy = text.carriesBytes ? Self.copy(of: text.rawBytes) : Self.copy(of: text.utf8)
    blocks.append(copy)
    return UnsafePointer(copy.assumingMemoryBound(to: CChar.self))
  }

  fileprivate mutating func add(
    _ texts: [String]
  ) throws(LibvirtError) -> UnsafeMutablePointer<UnsafePointer<CChar>?>? {
    guard !texts.isEmpty else { return nil }
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: texts.count)
    list.initialize(repeating: nil, count: texts.count)
    blocks.append(UnsafeMutableRawPointer(list))
    for (index, text) in texts.enumerated() { list[index] = try add(text) }
    return list
  }

  /// Gives all memory back; who made the copies does this once, whether or not the call succeeded.
  func free() { for block in blocks { block.deallocate() } }

  private static func copy(of bytes: some Collection<UInt8>) -> UnsafeMutableRawPointer {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
    UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    copy.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
    return copy
  }
}

extension LibvirtError {
  /// The error of a text that C would cut.
  fileprivate static func holdsZero(_ function: StaticString) -> LibvirtError {
    LibvirtError(
      code: .invalidArg, message: "invalid argument: a text for \(function) holds a NUL, where C would cut it"
    )
  }
}
