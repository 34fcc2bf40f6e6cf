import CommandModel
import Commands
import SessionSupport
import Testing

@testable import Shell

/// Options and commands of newer versions of virsh, as far as they can be seen without that libvirt.
@Suite("Newer commands", .timeLimit(.minutes(1)))
struct NewerCommandTests {
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
}
