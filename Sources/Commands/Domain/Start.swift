import CommandModel
import CommandOutput
import Libvirt

/// Start a domain that is defined and not running.
struct Start: Command {
  static let info = CommandInfo(
    "start", group: .domain, "start a defined domain that is not running",
    many: .each("started"),
    discussion: """
      Boots the domain, or continues it from its managed save image if it has one. With --console the terminal is
      connected to the guest's console before the guest runs, where the hypervisor can do so; with --autodestroy the
      guest ends together with this connection.
      """)

  static var examples: [Example] {
    [
      Example("start db1", "Boot a domain that is shut off."),
      Example("start db1 --paused", "Begin paused: resume lets it run.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "name or uuid of the inactive domain", complete: .inactiveDomains)
  var domain: DomainReference
  @Flag("console", "connect the terminal to the guest's console") var console: Bool
  @FlagBit(Domain.CreateFlags.startPaused, "paused", "leave the guest paused after it is created")
  var paused: Bool
  @FlagBit(Domain.CreateFlags.startAutodestroy, "autodestroy", "destroy the guest when this connection ends")
  var autodestroy: Bool
  @FlagBit(
    Domain.CreateFlags.startBypassCache, "bypass-cache", "do not fill the file system cache on restoring")
  var bypassCache: Bool
  @FlagBit(Domain.CreateFlags.startForceBoot, "force-boot", "boot anew and discard a managed save image")
  var forceBoot: Bool
  @Option(
    "pass-fds", "numbers of open file descriptors to hand to the guest, comma-separated",
    complete: .none("only the calling shell knows what it has opened"))
  var passFDs: FreeText?
  @FlagBit(Domain.CreateFlags.startResetNvram, "reset-nvram", "make the firmware's variables anew")
  var resetNVRAM: Bool
  @FlagSet var flags: Domain.CreateFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain, by: [.name, .uuid])
    let name = try domain.name
    guard domain.id == nil else {
      throw CommandFailure("Domain is already active", code: .alreadyThere)
    }
    let files = try [Int32](descriptorList: passFDs?.text ?? "")
    let start = GuestStart(run: run, opensConsole: console, flags: flags)
    try attempt("Failed to start domain '\(name)'", isAlreadyThere: { try domain.isActive }) {
      try start.run { flags throws(LibvirtError) in try create(domain, files, flags) }
    }
    let message = Output.change("Domain '\(name)' started", of: try domain.identity)
    return console ? try start.connect(to: domain, saying: message) : message
  }

  private func create(
    _ domain: Domain, _ files: [Int32], _ flags: Domain.CreateFlags
  ) throws(LibvirtError) {
    do throws(LibvirtError) {
      if !files.isEmpty { return try domain.create(files: files, flags) }
      // Drivers without the newer call still know the plain one.
      flags.isEmpty ? try domain.create() : try domain.create(flags)
    } catch {
      guard flags.contains(.startForceBoot), [.invalidArg, .noSupport].contains(error.code) else {
        throw error
      }
      // A driver that does not know the flag boots anew as soon as there is nothing to continue.
      if (try? domain.hasManagedSave) == true { try domain.removeManagedSave() }
      try create(domain, files, flags.subtracting(.startForceBoot))
    }
  }
}
