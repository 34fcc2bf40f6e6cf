import Foundation

/// Where the programs stand that the tests run.
public enum Program {
  /// The folders that are searched, sbin included whatever the user's own path says.
  static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// The full path of `name`, or nil when it is not installed.
  public static func path(of name: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The installed virsh. Where it is missing, running it fails with this name.
  public static let virsh = path(of: "virsh") ?? "/usr/bin/virsh"

  /// The program under test: VIREO_TEST_BINARY, or the `vireo` built beside the test bundle.
  public static let vireo: String =
    ProcessInfo.processInfo.environment["VIREO_TEST_BINARY"] ?? builtProducts.appending("/vireo")

  /// The program under test called `virsh`, as a user's symbolic link would do.
  public static let vireoAsVirsh = link(named: "virsh")

  /// The installed virt-admin. Where it is missing, running it fails with this name.
  public static let virtAdmin = path(of: "virt-admin") ?? "/usr/bin/virt-admin"

  /// The program under test called `virt-admin`.
  public static let vireoAsVirtAdmin = link(named: "virt-admin")

  /// The program under test under its own name, whatever file VIREO_TEST_BINARY names.
  public static let vireoByName = link(named: "vireo")

  /// The folder of the package's build products: that of the running test bundle.
  public static let builtProducts: String = {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: executable).deletingLastPathComponent().path
  }()

  /// A symbolic link `name` to the program under test; links are kept for the run, below the build products.
  private static func link(named name: String) -> String {
    let folder = "\(builtProducts)/test-links/\(getpid())"
    let path = "\(folder)/\(name)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: vireo)
    // The fixtures have no common end of the run to hang clean-up on, but the process has one.
    _ = removeLinksAtExit
    return path
  }

  private static let removeLinksAtExit: Void = {
    atexit { try? FileManager.default.removeItem(atPath: "\(Program.builtProducts)/test-links/\(getpid())") }
  }()
}
