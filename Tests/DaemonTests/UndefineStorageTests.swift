import TestSupport
import Testing

/// undefine removes volumes that libvirt manages, tells of each, and leaves everything else alone.
@Suite("Undefine with storage", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct UndefineStorageTests {
  @Test("removes what virsh removes")
  func storage() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in lines { try await twins.same(line) }
    }
  }

  private let lines = [
    "undefine d1 --storage nosuch,other", "undefine d1 --storage vda,nosuch", "undefine d1 --storage vda,vda",
    "undefine d1 --storage vda; vol-list p", "undefine d2 --storage SCRATCH/pool/v2,vdb; vol-list p",
    "undefine d3 --remove-all-storage; vol-list p",
    "undefine d4 --remove-all-storage --wipe-storage; vol-list p",
    "undefine d5 --storage vda --wipe-storage --delete-storage-volume-snapshots",
    "undefine d5 --remove-all-storage --delete-storage-volume-snapshots; vol-list p",
    "start d6 --paused; undefine d6 --remove-all-storage; destroy d6",
    "vol-delete v6 p; undefine d6 --storage vda", "pool-destroy p; undefine d7 --remove-all-storage",
    "pool-start p; undefine d8 --storage vdc,hdc,vdd; vol-list p", "undefine d8 --storage vdc,vdd",
    "undefine d9 --storage ''; vol-list p",
    "undefine d10 --storage vda --remove-all-storage",
    "undefine d10 --managed-save --storage vda; vol-list p",
    "undefine d11 --storage vdb", "undefine d11 --wipe-storage",
  ]

  /// Domains with a disk in a pool, one that is named as a volume, one that no pool has, an empty drive and a disk of the
  /// network; the last one's second disk is in a pool that is not there.
  private func populate(_ world: DaemonWorld) async throws {
    for line in [
      "pool-define-as p dir --target \(world.scratch.file("pool"))", "pool-build p", "pool-start p",
    ] {
      try await world.prepare(line)
    }
    try world.scratch.write("not in a pool", to: "loose.raw")
    for number in 1...11 {
      for volume in ["v\(number)", "w\(number)"] { try await world.prepare("vol-create-as p \(volume) 64K") }
      try world.scratch.write(domain(number, in: world), to: "d.xml")
      try await world.prepare("define \(world.scratch.file("d.xml"))")
    }
  }

  private func domain(_ number: Int, in world: DaemonWorld) -> String {
    let pool = number == 11 ? "nosuch" : "p"
    // This one is started.
    let export =
      number == 6
      ? ""
      : """
      <disk type='network' device='disk'>
        <source protocol='nbd' name='export'><host name='127.0.0.1' port='10809'/></source>
        <target dev='vdd' bus='virtio'/></disk>
      """
    return """
      <domain type='qemu'>
        <name>d\(number)</name>
        <memory unit='MiB'>64</memory>
        <os><type arch='x86_64' machine='pc'>hvm</type></os>
        <devices>
          <disk type='file' device='disk'><source file='\(world.scratch.file("pool/v\(number)"))'/>
            <target dev='vda' bus='virtio'/></disk>
          <disk type='volume' device='disk'><source pool='\(pool)' volume='w\(number)'/>
            <target dev='vdb' bus='virtio'/></disk>
          <disk type='file' device='disk'><source file='\(world.scratch.file("loose.raw"))'/>
            <target dev='vdc' bus='virtio'/></disk>
          <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>
          \(export)
        </devices>
      </domain>
      """
  }
}
