import CLibvirt

/// The libvirt library itself.
public enum Library {
  /// The outcome of the one initialisation of this process.
  private static let initialization: Result<Void, LibvirtError> = initializeOnce()

  /// Prepares libvirt for use; `Connection.open` does it by itself, and only the first call has an effect.
  ///
  /// Keeps libvirt from printing errors, and registers its event loop, which has to happen before the first connection
  /// is opened; the loop's thread does not run until something needs it (see ``EventLoop``). What a signal does is the
  /// program's own business, and left alone here: one that opens remote connections should ignore SIGPIPE, or a daemon
  /// that hangs up ends it.
  /// Throws when libvirt cannot be initialised.
  /// C: virInitialize, virSetErrorFunc, virEventRegisterDefaultImpl.
  public static func initialize() throws(LibvirtError) {
    try initialization.get()
  }

  /// The version of the libvirt library in use at run time.
  ///
  /// Throws when libvirt cannot be initialised. C: virGetVersion.
  public static var version: Version {
    get throws(LibvirtError) {
      try initialize()
      var encoded: UInt = 0
      try Call.check("virGetVersion") { virGetVersion(&encoded, nil, nil) }
      return Version(encoded: encoded)
    }
  }

  /// The version of the libvirt headers that this program was built with. C: LIBVIR_VERSION_NUMBER.
  public static let buildVersion = Version(encoded: UInt(LIBVIR_VERSION_NUMBER))

  private static func initializeOnce() -> Result<Void, LibvirtError> {
    // Before this call libvirt has no place for a thread's error yet: asking for one, or resetting it as `Call` does,
    // would write to somebody else's thread-specific data.
    guard virInitialize() >= 0 else { return .failure(LibvirtError.last ?? .unknown("virInitialize")) }
    virSetErrorFunc(nil, ignoreError)
    do throws(LibvirtError) {
      try Call.check("virEventRegisterDefaultImpl") { virEventRegisterDefaultImpl() }
      return .success(())
    } catch {
      return .failure(error)
    }
  }
}

/// Stands in for libvirt's own handler, which prints to standard error; each error is thrown instead.
private func ignoreError(_ context: UnsafeMutableRawPointer?, _ error: virErrorPtr?) {}

/// A version of libvirt or of a hypervisor.
public struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first number, 9 in 9.0.0.
  public var major: Int
  /// The second number.
  public var minor: Int
  /// The third number.
  public var release: Int

  /// Puts a version together from its numbers.
  public init(major: Int, minor: Int = 0, release: Int = 0) {
    self.major = major
    self.minor = minor
    self.release = release
  }

  /// Splits libvirt's form of a version: major × 1,000,000 + minor × 1,000 + release.
  package init(encoded: UInt) {
    self.init(
      major: Int(encoded / 1_000_000), minor: Int(encoded / 1_000 % 1_000), release: Int(encoded % 1_000))
  }

  /// The numbers with dots between them.
  public var description: String { "\(major).\(minor).\(release)" }

  /// Whether one version came before another.
  public static func < (left: Version, right: Version) -> Bool {
    (left.major, left.minor, left.release) < (right.major, right.minor, right.release)
  }
}
