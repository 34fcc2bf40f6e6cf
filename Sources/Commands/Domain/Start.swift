import CommandModel
import CommandOutput
import Libvirt

/// Start a domain that is defined and not running.
struct Start: Command {
  static let info = CommandInfo(
    "start", group: .domain, "start a defined domain that is not running",
    discussion: """
      Boots the domain, or continues it from its managed save image if it has one. With --console the terminal is
      connected to the guest's console at once; with --autodestroy the guest ends together with this connection.
      """)

  @Argument("domain", "name or uuid of the inactive domain", complete: .inactiveDomains)
  var domain: DomainReference
  @FlagBit(Domain.CreateFlags.startPaused, "paused", "leave the guest paused after it is created")
  var paused: Bool
  @FlagBit(Domain.CreateFlags.startAutodestroy, "autodestroy", "destroy the guest when this connection ends")
  var autodestroy: Bool
  @FlagBit(
    Domain.CreateFlags.startBypassCache, "bypass-cache", "do not fill the file system cache on restoring")
  var bypassCache: Bool
  @FlagBit(Domain.CreateFlags.startForceBoot, "force-boot", "boot anew and discard a managed save image")
  var forceBoot: Bool

  func run(in session: Session) throws -> Output {
    let domain = try session.domain(domain, by: [.name, .uuid])
    let name = try domain.name
    guard domain.id == nil else {
      throw CommandFailure("Domain is already active", code: .alreadyThere)
    }
    try attempt("Failed to start domain '\(name)'") { try domain.create(flags()) }
    return .message("Domain '\(name)' started", ["domain": .string(name)])
  }
}
