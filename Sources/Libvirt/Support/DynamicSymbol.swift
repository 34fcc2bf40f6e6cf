import CLibvirt
import Glibc

/// A function of libvirt that is newer than the headers this library is built with.
///
/// It is looked up once, when first used, so that one binary uses what the installed library has.
package struct DynamicSymbol<Function>: @unchecked Sendable {
  private let found: Function?
  private let name: StaticString
  private let since: StaticString

  /// Looks the function up, in a library that was opened or among all that the process has.
  ///
  /// `Function` has to be the C type of that very function; nothing can check it.
  package init(
    _ name: StaticString, since: StaticString, in library: UnsafeMutableRawPointer? = nil
  ) {
    self.name = name
    self.since = since
    found = name.withUTF8Buffer { name in
      // A literal ends with a zero, which is not counted.
      name.baseAddress.flatMap { dlsym(library, UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
    }.map { unsafeBitCast($0, to: Function.self) }
  }

  /// Whether the installed libvirt has the function.
  var isAvailable: Bool { found != nil }

  /// The function; throws `noSupport`, naming it and the version it needs, when the installed libvirt is older.
  package var function: Function {
    get throws(LibvirtError) {
      guard let found else {
        throw LibvirtError(
          code: .noSupport,
          message: "this needs \(name), which came with libvirt \(since); the installed libvirt lacks it")
      }
      return found
    }
  }
}
