import Testing

/// Starting, stopping and everything between.
@Suite("Differential: the life of a domain", .needsVirsh)
struct LifecycleScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      start test
      start nosuch
      start
      start 1
      destroy test; start test; domstate test
      destroy test; start test --paused; domstate test
      destroy test; start test --console
      destroy test; start test --autodestroy
      destroy test; start test --bypass-cache
      destroy test; start test --force-boot
      destroy test; start test --pass-fds x
      destroy test; start test --pass-fds 0
      destroy test; start test --nosuch
      destroy test; start 6695eb01-f6a4-8304-79aa-97f2502e193f
      shutdown test; domstate test
      shutdown test --mode acpi
      shutdown test --mode agent
      shutdown test --mode acpi,agent
      shutdown test --mode nosuch
      shutdown test --mode ''
      shutdown nosuch
      destroy test; shutdown test
      reboot test; domstate test
      reboot test --mode acpi
      reboot test --mode nosuch
      reboot nosuch
      reboot test --mode acpi,,agent
      reboot 1
      shutdown 1
      shutdown nosuch --mode nosuch
      suspend 1; resume 1
      autostart 1
      destroy 6695eb01-f6a4-8304-79aa-97f2502e193f
      destroy test; start test --pass-fds 0,x,2
      destroy test; start test --pass-fds ''
      destroy test; start test --reset-nvram
      destroy test; start test --paused --console
      destroy test; undefine test --tpm
      destroy test; undefine test --tpm --keep-tpm
      destroy test; undefine test --delete-snapshots
      destroy test; undefine test --storage vda,nosuch
      destroy test; undefine test --storage ''
      destroy test; undefine test --wipe-storage --remove-all-storage
      undefine test --storage vda
      destroy test; reboot test
      suspend test; domstate test
      suspend test; suspend test
      suspend nosuch
      destroy test; suspend test
      resume test
      suspend test; resume test; domstate test
      resume nosuch
      destroy test; domstate test
      destroy test; destroy test
      destroy test --graceful; domstate test
      destroy test --nosuch
      destroy 1
      destroy nosuch
      undefine test; list --all; dominfo test
      undefine nosuch
      destroy test; undefine test; list --all
      destroy test; undefine test --managed-save
      destroy test; undefine test --snapshots-metadata
      destroy test; undefine test --checkpoints-metadata
      undefine --managed-save --snapshots-metadata --checkpoints-metadata test; list --all
      destroy test; undefine test --managed-save --snapshots-metadata --checkpoints-metadata; list --all
      destroy test; undefine test --managed-save --nvram
      snapshot-create-as test s; undefine test --checkpoints-metadata --snapshots-metadata; list --all
      snapshot-create-as test s; destroy test; undefine test --checkpoints-metadata; list --all
      snapshot-create-as test s; destroy test; undefine test --checkpoints-metadata --snapshots-metadata; list --all
      snapshot-create-as test s; destroy test; undefine test --managed-save --snapshots-metadata; list --all
      destroy test; undefine test --nvram
      destroy test; undefine test --keep-nvram
      destroy test; undefine test --nvram --keep-nvram
      destroy test; undefine test --storage vda
      destroy test; undefine test --storage nosuch
      destroy test; undefine test --remove-all-storage
      destroy test; undefine test --storage vda --remove-all-storage
      destroy test; undefine test --delete-storage-volume-snapshots
      destroy test; undefine test --wipe-storage
      snapshot-create-as test s; destroy test; undefine test
      snapshot-create-as test s; destroy test; undefine test --snapshots-metadata; list --all
      autostart test; dominfo test
      autostart test --disable
      autostart test; autostart test --disable; dominfo test
      autostart nosuch
      autostart
      save test
      save test state.img; list --all; restore state.img; list --all
      save test state.img --running
      save test state.img --paused; restore state.img; domstate test
      save test state.img --bypass-cache
      save test state.img --verbose
      save test state.img --xml nosuch.xml
      save test /nosuch/state.img
      save nosuch state.img
      save test ''
      save test state.img; restore state.img --running; domstate test
      save test state.img; restore state.img --paused; domstate test
      save test state.img; restore state.img --running --paused
      save test state.img; restore state.img --bypass-cache
      save test state.img; restore state.img --xml nosuch.xml
      restore nosuch.img
      restore
      destroy test; save test state.img
      """#
    ).normalising(.processorTime)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
