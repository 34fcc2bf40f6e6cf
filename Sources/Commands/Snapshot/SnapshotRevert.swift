import CommandModel
import CommandOutput
import Libvirt

/// Take a domain back to a snapshot.
struct SnapshotRevert: Command {
  static let info = CommandInfo(
    "snapshot-revert", group: .snapshot, "take a domain back to a snapshot",
    traits: .destructive, many: .each("reverted"),
    discussion: """
      The domain gets the disks and, if the snapshot has it, the memory of that moment; what has happened since is
      lost. --force allows what cannot be undone or needs a new hypervisor process, and is only used if it must be.
      """)

  static var examples: [Example] {
    [
      Example("snapshot-revert web1 clean", "Go back; what was done since is lost."),
      Example("snapshot-revert web1 clean --paused", "Go back, and leave the guest paused."),
    ]
  }

  static let result: ResultShape? = .change(of: .snapshot)

  typealias Flags = DomainSnapshot.RevertFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = SnapshotChoice(current: "revert to the current snapshot")
  @FlagBit(Flags.running, "running", "run the domain afterwards") var running: Bool
  @FlagBit(Flags.paused, "paused", "leave the domain paused afterwards") var paused: Bool
  @Flag("force", "go on where libvirt calls it risky") var force: Bool
  @FlagBit(Flags.resetNvram, "reset-nvram", "start with fresh firmware variables") var resetNVRAM: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let snapshot = try choice.snapshot(of: domain, in: run)
    let name = try snapshot.name
    try attempt("Failed to revert snapshot \(name)") { try revert(to: snapshot) }
    return .change("Domain snapshot \(name) reverted", of: try snapshot.identity)
  }

  private func revert(to snapshot: DomainSnapshot) throws(LibvirtError) {
    do throws(LibvirtError) {
      try snapshot.revert(flags)
    } catch {
      guard force, error.code == .snapshotRevertRisky else { throw error }
      try snapshot.revert(flags.union(.force))
    }
  }
}
