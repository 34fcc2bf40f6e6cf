import CommandOutput
import Libvirt

/// Starts a guest whose console is to be connected: paused at first, so that the terminal shows its
/// first words too.
final class GuestStart {
  private let run: Run
  private let opensConsole: Bool
  private let flags: Domain.CreateFlags
  private var isHeld = false

  init(run: Run, opensConsole: Bool, flags: Domain.CreateFlags) {
    self.run = run
    self.opensConsole = opensConsole
    self.flags = flags
  }

  /// Starts the guest by a call; where the driver cannot start it paused, it runs at once.
  func run<Result>(_ call: (Domain.CreateFlags) throws(LibvirtError) -> Result) throws -> Result {
    guard opensConsole, run.terminal.isInteractive, !flags.contains(.startPaused) else {
      return try call(flags)
    }
    do throws(LibvirtError) {
      let result = try call(flags.union(.startPaused))
      isHeld = true
      return result
    } catch {
      guard [.invalidArg, .argumentUnsupported, .noSupport].contains(error.code) else { throw error }
      return try call(flags)
    }
  }

  /// Says that the guest was started, and connects the terminal to its console.
  func connect(to domain: Domain, saying message: Output) throws -> Output {
    try run.emit(.remark(message))
    do {
      try run.openConsole(of: domain, resumes: isHeld)
    } catch {
      if isHeld { try? domain.resume() }
      throw error
    }
    return message.withoutText
  }
}
