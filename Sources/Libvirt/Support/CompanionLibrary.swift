import Glibc

/// A library that comes with libvirt and is for one driver only; it is loaded when something first needs it, so that
/// the start of a program does not pay for it.
package struct CompanionLibrary: @unchecked Sendable {
  package let name: StaticString
  /// What the dynamic linker calls it, for as long as the process lives; `nil` where it is not installed.
  package let handle: UnsafeMutableRawPointer?

  package init(_ name: StaticString) {
    self.name = name
    handle = name.withUTF8Buffer { name in
      name.baseAddress.flatMap {
        dlopen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), RTLD_NOW | RTLD_LOCAL)
      }
    }
  }

  static let qemu = CompanionLibrary("libvirt-qemu.so.0")
  static let lxc = CompanionLibrary("libvirt-lxc.so.0")
}
