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
      console test --resume
      console test serial0
      console nosuch
      destroy test; console test
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
