import Foundation
import TestSupport
import Testing

/// The host, its interfaces and its devices, compared with virsh where the test driver cannot tell of them.
@Suite("The host in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct HostTests {
  @Test("questions about CPUs, pages and hypervisors are answered as for virsh")
  func questions() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let hypervisor = try await world.virsh("-q", "domcapabilities", "qemu").output
      let files = [
        "cpu.xml": "<cpu match='exact'><model>Penryn</model></cpu>\n",
        "invalid.xml": "<cpu><arch>x86_64</arch><model>Penryn</model><zork/></cpu>\n",
        "two.xml": "<cpu><arch>x86_64</arch><model>Penryn</model></cpu>\n<cpu><model>Conroe</model></cpu>\n",
        "host.xml": try await world.virsh("-q", "capabilities").output, "hypervisor.xml": hypervisor,
      ]
      for (name, text) in files {
        let file = try scratch.write(text, to: name)
        for command in ["cpu-compare", "hypervisor-cpu-compare", "cpu-baseline", "hypervisor-cpu-baseline"] {
          try await world.same("\(command) --file \(file)")
        }
        try await world.same("cpu-compare \(file) --error --validate")
        try await world.same("hypervisor-cpu-compare \(file) qemu --error --validate")
        try await world.same("hypervisor-cpu-baseline \(file) qemu --features --migratable")
      }
      for line in [
        "hypervisor-cpu-baseline --model Penryn", "hypervisor-cpu-baseline --model NoSuch",
        "domcapabilities", "domcapabilities qemu", "domcapabilities lxc", "domcapabilities --machine nosuch",
        "domcapabilities qemu --arch nosuch", "freepages --all --pagesize 2M", "freepages 0 2M",
        "freepages 9 2M",
        "freepages -1 2M", "freepages 0 3K", "nodecpustats 9999", "nodecpustats -2",
        "nodecpustats 9999 --percent",
        "nodememstats 9999", "nodememstats -2", "node-memory-tune", "nodesevinfo", "sysinfo",
      ] {
        try await world.same(line)
      }
    }
  }

  @Test("what the host's drivers refuse is refused as for virsh")
  func refusals() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try scratch.write("<foo/>", to: "foo.xml")
      for line in [
        "allocpages 4 1", "allocpages 4 1 --all", "allocpages 2M 0 9999", "allocpages 3M 0 0",
        "nodesuspend nosuch 60",
        "iface-list --all", "iface-dumpxml lo --inactive", "iface-mac lo", "iface-name 00:00:00:00:00:00",
        "iface-begin", "iface-commit", "iface-rollback", "iface-destroy lo", "iface-start lo",
        "iface-undefine lo",
        "iface-define \(scratch.file("foo.xml"))", "iface-bridge lo br0", "iface-bridge lo br0 --delay x",
        "iface-unbridge lo", "nodedev-info computer", "nodedev-info net_lo_00_00_00_00_00_00",
        "nodedev-dumpxml net_lo_00_00_00_00_00_00", "nodedev-start computer", "nodedev-undefine computer",
        "nodedev-destroy computer", "nodedev-autostart computer", "nodedev-autostart computer --disable",
        "nodedev-reset computer", "nodedev-reattach computer", "nodedev-define \(scratch.file("foo.xml"))",
        "nodedev-create \(scratch.file("foo.xml"))",
      ] {
        try await world.same(line)
      }
    }
  }

  @Test("an event of a device comes with what happened")
  func event() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let uri = world.daemon.uri.replacingOccurrences(of: "qemu+unix:///system", with: "test+unix:///default")
      let file = try scratch.write(
        """
        <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
          <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>
        """, to: "port.xml")
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let watched = "test+unix:///default?socket=\(proxy.path)"
      let words = ["-c", watched, "nodedev-event --event lifecycle --timeout 60"]
      let waiting = try [(Program.virsh, "virsh"), (Program.vireoAsVirsh, "virsh")].map {
        try world.hermetic.start($0.0, words, name: $0.1)
      }
      try await eventually("both wait") { proxy.calls[.registerNodeDeviceEvent] == 2 }
      _ = try await world.hermetic.run(
        Program.virsh, ["-c", uri, "nodedev-create \(file); nodedev-destroy scsi_host12"], name: "virsh")
      let results = [
        await waiting[0].result(deadline: .seconds(70)), await waiting[1].result(deadline: .seconds(70)),
      ]
      #expect(results[0].output.contains("Created"))
      #expect(results[1] == results[0])
    }
  }
}
