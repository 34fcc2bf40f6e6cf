import CommandModel
import Commands
import Libvirt
import SessionSupport
import Testing

@testable import Shell

/// Options and commands of newer versions of virsh, as far as they can be seen without that libvirt.
@Suite("Newer commands", .timeLimit(.minutes(10)))
struct NewerCommandTests {
  /// Whether the installed libvirt is older than the call that changes a device.
  private static let lacksUpdates = (try? Library.version).map { $0 < Version(major: 10, minor: 1) } ?? false

  private func run(_ line: String) throws -> (errors: String, ending: Ending) {
    let world = try DriverWorld(uri: "test:///default", isContinuing: false)
    let ending = OneShot(driver: world.driver).run([line], connectsFirst: false)
    return (world.errors, ending)
  }

  @Test(
    "nodedev-list refuses what does not go together",
    arguments: [
      ("--persistent --transient", "Option --transient is incompatible with --persistent and --inactive"),
      ("--inactive --transient", "Option --transient is incompatible with --persistent and --inactive"),
      (
        "--tree --transient",
        "Option --tree is incompatible with --cap, --inactive, --persistent and --transient"
      ),
      ("--tree --inactive", "Option --tree is incompatible with --cap and --inactive"),
    ])
  func exclusiveDevices(_ options: String, _ sentence: String) throws {
    let result = try run("nodedev-list \(options)")
    #expect(result.errors.contains("error: \(sentence)\n"))
    #expect(result.ending == .code(.usage))
  }

  @Test(
    "migrate refuses what is about copies of disks where none are made",
    arguments: ["migrate-disks-detect-zeroes", "migrate-disks-target-zero"])
  func copiesOfDisks(_ option: String) throws {
    let result = try run("migrate test test:///default --\(option) vda")
    #expect(
      result.errors.contains(
        "error: '--\(option)' requires one of '--copy-storage-all', '--copy-storage-inc'\n"))
    #expect(result.ending == .code(.usage))
  }

  @Test(
    "what the installed libvirt lacks is one line, with the function and the version",
    .enabled(if: Self.lacksUpdates, "libvirt has it"))
  func missingFunctions() throws {
    let result = try run("nodedev-update computer /dev/null")
    #expect(
      result.errors
        == "error: this needs virNodeDeviceUpdate, which came with libvirt 10.1.0; the installed libvirt lacks it\n"
    )
  }

  @Test("types of graphics are no negative numbers")
  func graphicsTypes() throws {
    let result = try run("domdisplay-reload test --type -1")
    #expect(
      result.errors == "error: Numeric value '-1' for <type> option is malformed or out of range\n")
  }

  @Test("a table of domains has UUIDs behind titles")
  func tableOfUUIDs() throws {
    let world = try DriverWorld(uri: "test:///default", isContinuing: false)
    let line = "desc test --title lab; list --table --uuid --title"
    _ = OneShot(driver: world.driver).run([line], connectsFirst: false)
    #expect(world.output.contains(" 1   test   running   lab"))
  }
}
