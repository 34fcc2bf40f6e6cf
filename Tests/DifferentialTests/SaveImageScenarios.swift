import Testing

/// Dumps, managed saves, and descriptions in saved states.
@Suite("Differential: dumps and saved states", .needsVirsh)
struct SaveImageScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      dump
      dump nosuch x
      dump test
      dump test ''
      managedsave nosuch
      managedsave test
      managedsave test --running --paused
      managedsave test; managedsave test
      managedsave test; managedsave-define test empty.xml
      managedsave test; managedsave-dumpxml test --xpath //name
      managedsave test; managedsave-remove test; managedsave-remove test
      managedsave test;managedsave test;managedsave-remove test;start test; managedsave-remove test
      managedsave test;managedsave-edit test
      managedsave-define test empty.xml
      managedsave-define test empty.xml --running --paused
      managedsave-define test /nosuch
      managedsave-dumpxml nosuch
      managedsave-dumpxml test
      managedsave-edit test
      managedsave-edit test --running --paused
      managedsave-remove nosuch
      managedsave-remove test
      save-image-define '' ''
      save-image-define /nosuch empty.xml
      save-image-define /nosuch empty.xml --running --paused
      save-image-define /nosuch /nosuchxml
      save-image-dumpxml ''
      save-image-dumpxml /nosuch
      save-image-edit /nosuch
      save-image-edit /nosuch --running --paused
      dump nosuch ''
      dump test '' --format elf
      dump nosuch f --memory-only --format x
      dump test f --memory-only --format ''
      dump test f --format ''
      managedsave-define nosuch '' --running --paused
      managedsave-define nosuch /nosuch
      managedsave-define nosuch d.xml
      managedsave-edit nosuch --running --paused
      managedsave-edit ''
      managedsave ''
      save-image-define '' /nosuch
      save-image-dumpxml /nosuch --wrap
      save test s; save-image-dumpxml s --xpath //name --wrap
      save test s; save-image-dumpxml s --security-info
      save test s; save-image-define s d.xml
      dump test f; dump test f --crash; domstate test --reason
      dump test f --crash; start test
      dump test f --reset; domstate test --reason
      managedsave test; domstate test --reason; start test; domstate test --reason
      managedsave test --running; start test; domstate test
      managedsave test --paused; start test; domstate test
      managedsave test; managedsave-remove test; managedsave-remove test; start test
      managedsave test; undefine test
      managedsave test --bypass-cache
      """#
    ).file("d.xml", "<disk/>\n").file("empty.xml", "")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
