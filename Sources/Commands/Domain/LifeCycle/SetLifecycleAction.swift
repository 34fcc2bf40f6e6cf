import CommandModel
import CommandOutput
import Libvirt

/// Set what happens when a guest powers off, reboots or crashes.
struct SetLifecycleAction: Command {
  static let info = CommandInfo(
    "set-lifecycle-action", group: .domain, "set what happens when a guest powers off, reboots or crashes",
    many: .each("changed"))

  static var examples: [Example] {
    [
      Example(
        "set-lifecycle-action web1 crash restart --config", "Start the guest again whenever it crashes."),
      Example("set-lifecycle-action web1 poweroff destroy", "Let it be gone when it powers off."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "event", "action", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument("type", "what the guest does: poweroff, reboot or crash", complete: .words(types)) var type:
    String
  @Argument(
    "action",
    "what is done then: destroy, restart, rename-restart, preserve, coredump-destroy, coredump-restart",
    complete: .words(actions))
  var action: String
  let impact = Impact(.changing)

  private static let types = ["poweroff", "reboot", "crash"]
  /// In libvirt's order; its word for one of them is not that of the constant.
  private static let actions = [
    "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart",
  ]

  func run(in run: Run) throws -> Output {
    guard let type = Self.types.firstIndex(of: type) else {
      throw CommandFailure("Invalid lifecycle type '\(type)'.", code: .usage)
    }
    guard let action = Self.actions.firstIndex(of: action) else {
      throw CommandFailure("Invalid lifecycle action '\(action)'.", code: .usage)
    }
    let domain = try run.domain(domain)
    try attempt("Unable to change lifecycle action.") {
      try domain.setLifecycleAction(
        Domain.LifecycleAction(rawValue: UInt32(action)), on: Domain.Lifecycle(rawValue: UInt32(type)),
        impact.bits())
    }
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      [
        "event": .string(self.type), "action": .string(self.action), "live": reach.live,
        "config": reach.config,
      ])
  }
}
