import CommandModel
import Libvirt

/// The removal of a domain's definition: in one call where the driver knows all that is asked for, step by step where
/// it does not.
struct DefinitionRemoval {
  private let domain: Domain
  /// What the call is asked for: not the removal of what the domain does not have, which a driver may not know.
  private let flags: Domain.UndefineFlags
  /// The domain has a managed save image; as long as it is active that is no matter, as with snapshots.
  private let hasImage: Bool
  private let removesImage: Bool
  private let snapshots: Snapshots
  private let removesSnapshots: Bool

  /// The snapshots whose metadata stand in the way.
  private enum Snapshots {
    case none
    case counted(Int)
    /// The driver cannot tell which of them have metadata: all may.
    case uncounted(Int)

    var count: Int {
      switch self {
      case .none: 0
      case .counted(let count), .uncounted(let count): count
      }
    }
  }

  /// - Throws: `LibvirtError` when the domain's state cannot be told.
  init(of domain: Domain, _ flags: Domain.UndefineFlags) throws(LibvirtError) {
    self.domain = domain
    removesImage = flags.contains(.managedSave)
    removesSnapshots = flags.contains(.snapshotsMetadata)
    let isActive = try domain.isActive
    hasImage = isActive ? false : try known { () throws(LibvirtError) in try domain.hasManagedSave } ?? false
    snapshots = isActive ? .none : try Self.snapshots(of: domain)
    var flags = flags
    if !hasImage { flags.remove(.managedSave) }
    if snapshots.count == 0 { flags.remove(.snapshotsMetadata) }
    self.flags = flags
  }

  private static func snapshots(of domain: Domain) throws(LibvirtError) -> Snapshots {
    let all = try known { () throws(LibvirtError) in try domain.snapshotCount() } ?? 0
    guard all > 0 else { return .none }
    guard let count = try? domain.snapshotCount(.metadata) else { return .uncounted(all) }
    return .counted(count)
  }

  /// Removes the definition.
  ///
  /// - Parameter sentence: stands before the words of libvirt.
  func run(_ sentence: String) throws {
    if isSafeInOneCall {
      do throws(LibvirtError) {
        return try domain.undefine(flags)
      } catch {
        let isUnknown = [.invalidArg, .noSupport].contains(error.code)
        // There is no other way to do away with the firmware's variables.
        guard isUnknown, !flags.contains(.nvram) else { throw CommandFailure(sentence, because: error) }
      }
    }
    try removeImage()
    try refuseSnapshots()
    try attempt(sentence) { try domain.undefine() }
  }

  /// Whether a driver that does not know a flag says so, and does not lose what the user wants to keep.
  private var isSafeInOneCall: Bool {
    if flags.contains(.nvram) { return true }
    return switch snapshots {
    case .none: removesImage || !hasImage
    case .counted: true
    case .uncounted: false
    }
  }

  private func removeImage() throws {
    guard hasImage else { return }
    guard removesImage else {
      throw CommandFailure(
        "Refusing to undefine while domain managed save image exists",
        hint: "use --managed-save to remove the image too, or start the domain from it")
    }
    try domain.removeManagedSave()
  }

  private func refuseSnapshots() throws {
    guard snapshots.count > 0 else { return }
    throw CommandFailure(
      removesSnapshots
        ? "Unable to remove metadata of \(snapshots.count) snapshots"
        : "Refusing to undefine while \(snapshots.count) snapshots exist")
  }
}

/// What a driver answers; `nil` when it does not know the question.
private func known<Answer>(_ question: () throws(LibvirtError) -> Answer) throws(LibvirtError) -> Answer? {
  do throws(LibvirtError) {
    return try question()
  } catch {
    guard error.code == .noSupport else { throw error }
    return nil
  }
}
