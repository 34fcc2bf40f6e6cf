import CLibvirt
import Glibc
import Libvirt

/// libvirt-admin, a library of its own beside libvirt's; it is opened when somebody first asks for a daemon.
public enum AdminLibrary {
  static let library = CompanionLibrary("libvirt-admin.so.0")

  private static let initialization: Result<Void, LibvirtError> = initializeOnce()

  /// Opens the library and prepares it for use; ``AdminConnection/open(_:)`` does it by itself.
  ///
  /// Throws `noSupport` where it is not installed. C: virAdmInitialize.
  public static func initialize() throws(LibvirtError) {
    try initialization.get()
  }

  /// The version of the library in use at run time.
  ///
  /// Throws `noSupport` where it is not installed. C: virAdmGetVersion.
  public static var version: Version {
    get throws(LibvirtError) {
      try initialize()
      let getVersion = try AdminFunctions.getVersion.function
      var encoded: UInt64 = 0
      try Call.check("virAdmGetVersion") { getVersion(&encoded) }
      return Version(encoded: UInt(encoded))
    }
  }

  private static func initializeOnce() -> Result<Void, LibvirtError> {
    do throws(LibvirtError) {
      // Of libvirt itself, whose errors and whose event loop are those of this library, too.
      try Library.initialize()
      guard library.handle != nil else { throw .notInstalled }
      let initialize = try AdminFunctions.initialize.function
      try Call.check("virAdmInitialize") { initialize() }
      return .success(())
    } catch {
      return .failure(error)
    }
  }
}

extension LibvirtError {
  fileprivate static let notInstalled = LibvirtError(
    code: .noSupport, message: "this needs libvirt-admin.so.0, a part of libvirt that is not installed")
}
