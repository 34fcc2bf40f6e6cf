import CLibvirt
import Glibc

/// A function of libvirt that this library is not linked with: one newer than the headers it is built with, or one of a
/// ``CompanionLibrary``.
///
/// It is looked up once, when first used, so that one binary uses what the installed library has.
package struct DynamicSymbol<Function>: @unchecked Sendable {
  private let found: Function?
  private let name: StaticString
  private let since: StaticString
  private let library: CompanionLibrary?

  /// Looks the function up, in a library that was opened or among all that the process has.
  ///
  /// `Function` has to be the C type of that very function; nothing can check it.
  package init(_ name: StaticString, since: StaticString, in library: CompanionLibrary? = nil) {
    self.name = name
    self.since = since
    self.library = library
    found = name.withUTF8Buffer { name -> UnsafeMutableRawPointer? in
      // A literal ends with a zero, which is not counted.
      let name = name.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
      guard let name else { return nil }
      return library.map { library in library.handle.flatMap { dlsym($0, name) } } ?? dlsym(nil, name)
    }.map { unsafeBitCast($0, to: Function.self) }
  }

  /// Whether the installed libvirt has the function.
  var isAvailable: Bool { found != nil }

  /// The function; throws `noSupport`, naming it and the version it needs, when the installed libvirt is older.
  package var function: Function {
    get throws(LibvirtError) {
      guard let found else {
        let place = library.map { " in \($0.name)" } ?? ""
        throw .missing(
          "this needs \(name)\(place), which came with libvirt \(since); the installed libvirt lacks it")
      }
      return found
    }
  }
}
