import Foundation
import TestSupport
import Testing

/// Pools, volumes, networks and the other lists, compared with virsh where the test driver cannot do them.
@Suite("Storage and networks in a private libvirtd", .needsDaemon, .timeLimit(.minutes(5)))
struct StorageAndNetworkTests {
  @Test("pools and volumes answer as for virsh, in every state")
  func storage() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await world.vireo("pool-define-as", "p", "dir", "--target", scratch.file("p"))
      try await world.vireo("pool-start", "p", "--build")
      try await world.vireo("pool-define-as", "other", "dir", "--target", scratch.file("other"))
      try await world.vireo("vol-create-as", "p", "base", "10M")
      try await world.vireo("vol-create-as", "p", "B", "1M", "--format", "qcow2", "--backing-vol", "base")
      let base = scratch.file("p/base")
      for line in [
        "pool-list --all", "pool-list --all --uuid --name", "pool-list --type fs,,dir",
        "pool-list --type iscsi",
        "pool-list --details --name --type bad", "pool-info other", "pool-start p", "pool-undefine p",
        "pool-start other --overwrite --no-overwrite", "pool-start nosuch --overwrite --no-overwrite",
        "pool-build other --overwrite", "pool-refresh other", "pool-destroy other", "vol-list p",
        "vol-list other",
        "vol-list p --details", "vol-info B p", "vol-info B p --physical --bytes", "vol-info B",
        "vol-info B other",
        "vol-info \(base) --pool other", "vol-path \(base)", "vol-path B --pool p",
        "vol-create-as p new 1M --backing-vol base --backing-vol-format raw --print-xml",
        "vol-create-as p new 1M --backing-vol nosuch", "vol-create-as other new 1M --backing-vol base",
        "vol-create-as p new 5Z --allocation 5Q", "vol-create-as nosuch new 5Z", "vol-create-as p B 1M",
        "vol-upload nosuch nofile p --offset x", "vol-upload base nofile p", "vol-upload base / p",
        "vol-upload base \(Program.virsh) p --length 10", "vol-download base / p",
        "vol-download base /dev/full p",
        "vol-download base /dev/full p --sparse", "vol-download base /nosuch/file p",
      ] {
        try await world.same(line)
      }
    }
  }

  @Test("networks answer as for virsh, in every state")
  func networks() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      for (name, command) in [("b", "net-define"), ("A", "net-define"), ("passing", "net-create")] {
        let file = try scratch.write("<network><name>\(name)</name></network>", to: "\(name).xml")
        try await world.virsh(command, file)
      }
      try await world.vireo("net-start", "A")
      for line in [
        "net-list", "net-list --all", "net-list --all --uuid", "net-list --all --transient",
        "net-list --inactive --no-autostart", "net-info A", "net-info b", "net-info passing", "net-start A",
        "net-destroy b", "net-autostart passing", "net-undefine passing", "net-dumpxml A --inactive",
        "net-dumpxml A --xpath //bridge --wrap", "net-update A delete ip <ip/> --config",
        "net-update A bad bad bad --parent-index x", "net-update nosuch bad bad bad --live --current",
        "net-update passing add dns-txt \"<txt name='a' value='b'/>\" --config", "iface-list --all",
        "nodedev-list",
        "nodedev-list --tree", "nodedev-list --cap net,pci", "nodedev-list --cap ''", "nwfilter-list",
        "secret-list",
      ] {
        try await world.same(line)
      }
      try await world.vireo("net-update b add dns-txt \"<txt name='a' value='b'/>\"")
      try await world.vireo("net-autostart", "b")
      try await world.same("net-list --all --autostart")
      try await world.same("net-dumpxml b")
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
