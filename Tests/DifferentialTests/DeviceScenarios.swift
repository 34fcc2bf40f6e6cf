import Testing

/// What one does to the devices of a running domain, as far as the test driver goes.
@Suite("Differential: devices, keys, pictures and the console", .needsVirsh)
struct DeviceScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      attach-device test disk.xml
      attach-device test disk.xml --persistent
      attach-device test disk.xml --config
      attach-device test disk.xml --live
      attach-device test disk.xml --current
      attach-device test disk.xml --live --current
      attach-device test disk.xml --persistent --current
      attach-device test nosuch.xml
      attach-device test
      attach-device nosuch disk.xml
      attach-disk test /images/a vdb
      attach-disk test /images/a vdb --config
      attach-disk test /images/a vdb --live --current
      attach-disk test --source /images/a --target vdb --type cdrom --mode readonly
      attach-disk test /images/a vdb --print-xml
      attach-disk test /images/a vdb --targetbus scsi --print-xml
      attach-disk test /images/a vdb --driver qemu --subdriver qcow2 --cache none --io native --print-xml
      attach-disk test /images/a vdb --iothread 1 --type disk --mode shareable --sourcetype file --print-xml
      attach-disk test /images/a vdb --serial s1 --wwn 5000c50015ea71ad --rawio --print-xml
      attach-disk test /dev/sda vdb --print-xml
      attach-disk test /dev/sda vdb --sourcetype block --print-xml
      attach-disk test /images/a hda --address ide:0.0.0 --print-xml
      attach-disk test /images/a vdb --address pci:0000.00.0a.0 --print-xml
      attach-disk test /images/a vdb --address pci:0000.00.0a.0 --multifunction --print-xml
      attach-disk test /images/a sda --address scsi:0.0.1 --print-xml
      attach-disk test /images/a vdb --address nosuch --print-xml
      attach-disk test name vdb --source-protocol nbd --source-host-name h:1 --print-xml
      attach-disk test name vdb --source-protocol nbd --source-host-name h --source-host-transport tcp --print-xml
      attach-disk test name vdb --source-protocol nbd --source-host-socket /s --print-xml
      attach-disk test name vdb --source-host-name h --print-xml
      attach-disk test /images/a vdb --cache nosuch --print-xml
      attach-disk test /images/a vdb --type nosuch --print-xml
      attach-disk test /images/a vdb --mode nosuch --print-xml
      attach-disk test /images/a vdb --sourcetype nosuch --print-xml
      attach-disk test /images/a vdb --sourcetype network --print-xml
      attach-disk test /images/a vdb --alias ua-x --print-xml
      attach-disk test /images/a
      attach-disk test
      attach-disk nosuch /images/a vdb
      detach-disk test vda
      detach-disk test vda --config
      detach-disk test vda --live
      detach-disk test vda --persistent
      detach-disk test vda --print-xml
      detach-disk test vda --live --current
      detach-disk test /guest/diskimage1 --print-xml
      detach-disk test nosuch
      detach-disk test
      detach-disk nosuch vda
      attach-disk test /images/a vdb --targetbus foo --print-xml
      attach-disk test '' vdb --print-xml
      attach-disk test '' vdb --print-xml --sourcetype network
      attach-disk test '' sdb --type cdrom --print-xml
      attach-disk test /images/a vdb --iothread x --print-xml
      attach-disk test /images/a vdb --iothread 1 --type disk --mode shareable --sourcetype file --serial s --wwn 5000c50015ea71ad --alias ua-x --rawio --address pci:0000.00.0a.0 --multifunction --driver q --targetbus virtio --print-xml
      attach-disk test /images/a sdb --serial s --multifunction --address scsi:0.0.1 --print-xml
      attach-disk test /images/a vdb --multifunction --print-xml
      attach-disk test /images/a vdb --mode readonly --print-xml
      attach-disk test /images/a vdb --shareable --print-xml
      attach-disk test /images/a vdb --shareable --mode readonly --print-xml
      attach-disk test /images/a vdb --shareable=x --print-xml
      attach-disk test /images/a vdb --sourcetype dir --print-xml
      attach-disk test /images/a vdb --sourcetype file --source-protocol nbd --print-xml
      attach-disk test /images/a vdb --source-protocol nbd --print-xml
      attach-disk test /dev/null vdb --print-xml
      attach-disk test relative vdb --print-xml
      attach-disk test "/a'b&c<d>" vdb --print-xml
      attach-disk test /images/a vdb --wwn 5000c50015ea71a --print-xml
      attach-disk test /images/a vdb --wwn 5000c50015ea71aG --print-xml
      attach-disk test /images/a vdb --wwn 5000C50015EA71AD --print-xml
      attach-disk test a vdb --targetbus '' --print-xml
      attach-disk test a vdb --serial '' --mode '' --print-xml
      attach-disk test a '' --print-xml
      attach-disk nosuch '' '' --driver '' --print-xml
      attach-disk '' '' '' --driver '' --print-xml
      attach-disk '' a b
      attach-disk nosuch a vdb --print-xml
      attach-disk nosuch a vdb
      attach-disk nosuch a vdb --mode bad
      attach-disk nosuch a vdb --driver ''
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-name h:1
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-name h:
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-name [::1]:5
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-name h --source-host-transport tcp
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-transport tcp
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-socket /s
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-socket /s --source-host-transport unix
      attach-disk test n vdb --sourcetype network --print-xml --source-protocol nbd --source-host-name h:1 --source-host-transport rdma --source-host-socket /s
      attach-disk test name vdb --mode bad --sourcetype bad --address bad --wwn bad --print-xml
      attach-disk test name vdb --address bad --wwn bad --print-xml
      attach-disk test name vdb --mode bad --address bad --print-xml
      attach-disk test name vdb --mode bad --sourcetype network --print-xml
      attach-disk test name vdb --source-host-name h --mode bad --print-xml
      attach-disk test name vdb --source-host-name h --source-host-socket s --current --live --print-xml
      attach-disk test name vdb --source-host-name h --source-host-socket s --source-host-transport t --print-xml
      attach-disk nosuch name vdb --live --current --print-xml
      attach-disk test name vdb --config --persistent --current --print-xml
      attach-disk test a vdb --live
      attach-disk test a vdb --current
      attach-disk test a vdb --persistent
      attach-disk test a vdb virtio qemu qcow2 1 none native disk readonly file s 5000c50015ea71ad ua-x pci:0.0.a.0 --print-xml
      attach-device test ''
      attach-device test /tmp
      attach-device nosuch ''
      attach-device nosuch nosuch.xml
      attach-device test nosuch --live --current
      detach-disk nosuch vda --print-xml
      detach-disk nosuch vda --live --current
      detach-disk test vda --current
      detach-disk test vda --persistent --print-xml
      detach-disk test vda --config --print-xml
      attach-disk test /images/a vda --address ide:0.0.0 --print-xml
      attach-disk test /images/a sda --address ide:0.0.0 --print-xml
      attach-disk test /images/a foo --address ide:0.0.0 --print-xml
      attach-disk test /images/a vda --address ide:0.0 --print-xml
      attach-disk test /images/a hda --address ide:0.0 --print-xml
      attach-disk test /images/a sda --address ide:0.0 --print-xml
      attach-disk test /images/a foo --address ide:0.0 --print-xml
      attach-disk test /images/a vda --address IDE:0.0.0 --print-xml
      attach-disk test /images/a hda --address IDE:0.0.0 --print-xml
      attach-disk test /images/a sda --address IDE:0.0.0 --print-xml
      attach-disk test /images/a foo --address IDE:0.0.0 --print-xml
      attach-disk test /images/a vda --address pci:0000.00.0a.0 --print-xml
      attach-disk test /images/a hda --address pci:0000.00.0a.0 --print-xml
      attach-disk test /images/a sda --address pci:0000.00.0a.0 --print-xml
      attach-disk test /images/a foo --address pci:0000.00.0a.0 --print-xml
      attach-disk test /images/a vda --address pci:0000:00:0a.0 --print-xml
      attach-disk test /images/a hda --address pci:0000:00:0a.0 --print-xml
      attach-disk test /images/a sda --address pci:0000:00:0a.0 --print-xml
      attach-disk test /images/a foo --address pci:0000:00:0a.0 --print-xml
      attach-disk test /images/a vda --address pci:1.2.3.4 --print-xml
      attach-disk test /images/a hda --address pci:1.2.3.4 --print-xml
      attach-disk test /images/a sda --address pci:1.2.3.4 --print-xml
      attach-disk test /images/a foo --address pci:1.2.3.4 --print-xml
      attach-disk test /images/a vda --address pci:0x1.0x2.0x3.0x4 --print-xml
      attach-disk test /images/a hda --address pci:0x1.0x2.0x3.0x4 --print-xml
      attach-disk test /images/a sda --address pci:0x1.0x2.0x3.0x4 --print-xml
      attach-disk test /images/a foo --address pci:0x1.0x2.0x3.0x4 --print-xml
      attach-disk test /images/a vda --address pci:1.2.3 --print-xml
      attach-disk test /images/a hda --address pci:1.2.3 --print-xml
      attach-disk test /images/a sda --address pci:1.2.3 --print-xml
      attach-disk test /images/a foo --address pci:1.2.3 --print-xml
      attach-disk test /images/a vda --address pci:1.2.3.4.5 --print-xml
      attach-disk test /images/a hda --address pci:1.2.3.4.5 --print-xml
      attach-disk test /images/a sda --address pci:1.2.3.4.5 --print-xml
      attach-disk test /images/a foo --address pci:1.2.3.4.5 --print-xml
      attach-disk test /images/a vda --address pci: --print-xml
      attach-disk test /images/a hda --address pci: --print-xml
      attach-disk test /images/a sda --address pci: --print-xml
      attach-disk test /images/a foo --address pci: --print-xml
      attach-disk test /images/a vda --address pci --print-xml
      attach-disk test /images/a hda --address pci --print-xml
      attach-disk test /images/a sda --address pci --print-xml
      attach-disk test /images/a foo --address pci --print-xml
      attach-disk test /images/a vda --address scsi:0.0.12345678901 --print-xml
      attach-disk test /images/a hda --address scsi:0.0.12345678901 --print-xml
      attach-disk test /images/a sda --address scsi:0.0.12345678901 --print-xml
      attach-disk test /images/a foo --address scsi:0.0.12345678901 --print-xml
      attach-disk test /images/a vda --address scsi:0.0.18446744073709551615 --print-xml
      attach-disk test /images/a hda --address scsi:0.0.18446744073709551615 --print-xml
      attach-disk test /images/a sda --address scsi:0.0.18446744073709551615 --print-xml
      attach-disk test /images/a foo --address scsi:0.0.18446744073709551615 --print-xml
      attach-disk test /images/a vda --address scsi:0.0.18446744073709551616 --print-xml
      attach-disk test /images/a hda --address scsi:0.0.18446744073709551616 --print-xml
      attach-disk test /images/a sda --address scsi:0.0.18446744073709551616 --print-xml
      attach-disk test /images/a foo --address scsi:0.0.18446744073709551616 --print-xml
      attach-disk test /images/a vda --address usb:1.2 --print-xml
      attach-disk test /images/a hda --address usb:1.2 --print-xml
      attach-disk test /images/a sda --address usb:1.2 --print-xml
      attach-disk test /images/a foo --address usb:1.2 --print-xml
      attach-disk test /images/a vda --address usb:1 --print-xml
      attach-disk test /images/a hda --address usb:1 --print-xml
      attach-disk test /images/a sda --address usb:1 --print-xml
      attach-disk test /images/a foo --address usb:1 --print-xml
      attach-disk test /images/a vda --address usb:x.2 --print-xml
      attach-disk test /images/a hda --address usb:x.2 --print-xml
      attach-disk test /images/a sda --address usb:x.2 --print-xml
      attach-disk test /images/a foo --address usb:x.2 --print-xml
      attach-disk test /images/a vda --address sata:0.0.4294967296 --print-xml
      attach-disk test /images/a hda --address sata:0.0.4294967296 --print-xml
      attach-disk test /images/a sda --address sata:0.0.4294967296 --print-xml
      attach-disk test /images/a foo --address sata:0.0.4294967296 --print-xml
      attach-disk test /images/a vda --address ccw:fe.0.0000 --print-xml
      attach-disk test /images/a hda --address ccw:fe.0.0000 --print-xml
      attach-disk test /images/a sda --address ccw:fe.0.0000 --print-xml
      attach-disk test /images/a foo --address ccw:fe.0.0000 --print-xml
      attach-disk test /images/a vda --address ccw:0xfe.0.0000 --print-xml
      attach-disk test /images/a hda --address ccw:0xfe.0.0000 --print-xml
      attach-disk test /images/a sda --address ccw:0xfe.0.0000 --print-xml
      attach-disk test /images/a foo --address ccw:0xfe.0.0000 --print-xml
      attach-disk test /images/a vda --address nosuch:1 --print-xml
      attach-disk test /images/a hda --address nosuch:1 --print-xml
      attach-disk test /images/a sda --address nosuch:1 --print-xml
      attach-disk test /images/a foo --address nosuch:1 --print-xml
      attach-disk test /images/a vda --address ide:0.0.0x --print-xml
      attach-disk test /images/a hda --address ide:0.0.0x --print-xml
      attach-disk test /images/a sda --address ide:0.0.0x --print-xml
      attach-disk test /images/a foo --address ide:0.0.0x --print-xml
      attach-disk test /images/a vda --address pci:0000.00.0a.0x --print-xml
      attach-disk test /images/a hda --address pci:0000.00.0a.0x --print-xml
      attach-disk test /images/a sda --address pci:0000.00.0a.0x --print-xml
      attach-disk test /images/a foo --address pci:0000.00.0a.0x --print-xml
      attach-disk test /images/a vda --address pci:-1.0.0.0 --print-xml
      attach-disk test /images/a hda --address pci:-1.0.0.0 --print-xml
      attach-disk test /images/a sda --address pci:-1.0.0.0 --print-xml
      attach-disk test /images/a foo --address pci:-1.0.0.0 --print-xml
      attach-disk test /images/a vda --address scsi:-1.0.0 --print-xml
      attach-disk test /images/a hda --address scsi:-1.0.0 --print-xml
      attach-disk test /images/a sda --address scsi:-1.0.0 --print-xml
      attach-disk test /images/a foo --address scsi:-1.0.0 --print-xml
      attach-disk test /images/a vda --address scsi:0.4294967296.0 --print-xml
      attach-disk test /images/a hda --address scsi:0.4294967296.0 --print-xml
      attach-disk test /images/a sda --address scsi:0.4294967296.0 --print-xml
      attach-disk test /images/a foo --address scsi:0.4294967296.0 --print-xml
      attach-disk test /images/a vda --address ide:0,0,0 --print-xml
      attach-disk test /images/a hda --address ide:0,0,0 --print-xml
      attach-disk test /images/a sda --address ide:0,0,0 --print-xml
      attach-disk test /images/a foo --address ide:0,0,0 --print-xml
      attach-disk test /images/a vda --address 'ide: 0.0.0' --print-xml
      attach-disk test /images/a hda --address 'ide: 0.0.0' --print-xml
      attach-disk test /images/a sda --address 'ide: 0.0.0' --print-xml
      attach-disk test /images/a foo --address 'ide: 0.0.0' --print-xml
      attach-disk test /images/a vda --address ide:0.010.0x10 --print-xml
      attach-disk test /images/a hda --address ide:0.010.0x10 --print-xml
      attach-disk test /images/a sda --address ide:0.010.0x10 --print-xml
      attach-disk test /images/a foo --address ide:0.010.0x10 --print-xml
      attach-disk test /images/a vda --address usb:09.08 --print-xml
      attach-disk test /images/a hda --address usb:09.08 --print-xml
      attach-disk test /images/a sda --address usb:09.08 --print-xml
      attach-disk test /images/a foo --address usb:09.08 --print-xml
      attach-disk test /images/a vda --address drive:1.2.3 --print-xml
      attach-disk test /images/a hda --address drive:1.2.3 --print-xml
      attach-disk test /images/a sda --address drive:1.2.3 --print-xml
      attach-disk test /images/a foo --address drive:1.2.3 --print-xml
      attach-disk test /images/a vda --address ccw:FE.G.1 --print-xml
      attach-disk test /images/a hda --address ccw:FE.G.1 --print-xml
      attach-disk test /images/a sda --address ccw:FE.G.1 --print-xml
      attach-disk test /images/a foo --address ccw:FE.G.1 --print-xml
      attach-disk test /images/a vda --address ccw:1.2.4294967296 --print-xml
      attach-disk test /images/a hda --address ccw:1.2.4294967296 --print-xml
      attach-disk test /images/a sda --address ccw:1.2.4294967296 --print-xml
      attach-disk test /images/a foo --address ccw:1.2.4294967296 --print-xml
      attach-disk test /images/a vda --address pci:12345.123.123.12 --print-xml
      attach-disk test /images/a hda --address pci:12345.123.123.12 --print-xml
      attach-disk test /images/a sda --address pci:12345.123.123.12 --print-xml
      attach-disk test /images/a foo --address pci:12345.123.123.12 --print-xml
      attach-disk test /images/a vda --address pci:0000.00.0A.0 --print-xml
      attach-disk test /images/a hda --address pci:0000.00.0A.0 --print-xml
      attach-disk test /images/a sda --address pci:0000.00.0A.0 --print-xml
      attach-disk test /images/a foo --address pci:0000.00.0A.0 --print-xml
      attach-disk test /images/a vda --address pci:0.0.0.0xg --print-xml
      attach-disk test /images/a hda --address pci:0.0.0.0xg --print-xml
      attach-disk test /images/a sda --address pci:0.0.0.0xg --print-xml
      attach-disk test /images/a foo --address pci:0.0.0.0xg --print-xml
      attach-disk test /images/a vda --address ide:+1.2.3 --print-xml
      attach-disk test /images/a hda --address ide:+1.2.3 --print-xml
      attach-disk test /images/a sda --address ide:+1.2.3 --print-xml
      attach-disk test /images/a foo --address ide:+1.2.3 --print-xml
      attach-disk test /images/a vda --address ide:1.-2.3 --print-xml
      attach-disk test /images/a hda --address ide:1.-2.3 --print-xml
      attach-disk test /images/a sda --address ide:1.-2.3 --print-xml
      attach-disk test /images/a foo --address ide:1.-2.3 --print-xml
      attach-disk test /images/a vda --address ide:0..0.0 --print-xml
      attach-disk test /images/a hda --address ide:0..0.0 --print-xml
      attach-disk test /images/a sda --address ide:0..0.0 --print-xml
      attach-disk test /images/a foo --address ide:0..0.0 --print-xml
      screenshot test picture.png
      screenshot test --file picture.png --screen 0
      screenshot test picture.png --screen 1
      screenshot test picture.png --screen x
      screenshot test /nosuch/picture.png
      screenshot test ''
      screenshot nosuch
      destroy test; screenshot test picture.png
      send-key test 1
      send-key test KEY_A
      send-key test KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE
      send-key test --codeset linux KEY_A
      send-key test --codeset xt 30
      send-key test --codeset nosuch KEY_A
      send-key test --codeset usb 4 5
      send-key test --holdtime 10 KEY_A
      send-key test --holdtime x KEY_A
      send-key test --holdtime -1 KEY_A
      send-key test KEY_NOSUCH
      send-key test 99999
      send-key test 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
      send-key test
      send-key nosuch KEY_A
      console test
      console test --force
      console test --safe
      console test serial0
      console nosuch
      destroy test; console test
      event --timeout x
      event --list --timeout x
      event --all --timeout x
      event --event nosuch --domain ''
      event --event lifecycle --domain ''
      event --event lifecycle --domain nosuch --timeout 0
      event --event '' --all
      event --list --all --event x
      event --list --event ''
      event --domain nosuch --all
      event --domain nosuch
      event --event reboot --timeout 1; echo a
      event --list
      event
      event --all --timeout 1
      event lifecycle --timeout 1
      event --event lifecycle --timeout 1
      event --event nosuch --timeout 1
      event --event lifecycle --event reboot
      event --event lifecycle --timeout 1 --loop
      event --event lifecycle --timeout 1 --timestamp
      event --domain test --event lifecycle --timeout 1
      event --domain nosuch --event lifecycle --timeout 1
      event test lifecycle --timeout 1
      event --event lifecycle --all --timeout 1
      event --event ''
      """#
    )
    .file("disk.xml", "<disk type='file'><source file='/a'/><target dev='vdb'/></disk>\n")
    + scripts(
      #"""
      screenshot test
      """#
    ).normalising(.replacing("test-[-0-9:]+", by: "test-DATE"))
    + scripts(
      #"""
      screenshot test --screen 0
      """#
    ).normalising(.replacing("test-[-0-9:]+", by: "test-DATE"))

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
