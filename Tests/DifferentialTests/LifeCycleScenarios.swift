import Testing

/// What becomes of a domain between its start and its end, and how it is reached.
@Suite("Differential: life cycle and displays", .needsVirsh)
struct LifeCycleScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      reset test
      reset nosuch
      destroy test; reset test
      domrename test other
      destroy test; domrename test other; list --all
      destroy test; domrename test ''
      destroy test; domrename test test
      destroy test; domrename test a/b
      destroy test; domrename nosuch ''
      destroy test; domrename test
      set-lifecycle-action test poweroff destroy
      set-lifecycle-action test reboot restart --config; dumpxml test --inactive
      set-lifecycle-action test nosuch destroy
      set-lifecycle-action test crash nosuch
      set-lifecycle-action test nosuch nosuch
      set-lifecycle-action nosuch nosuch nosuch
      set-lifecycle-action test '' destroy
      set-lifecycle-action test crash ''
      set-lifecycle-action test crash coredump-destroy --live
      set-lifecycle-action test crash coredump-restart --live --current
      set-lifecycle-action test crash preserve --live --config
      set-lifecycle-action test crash rename-restart
      set-lifecycle-action test
      set-lifecycle-action test nosuch destroy --live --current
      dompmsuspend test mem
      dompmsuspend test nosuch
      dompmsuspend test ''
      dompmsuspend test disk --duration x
      dompmsuspend test disk --duration 5
      dompmsuspend test disk --duration -5
      dompmsuspend nosuch nosuch
      dompmsuspend nosuch mem --duration x
      dompmsuspend test mem 5
      dompmsuspend test
      destroy test; dompmsuspend test hybrid
      dompmwakeup test
      dompmwakeup nosuch
      destroy test; dompmwakeup test
      inject-nmi test
      inject-nmi nosuch
      destroy test; inject-nmi test
      send-process-signal test 1 nop
      send-process-signal test 1 nosuch
      send-process-signal test 1 SIGKILL
      send-process-signal test 1 sigkill
      send-process-signal test 1 sig_kill
      send-process-signal test 1 SIG_KILL
      send-process-signal test 1 KILL
      send-process-signal test 1 9
      send-process-signal test 1 -1
      send-process-signal test 1 0
      send-process-signal test 1 99
      send-process-signal test 1 rt5
      send-process-signal test 1 sigrt5
      send-process-signal test 1 sig_rt5
      send-process-signal test x kill
      send-process-signal test '' kill
      send-process-signal test 1 ''
      send-process-signal nosuch x nosuch
      send-process-signal test x nosuch
      send-process-signal test -5 kill
      send-process-signal test 0x10 kill
      send-process-signal test 1 ' 9'
      send-process-signal test 1 0x9
      send-process-signal test 1 64
      send-process-signal test 1 65
      send-process-signal test 1 +9
      send-process-signal test ' 5' kill
      send-process-signal test 99999999999999999999 kill
      send-process-signal test 1
      destroy test; send-process-signal test 1 kill
      ttyconsole test
      ttyconsole nosuch
      destroy test; ttyconsole test
      vncdisplay test
      vncdisplay nosuch
      destroy test; vncdisplay test
      domdisplay test
      domdisplay test --all
      domdisplay test --type vnc
      domdisplay test --type ''
      domdisplay test --include-password
      domdisplay test vnc
      destroy test; domdisplay test
      domdisplay nosuch
      domxml-from-native nosuch words
      domxml-from-native nosuch /nosuch
      domxml-from-native '' words
      domxml-from-native x ''
      domxml-from-native x
      domxml-to-native qemu-argv
      domxml-to-native qemu-argv test
      domxml-to-native qemu-argv nosuch
      domxml-to-native qemu-argv --xml words
      domxml-to-native qemu-argv --xml /nosuch
      domxml-to-native qemu-argv --domain test --xml words
      domxml-to-native qemu-argv --xml ''
      domxml-to-native '' test
      domxml-to-native '' --domain ''
      domxml-to-native qemu-argv test words
      dom-fd-associate test n 0
      dom-fd-associate test n x
      dom-fd-associate test n ''
      dom-fd-associate test '' 0
      dom-fd-associate nosuch n x
      dom-fd-associate test n 0,0 --seclabel-writable --seclabel-restore
      dom-fd-associate test n 99
      dom-fd-associate test n -1
      dom-fd-associate test n
      destroy test; dom-fd-associate test n 0
      domrename nosuch x
      dompmsuspend test nosuch --duration x
      dompmsuspend test '' --duration x
      dompmsuspend nosuch ''
      dompmsuspend test MEM
      send-process-signal test 1 SIG
      send-process-signal test 1 sig_
      send-process-signal test 1 SIG_9
      send-process-signal test 1 sig9
      send-process-signal test 1 NOP
      send-process-signal test 1 rt0
      send-process-signal test 1 rt32
      send-process-signal test 1 rt33
      send-process-signal test 1 RT1
      send-process-signal test 1 _kill
      send-process-signal test 1 sigsigkill
      send-process-signal test 1 stkflt
      send-process-signal test 1 iot
      send-process-signal test 1 cld
      send-process-signal test 1 poll
      send-process-signal test 1 io
      send-process-signal test 1 unused
      send-process-signal test 1 sys
      send-process-signal test 1 4294967305
      send-process-signal test 1 2147483648
      send-process-signal test 1 07
      send-process-signal test 1 9x
      send-process-signal test 1 '9 '
      send-process-signal test 1 '-0'
      send-process-signal test x ''
      send-process-signal test 1 rt01
      send-process-signal test 1 rt-1
      destroy test; domdisplay test --type ''
      domdisplay nosuch --all --type vnc
      domxml-from-native '' ''
      domxml-to-native qemu-argv --domain nosuch
      domxml-to-native qemu-argv --domain ''
      domxml-to-native qemu-argv --xml '' --domain x
      domxml-to-native '' --xml x --domain x
      domxml-to-native qemu-argv --domain test
      domxml-to-native --format qemu-argv --domain test
      domxml-to-native
      dom-fd-associate nosuch '' x
      dom-fd-associate test '' x
      dom-fd-associate test n 0 1
      reset 1
      ttyconsole ''
      set-lifecycle-action test nosuch ''
      set-lifecycle-action '' nosuch x
      set-lifecycle-action '' crash preserve
      set-lifecycle-action nosuch crash preserve --live --current
      set-lifecycle-action test crash Preserve
      set-lifecycle-action test '' ''
      domxml-to-native qemu-argv --domain '' --xml words
      domxml-to-native qemu-argv --domain '' --xml ''
      dom-fd-associate test n ' 5'
      dom-fd-associate test n 5,
      send-process-signal test 1 -5
      undefine test --storage ''
      undefine test --storage '' --wipe-storage
      undefine test --storage '' --remove-all-storage
      undefine test --storage vda --remove-all-storage
      undefine test --wipe-storage --storage ''
      destroy test; undefine test --storage '' --wipe-storage
      destroy test; undefine test --storage '' --remove-all-storage
      destroy test; undefine test --storage '' --remove-all-storage --wipe-storage
      destroy test; undefine test --storage ,
      destroy test; undefine test --storage vda,
      destroy test; undefine test --storage ,vda
      undefine test --remove-all-storage
      undefine test --storage vda
      destroy test; start test --pass-fds -1
      destroy test; start test --pass-fds ' 5'
      destroy test; start test --pass-fds 0x5
      destroy test; start test --pass-fds 4294967296
      destroy test; start test --pass-fds 3,
      """#
    ).file("words", "some words\n").normalising(.processorTime) + displays
    + scripts(
      """
      reset test
      destroy test; domrename test other
      ttyconsole test
      """
    ).globals("-q")

  /// Screens and consoles of each kind.
  private static let displays: [Scenario] = devices.flatMap { devices in
    scripts(
      """
      create d.xml; domdisplay d; domdisplay d --all; domdisplay d --include-password; vncdisplay d; ttyconsole d
      create d.xml; domdisplay d --type spice; domdisplay d --type vnc; domdisplay d --type nosuch
      """
    ).file("d.xml", domain(devices)).normalising(.processorTime)
  }

  private static func domain(_ devices: String) -> String {
    "<domain type='test'><name>d</name><memory>65536</memory><os><type>hvm</type></os>"
      + "<devices>\(devices)</devices></domain>"
  }

  private static let devices = [
    "<graphics type='vnc' port='5905'/>",
    "<graphics type='vnc' port='5905' listen='::'/>",
    "<graphics type='vnc' port='5905' listen='fe80::1' passwd='a b'/>",
    "<graphics type='spice' port='5905' tlsPort='5906' passwd='pw'/>",
    "<graphics type='spice' tlsPort='5906' listen='0.0.0.0'/>",
    "<graphics type='rdp' port='3389'/>",
    "<graphics type='sdl' display=':0'/>",
    "<graphics type='vnc' socket='/tmp/x.sock' passwd='pp'/>",
    "<graphics type='spice'><listen type='socket' socket='/tmp/s.sock'/></graphics>",
    "<graphics type='vnc' autoport='yes'/>",
    "<graphics type='spice' port='5905'><listen type='none'/></graphics>",
    "<graphics type='vnc' port='5800' listen='host.example'/>",
    "<graphics type='vnc' port='5905'><listen type='network' network='default'/></graphics><graphics type='vnc' port='5907'/>",
    "<graphics type='rdp' port='1' listen='10.0.0.1'/><graphics type='spice' port='2'/><graphics type='vnc' port='5905'/>",
    "<graphics type='egl-headless'/><graphics type='desktop' display=':0'/><graphics type='dbus'/>",
    "<graphics type='vnc' port='5905' listen='0.0.0.0'><listen type='address' address='0.0.0.0'/><listen type='address' address='1.2.3.4'/></graphics>",
    "<console type='pty' tty='/dev/pts/9'><source path='/dev/pts/9'/></console><graphics type='vnc' port='0'/>",
    "<graphics type='spice' port='5900'><listen type='address'/></graphics>",
  ]

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
