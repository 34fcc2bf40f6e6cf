import CommandModel
import Libvirt

/// A volume's name in a pool, its key or its path, tried in this order.
///
/// A volume is looked up together with its pool, once all words are read: unlike other references it is not
/// checked before a bad number is reported.
struct VolumeReference: TextReference {
  let text: String
}

/// The volume that another one is based on, which is named as such; no pattern stands for it.
struct BackingVolumeReference: TextReference {
  let text: String
}

/// The pool of a volume: its UUID or name, looked up when the volume is.
typealias VolumePool = LateReference<PoolReference>

/// The volume that a command is about, and its pool.
final class VolumeChoice: OptionGroup {
  @Argument private var reference: LateReference<VolumeReference>
  @Option private var pool: VolumePool?

  init(_ help: String = "volume name, key or path") {
    // Here and not at its property, which would come first.
    _reference = Argument("vol", help, complete: .volumes)
    _pool = Option("pool", "pool name or uuid", complete: .pools)
  }

  /// The volume as it was typed.
  var text: String { reference.text }

  func volume(in run: Run) throws -> StorageVolume { try run.volume(reference.reference(), in: pool) }
}

extension Run {
  /// The volume that a word names; a name needs its pool.
  ///
  /// - Parameter poolOption: the option that would have given the pool; nil for a command that has none.
  /// - Throws: `CommandFailure` when pool or volume are not there, or the volume is in another pool.
  func volume(
    _ reference: VolumeReference, in pool: VolumePool?, poolOption: String? = "pool"
  ) throws -> StorageVolume {
    guard let pool else {
      let advice = poolOption.map { ", specifying --\($0) might help" } ?? ""
      return try volume(reference.text, in: nil, "failed to get vol '\(reference.text)'\(advice)")
    }
    let found = try self.pool(pool.reference())
    // What a pool has listed just now is in it, and the pool is active.
    if let volume = self.found(StorageVolume.self, as: reference) { return volume }
    guard try found.isActive else { throw CommandFailure("pool '\(pool.text)' is not active") }
    let volume = try volume(reference.text, in: found, "failed to get vol '\(reference.text)'")
    // A key or path may have led elsewhere; a pool that cannot be asked for leaves the answer open.
    if let home = try? volume.storagePool, try home.name != found.name {
      throw CommandFailure(
        "Requested volume '\(reference.text)' is not in pool '\(pool.text)'", code: .notFound)
    }
    return volume
  }

  /// The volume that another is to be based on: of the same pool by name, of any by key or path.
  func backingVolume(_ reference: BackingVolumeReference, for pool: StoragePool) throws -> StorageVolume {
    let text = reference.text
    let connection = try connection()
    return try lookUp(
      "vol", text, isSubject: false, names: { try pool.volumes().map { try $0.name } },
      words: LookupLog(
        trying: { "Look up backing store volume '\(text)' as \($0)" },
        found: { "Backing store volume found using '\(text)' as \($0)" }),
      [
        LookupWay("name") { try pool.volumeIfActive(named: text) },
        LookupWay("key") { try connection.storageVolume(key: text) },
        LookupWay("path") { try connection.storageVolume(path: text) },
      ])
  }

  private func volume(
    _ text: String, in pool: StoragePool?, _ sentence: String
  ) throws -> StorageVolume {
    let connection = try connection()
    let inPool = pool.map { pool in [LookupWay("trying as vol name") { try pool.volumeIfActive(named: text) }]
    }
    return try lookUp(
      "vol", text, sentence: sentence,
      names: { try pool?.volumes().map { try $0.name } ?? [] },
      (inPool ?? []) + [
        LookupWay("trying as vol key") { try connection.storageVolume(key: text) },
        LookupWay("trying as vol path") { try connection.storageVolume(path: text) },
      ])
  }
}

extension StoragePool {
  /// A pool that is not active has no volumes; that is no reason to stop looking elsewhere.
  fileprivate func volumeIfActive(named name: String) throws -> StorageVolume {
    do {
      return try volume(named: name)
    } catch let error where error.code == .operationInvalid {
      throw LibvirtError(code: .noStorageVol, message: error.message)
    }
  }
}
