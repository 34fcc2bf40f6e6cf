import Foundation
import TestSupport
import Testing

/// Pools, volumes, networks and the other lists, compared with virsh where the test driver cannot do them.
@Suite("Storage and networks in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct StorageAndNetworkTests {
  @Test("pools and volumes answer as for virsh, in every state, and become what virsh makes of them")
  func storage() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        for line in [
          "pool-define-as p dir --target \(world.scratch.file("p"))", "pool-start p --build",
          "pool-define-as other dir --target \(world.scratch.file("other"))", "vol-create-as p base 10M",
          "vol-create-as p B 1M --format qcow2 --backing-vol base",
        ] {
          try await world.prepare(line)
        }
        try world.scratch.write(String(repeating: "piece of text...", count: 256), to: "piece")
      }
      for line in [
        "pool-list --all", "pool-list --type fs,,dir", "pool-list --type iscsi",
        "pool-list --details --name --type bad", "pool-info other", "pool-start p", "pool-undefine p",
        "pool-start other --overwrite --no-overwrite", "pool-start nosuch --overwrite --no-overwrite",
        "pool-build other --overwrite", "pool-refresh other", "pool-destroy other", "vol-list p",
        "vol-list other", "vol-list p --details", "vol-info B p", "vol-info B p --physical --bytes",
        "vol-info B", "vol-info B other", "vol-info SCRATCH/p/base --pool other", "vol-path SCRATCH/p/base",
        "vol-path B --pool p",
        "vol-create-as p new 1M --backing-vol base --backing-vol-format raw --print-xml",
        "vol-create-as p new 1M --backing-vol nosuch", "vol-create-as other new 1M --backing-vol base",
        "vol-create-as p new 5Z --allocation 5Q", "vol-create-as nosuch new 5Z", "vol-create-as p B 1M",
        "vol-upload nosuch nofile p --offset x", "vol-upload base nofile p", "vol-upload base / p",
        "vol-download base / p",
        "vol-download base /dev/full p", "vol-download base /dev/full p --sparse",
        "vol-download base /nosuch/file p",
        "vol-upload base \(Program.virsh) p", "vol-upload base SCRATCH/piece p --offset 4096 --length 4096",
        "vol-download base SCRATCH/whole p", "vol-download base SCRATCH/part p --offset 10 --length 20",
        "vol-download base SCRATCH/sparse p --sparse", "vol-create-as p thin 8M --allocation 0",
        "vol-create-as p two 4M --format qcow2 --prealloc-metadata", "vol-delete thin p",
        "vol-delete SCRATCH/p/two", "pool-build other", "pool-start other", "pool-destroy other",
        "pool-undefine other", "pool-define-as third dir --target SCRATCH/third", "pool-start third --build",
        "pool-refresh p", "pool-destroy p", "pool-list --all",
      ] {
        try await twins.same(line)
      }
      // How much the daemon takes of what is too much differs from run to run, for virsh too.
      try await twins.prepare { try await $0.prepare("pool-start p") }
      try await twins.alike("vol-upload base \(Program.virsh) p --length 10")
    }
  }

  @Test("networks answer as for virsh, in every state, and become what virsh makes of them")
  func networks() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        for (name, command) in [("b", "net-define"), ("A", "net-define"), ("passing", "net-create")] {
          let file = try world.scratch.write("<network><name>\(name)</name></network>", to: "\(name).xml")
          try await world.prepare("\(command) \(file)")
        }
        try await world.prepare("net-start A")
      }
      for line in [
        "net-list", "net-list --all", "net-list --all --transient",
        "net-list --inactive --no-autostart", "net-info A", "net-info b", "net-info passing", "net-start A",
        "net-destroy b", "net-autostart passing", "net-undefine passing", "net-dumpxml A --inactive",
        "net-dumpxml A --xpath //bridge --wrap", "net-update A delete ip <ip/> --config",
        "net-update A bad bad bad --parent-index x", "net-update nosuch bad bad bad --live --current",
        "net-update passing add dns-txt \"<txt name='a' value='b'/>\" --config", "iface-list --all",
        "nodedev-list", "nodedev-list --tree", "nodedev-list --cap net,pci", "nodedev-list --cap ''",
        "nwfilter-list", "secret-list",
        "net-update b add dns-txt \"<txt name='a' value='b'/>\"", "net-autostart b",
        "net-list --all --autostart", "net-dumpxml b", "net-start b", "net-destroy b",
        "net-autostart b --disable", "net-undefine b", "net-destroy passing",
        "net-update A add dns-txt \"<txt name='a' value='b'/>\" --live --config", "net-destroy A",
      ] {
        try await twins.same(line)
      }
    }
  }

  @Test("an interrupted download leaves no file, and leaves the one that was there")
  func interrupted() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await world.vireo("pool-define-as", "p", "dir", "--target", scratch.file("p"))
      try await world.vireo("pool-start", "p", "--build")
      try await world.vireo("vol-create-as", "p", "v", "4G", "--allocation", "0")
      let folder = try scratch.folder("out")
      try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/old"))
      for name in ["new", "old"] {
        let result = try await world.run("--timeout", "0.5", "vol-download", "v", "\(folder)/\(name)", "p")
        #expect(result.status == .exited(2))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["old"])
      #expect(FileManager.default.contents(atPath: folder + "/old") == Data("old".utf8))
    }
  }

  @Test("a download replaces a file, keeps its mode, and writes through links")
  func replacing() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await world.vireo("pool-define-as", "p", "dir", "--target", scratch.file("p"))
      try await world.vireo("pool-start", "p", "--build")
      try await world.vireo("vol-create-as", "p", "v", "1M")
      let file = scratch.file("file")
      let manager = FileManager.default
      #expect(
        manager.createFile(atPath: file, contents: Data("old".utf8), attributes: [.posixPermissions: 0o640]))
      try manager.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: "file")
      try await world.vireo("vol-download", "v", scratch.file("link"), "p", "--length", "7")
      #expect(manager.contents(atPath: file) == Data(count: 7))
      #expect(try manager.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
      #expect(try manager.destinationOfSymbolicLink(atPath: scratch.file("link")) == "file")
      try manager.linkItem(atPath: file, toPath: scratch.file("second"))
      try await world.vireo("vol-download", "v", file, "p", "--length", "9")
      #expect(manager.contents(atPath: scratch.file("second")) == Data(count: 9))
    }
  }
}
