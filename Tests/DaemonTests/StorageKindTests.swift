import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
  /// Tests that put a file system on a file, as if that were a disk.
  fileprivate static var needsLoopDevice: Self {
    .needs(
      Prerequisites(
        programs: ["losetup": "mount", "mkfs.ext4": "e2fsprogs"],
        files: ["/dev/loop-control": "a kernel with loop devices"]))
  }
}

/// Pools of all kinds, as far as a host without file servers, SANs and clusters has them.
@Suite("Kinds of storage in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(10)))
struct StorageKindTests {
  @Test("pools of each kind are defined, refused and started as for virsh")
  func kinds() async throws {
    let iscsi = "--source-host 127.0.0.1 --source-dev iqn.x --target /dev/d"
    let port = "--adapter-wwnn 20000000c9831b4b --adapter-wwpn 10000000c9831b4b --target /dev/d"
    let uuid = "6695eb01-0000-0000-0000-000000000002"
    try await TwinWorlds.with { twins in
      for line in [
        "pool-define-as n netfs --source-host localhost --source-path /exp --target SCRATCH/nfs",
        "pool-build n", "pool-refresh n", "pool-delete n", "pool-undefine n",
        "pool-define-as n netfs --source-host localhost --source-path /exp --target SCRATCH/nfs "
          + "--source-format cifs --source-protocol-ver 4",
        "pool-define-as i iscsi \(iscsi)", "pool-build i", "pool-undefine i",
        "pool-define-as i iscsi \(iscsi) --auth-type chap --auth-username u --secret-usage us",
        "pool-dumpxml i", "pool-undefine i",
        "pool-define-as i iscsi \(iscsi) --auth-type nosuch --auth-username u --secret-usage us",
        "pool-define-as i iscsi \(iscsi) --auth-type chap --auth-username u --secret-usage us --secret-uuid x",
        "pool-define-as i iscsi \(iscsi) --auth-type chap --auth-username u --secret-uuid x",
        "pool-define-as i iscsi \(iscsi) --auth-type chap --auth-username u --secret-uuid \(uuid) "
          + "--source-initiator iqn.me",
        "pool-define-as id iscsi-direct --source-host 127.0.0.1 --source-dev iqn.x",
        "pool-define-as g gluster --source-host localhost --source-name vol --source-path /p",
        "pool-define-as r rbd --source-host h --source-name pool --auth-type ceph --auth-username u "
          + "--secret-usage k",
        "pool-define-as z zfs --source-name tank --source-dev /dev/sdx --target /dev/zvol/tank",
        "pool-define-as v vstorage --source-name cl --target SCRATCH/vs",
        "pool-define-as m mpath --target /dev/mapper",
        "pool-define-as s scsi --adapter-name host0 --target /dev/d", "pool-start s", "pool-undefine s",
        "pool-define-as s scsi \(port)", "pool-start s", "pool-undefine s",
        "pool-define-as s scsi \(port) --adapter-parent scsi_host3", "pool-undefine s",
        "pool-define-as s scsi \(port) --adapter-parent-fabric-wwn 20000000c9831b4a", "pool-undefine s",
        "pool-define-as s scsi --adapter-wwnn 2 --adapter-wwpn 1 --target /dev/d",
        "pool-define-as x nosuch --target /x", "pool-define-as x dir", "pool-define-as '' dir --target /x",
        "pool-define-as a/b dir --target /x", "pool-list --all", "pool-list --all --type iscsi,mpath,scsi",
        "find-storage-pool-sources-as iscsi", "find-storage-pool-sources-as netfs",
        "find-storage-pool-sources-as dir", "find-storage-pool-sources-as nosuch",
      ] {
        try await twins.same(line)
      }
    }
  }

  @Test("a file system on a disk is made, kept, overwritten, mounted and left as by virsh", .needsLoopDevice)
  func fileSystem() async throws {
    try await TwinWorlds.with(unequalFiles: ["disk", "image"]) { twins in
      try await withDisks(in: twins) {
        let source = "fs --source-dev SCRATCH/disk --target SCRATCH/mnt"
        for line in [
          "pool-define-as f \(source) --source-format ext4", "pool-start f", "pool-build f",
          "pool-build f --no-overwrite --overwrite", "pool-build f --overwrite",
          "pool-build f --no-overwrite",
          "pool-start f", "pool-build f --overwrite", "pool-delete f", "vol-create-as f v 1M",
          "vol-create-as f huge 900M", "vol-resize v 2M f --allocate", "vol-info v f", "pool-refresh f",
          "vol-delete v f", "pool-destroy f", "pool-start f --build", "pool-start f --build --no-overwrite",
          "pool-start f --overwrite", "pool-destroy f", "pool-start f", "pool-destroy f", "pool-delete f",
          "pool-undefine f", "pool-create-as t \(source) --source-format ext4 --build --no-overwrite",
          "pool-create-as t \(source) --source-format nosuch --build --overwrite",
          "pool-create-as t \(source) --source-format ext4 --build --overwrite", "pool-destroy t",
          "pool-create-as t fs --source-dev /nosuch --target SCRATCH/mnt --build",
        ] {
          try await twins.same(line)
        }
      }
    }
  }

  @Test("what is said of a secret on the command line is no error for a program")
  func announcement() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let uuid = "6695eb01-0000-0000-0000-000000000001"
      let file = try scratch.write(
        "<secret ephemeral='no' private='no'><uuid>\(uuid)</uuid></secret>", to: "secret.xml")
      try await world.prepare("secret-define \(file)")
      let text = try await world.run("secret-set-value", uuid, "aGVsbG8=")
      #expect(text.status.isSuccess && text.error.contains("is insecure!"))
      let data = try await world.run("secret-set-value", uuid, "aGVsbG8=", "-o", "json")
      #expect(data.status.isSuccess && data.error.isEmpty, "\(data)")
    }
  }

  /// Runs `body` while each world has a disk under the name `disk`, of 64 MiB.
  private func withDisks(in twins: TwinWorlds, _ body: () async throws -> Void) async throws {
    var devices: [String] = []
    let result = await Result(of: {
      for world in [twins.reference, twins.subject] { devices.append(try await disk(in: world)) }
      try await body()
    })
    for device in devices { try await twins.reference.tool("losetup", "--detach", device) }
    try result.get()
  }

  /// Makes a disk of a file, and a node for it that has one name in both worlds; gives the disk's own name.
  private func disk(in world: DaemonWorld) async throws -> String {
    let image = world.scratch.file("image")
    try await world.tool("truncate", "--size=64M", image)
    let setup = try await world.hermetic.run(
      Program.path(of: "losetup") ?? "losetup", ["--find", "--show", image])
    let device = setup.output.trimmingCharacters(in: .whitespacesAndNewlines)
    guard setup.status.isSuccess, let number = device.split(separator: "p").last else {
      throw FixtureError("losetup: \(setup)")
    }
    try await world.tool("mknod", world.scratch.file("disk"), "b", "7", String(number))
    return device
  }
}

extension Result where Failure == any Error {
  /// What an asynchronous closure gives or throws.
  fileprivate init(of body: () async throws -> Success) async {
    do {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
