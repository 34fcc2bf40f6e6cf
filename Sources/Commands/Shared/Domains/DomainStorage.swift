import CommandModel
import CommandOutput
import Libvirt
import XML

/// A disk of a domain whose contents are a volume of a storage pool.
struct DiskVolume {
  /// The disk's name in the guest: `vda`.
  let target: String
  /// The path, or the volume's name where the description has that.
  let source: String
  let volume: StorageVolume

  /// How messages name it.
  var mention: String { "'\(target)'(\(source))" }
}

/// Finds the volumes behind a domain's disks.
struct DomainStorage {
  private let domain: Domain
  private let run: Run

  /// - Throws: `CommandFailure` when the domain runs: its storage must not be touched.
  init(_ domain: Domain, in run: Run) throws {
    guard try !domain.isActive else {
      throw CommandFailure("Storage volume deletion is supported only on stopped domains")
    }
    self.domain = domain
    self.run = run
  }

  /// The volumes of some disks, or of all. What is no volume of a pool is reported and left out.
  ///
  /// - Parameter list: targets and source paths with commas between; `nil` for all disks.
  /// - Throws: `CommandFailure` when a disk is not there.
  func volumes(of list: String?) throws -> [DiskVolume] {
    var wanted = list.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    var volumes: [DiskVolume] = []
    for disk in try XMLDocument(parsing: try domain.xmlDescription(.inactive)).nodes(
      matching: "/domain/devices/disk")
    {
      guard let target = disk.child(named: "target")?["dev"], let source = Source(disk.child(named: "source"))
      else { continue }
      if let index = wanted?.firstIndex(where: { $0 == target || $0 == source.text }) {
        wanted?.remove(at: index)
      } else if wanted != nil {
        continue
      }
      if let volume = try volume(source, of: target) {
        volumes.append(DiskVolume(target: target, source: source.text, volume: volume))
      }
    }
    try refuse(wanted ?? [])
    return volumes
  }

  private func refuse(_ missing: [String]) throws {
    guard !missing.isEmpty else { return }
    var failure = CommandFailure(code: .notFound)
    failure.lines = missing.map { "Volume '\($0)' was not found in domain's definition.\n" }
    throw failure
  }

  private func volume(_ source: Source, of target: String) throws -> StorageVolume? {
    let connection = try run.connection()
    guard let pool = source.pool else {
      if let volume = try? connection.storageVolume(path: source.text) { return volume }
      reportUnmanaged(source, target)
      return nil
    }
    guard let pool = try? connection.storagePool(named: pool) else {
      run.report(CommandFailure("Storage pool '\(pool)' for volume '\(target)' not found."))
      return nil
    }
    if let volume = try? pool.volume(named: source.text) { return volume }
    reportUnmanaged(source, target)
    return nil
  }

  private func reportUnmanaged(_ source: Source, _ target: String) {
    run.report(
      CommandFailure(
        "Storage volume '\(target)'(\(source.text)) is not managed by libvirt. Remove it manually.\n"))
  }

  /// Where a disk's contents are: a path, or a volume of a pool.
  private struct Source {
    let text: String
    let pool: String?

    init?(_ element: XMLNode?) {
      guard let element else { return nil }
      if let pool = element["pool"], let volume = element["volume"] {
        (self.pool, text) = (pool, volume)
      } else if let text = ["file", "dev", "dir", "name"].lazy.compactMap({ element[$0] }).first {
        (pool, self.text) = (nil, text)
      } else {
        return nil
      }
    }
  }
}

/// Removes volumes, and tells of each.
struct VolumeRemoval {
  let run: Run
  /// Whether the contents are overwritten first.
  let wipes: Bool
  let flags: StorageVolume.DeleteFlags
  /// What libvirt said last, where it is told when all volumes have had their turn.
  private var untoldCause: LibvirtError?

  init(run: Run, wipes: Bool, flags: StorageVolume.DeleteFlags) {
    self.run = run
    self.wipes = wipes
    self.flags = flags
  }

  /// Tells what is still to be told.
  func conclude() {
    if let untoldCause { run.reportLine(untoldCause.message) }
  }

  /// Removes a volume; false, and a report, when that fails: others are to go all the same.
  mutating func remove(_ disk: DiskVolume) throws -> Bool {
    if wipes, try !wipe(disk) { return false }
    do {
      try attempt("Failed to remove storage volume \(disk.mention)") { try disk.volume.delete(flags) }
    } catch {
      fail(error)
      return false
    }
    try run.tell("Volume \(disk.mention) removed.\n")
    return true
  }

  private mutating func wipe(_ disk: DiskVolume) throws -> Bool {
    try run.tell("Wiping volume \(disk.mention) ... ")
    do {
      try attempt("Failed! Volume not removed.") { try disk.volume.wipe() }
    } catch {
      fail(error)
      return false
    }
    try run.tell("Done.\n")
    return true
  }

  private mutating func fail(_ error: any Error) {
    var failure = CommandFailure(wrapping: error)
    if run.persona.tellsCausesLast {
      untoldCause = failure.cause ?? untoldCause
      failure.hidesCause = true
    }
    run.report(failure)
    run.resultCode = .partial
  }
}
