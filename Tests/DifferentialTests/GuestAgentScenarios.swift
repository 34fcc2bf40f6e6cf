import Testing

/// What guest agents and QEMU are asked, as far as the test driver answers, and what it refuses.
@Suite("Differential: guest agents, QEMU and containers", .needsVirsh)
struct GuestAgentScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      domfsinfo test
      domfsinfo nosuch
      destroy test; domfsinfo test
      domfsfreeze test
      domfsfreeze test; domfsfreeze test; domfsthaw test; domfsthaw test
      domfsfreeze test / ; domfsthaw test /
      domfsfreeze test --mountpoint / --mountpoint /boot; domfsinfo test
      domfsfreeze test /nosuch
      domfsfreeze test ''
      domfsthaw test /nosuch
      domfsfreeze nosuch
      destroy test; domfsfreeze test; domfsthaw test; domfstrim test
      domfstrim test
      domfstrim test 1 /
      domfstrim test --minimum 1M
      domfstrim test --minimum -1
      domfstrim nosuch --minimum x
      domfstrim test --mountpoint /nosuch
      domfstrim test --mountpoint ''
      domhostname test
      domhostname test --source agent
      domhostname test --source lease
      domhostname test --source nosuch
      domhostname test --source ''
      domhostname nosuch --source nosuch
      destroy test; domhostname test
      domtime test
      domtime test --pretty
      domtime test --now
      domtime test --sync
      domtime test --time 1700000000; domtime test --pretty
      domtime test 1700000000
      domtime test --time -5
      domtime test --time x
      domtime test --time ''
      domtime test --time x --now
      domtime nosuch --time x
      domtime test --now --sync
      domtime test --time 5 --sync --now
      domtime test --sync --time 5
      domtime test --pretty --now
      destroy test; domtime test; domtime test --now
      set-user-password test root secret
      set-user-password test root --password secret --encrypted
      set-user-password test root ''
      set-user-password test '' secret
      set-user-password nosuch '' ''
      set-user-password nosuch root secret
      set-user-password test root
      destroy test; set-user-password test root secret
      guestinfo test
      guestinfo test --user --os --timezone --hostname --filesystem --disk --interface
      guestinfo nosuch
      guest-agent-timeout test
      guest-agent-timeout test 5
      guest-agent-timeout test --timeout -3
      guest-agent-timeout test --timeout x
      guest-agent-timeout nosuch --timeout x
      get-user-sshkeys test root
      get-user-sshkeys test ''
      get-user-sshkeys nosuch root
      set-user-sshkeys test root
      set-user-sshkeys test root --reset
      set-user-sshkeys test root --remove
      set-user-sshkeys test root --reset --remove
      set-user-sshkeys test root --reset --remove --file keys
      set-user-sshkeys test root keys
      set-user-sshkeys test root /nosuch
      set-user-sshkeys test root empty
      set-user-sshkeys test root ''
      set-user-sshkeys test '' keys
      set-user-sshkeys nosuch root /nosuch
      qemu-agent-command test x
      qemu-agent-command test x --timeout 0
      qemu-agent-command test x --async --block
      qemu-agent-command nosuch x --timeout x
      qemu-agent-command test
      qemu-monitor-command test --hmp info
      qemu-monitor-command test '{"execute":"a"}' --pretty
      qemu-monitor-command test --hmp info --pretty
      qemu-monitor-command nosuch --hmp info --return-value
      qemu-monitor-command nosuch --pass-fds x info
      qemu-monitor-command test --pass-fds x info
      qemu-monitor-command test
      qemu-monitor-event --timeout 1
      qemu-monitor-event --timeout 0
      qemu-monitor-event nosuch --timeout x
      qemu-monitor-event nosuch --timeout 1
      qemu-monitor-event nosuch --event ''
      qemu-attach 1
      qemu-attach x
      qemu-attach -1
      qemu-attach 99999999999
      qemu-attach
      lxc-enter-namespace test /bin/true
      lxc-enter-namespace test --noseclabel /bin/true
      lxc-enter-namespace nosuch /bin/true
      lxc-enter-namespace test
      """#
    ).file("keys", "ssh-rsa AAAA me\n").file("empty", "")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
