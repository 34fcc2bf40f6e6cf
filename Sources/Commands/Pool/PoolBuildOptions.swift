import CommandModel
import Libvirt

/// Whether the storage below a pool is made before the pool starts, and what becomes of data that are there.
final class PoolBuildOptions: OptionGroup {
  typealias CreateFlags = StoragePool.CreateFlags

  @FlagBit(CreateFlags.withBuild, "build", "make the storage below the pool first") var build: Bool
  @FlagBit(
    CreateFlags.withBuildNoOverwrite, "no-overwrite", "build, and refuse a source that holds something")
  var noOverwrite: Bool
  @FlagBit(CreateFlags.withBuildOverwrite, "overwrite", "build, and overwrite whatever the source holds")
  var overwrite: Bool

  /// Refuses to do both; virsh looks at this late.
  func refuseBoth() throws {
    if overwrite, noOverwrite { throw CommandFailure.exclusive("overwrite", "no-overwrite") }
  }
}
