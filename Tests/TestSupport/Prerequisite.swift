import Foundation

/// Something of the machine that a suite cannot do without, known by the Debian package that brings it.
///
/// A suite names what it needs in `.needs(prerequisites)`: on a developer's machine it is then skipped by name, in
/// continuous integration (`CI=true`) it runs and fails by name.
public struct Prerequisites: Sendable {
  /// What is missing, as sentences that name the package or the right.
  public let missing: [String]

  /// Whether tests that need this should run: nothing is missing, or nothing may be skipped.
  public var allowRun: Bool { missing.isEmpty || Self.nothingMayBeSkipped }

  /// Why the tests cannot run, or an empty string.
  public var explanation: String { missing.joined(separator: "; ") }

  /// Throws what is missing, so that a fixture fails by name where skipping is not allowed.
  public func require() throws {
    guard missing.isEmpty else { throw FixtureError("missing: \(explanation)") }
  }

  /// Whether this is a run in which a skipped test is a failure.
  public static var nothingMayBeSkipped: Bool {
    ProcessInfo.processInfo.environment["CI"] == "true"
  }

  /// The installed virsh, which the differential tests ask.
  public static let virsh = Prerequisites(programs: ["virsh": "libvirt-clients"])

  /// A private libvirtd with QEMU: programs, and the right to make namespaces.
  public static let daemon = Prerequisites(
    programs: [
      "virsh": "libvirt-clients", "libvirtd": "libvirt-daemon", "virtlogd": "libvirt-daemon",
      "qemu-system-x86_64": "qemu-system-x86", "qemu-img": "qemu-utils", "dnsmasq": "dnsmasq-base",
      "unshare": "util-linux", "ip": "iproute2",
    ],
    files: [
      "/etc/libvirt/qemu.conf": "libvirt-daemon-system",
      "/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so":
        "libvirt-daemon-driver-qemu",
    ],
    root: true)

  /// What ``TinyGuest`` is made of, besides the kernel that it fetches.
  public static let guest = Prerequisites(
    programs: [
      "busybox": "busybox-static", "qemu-ga": "qemu-guest-agent", "cpio": "cpio", "mkfs.ext4": "e2fsprogs",
      "apt-get": "apt", "dpkg": "dpkg", "ldd": "libc-bin",
    ])

  /// The things of `self` and of `other` together.
  public func and(_ other: Prerequisites) -> Prerequisites { Prerequisites(missing: missing + other.missing) }

  private init(missing: [String]) { self.missing = missing }

  /// Looks for programs and files, each with the package that has it, and for root's rights if asked.
  public init(programs: [String: String] = [:], files: [String: String] = [:], root: Bool = false) {
    var missing: [String] = []
    for (program, package) in programs.sorted(by: { $0.key < $1.key }) where Program.path(of: program) == nil
    {
      missing.append("no program \(program) (package \(package))")
    }
    for (file, package) in files.sorted(by: { $0.key < $1.key })
    where !FileManager.default.fileExists(atPath: file) {
      missing.append("no file \(file) (package \(package))")
    }
    if root && geteuid() != 0 { missing.append("not run as root") }
    self.missing = missing
  }
}

/// A fixture that could not do its part, with what it saw.
public struct FixtureError: Error, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  /// An error that says `description`.
  public init(_ description: String) { self.description = description }

  /// The error that `errno` holds, after `call`.
  static func system(_ call: String, _ code: Int32 = errno) -> FixtureError {
    FixtureError("\(call): \(String(cString: strerror(code)))")
  }
}
