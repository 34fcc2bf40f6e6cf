import CommandModel
import CommandOutput
import Libvirt

/// Run a program inside of a container.
struct LXCEnterNamespace: Command {
  static let info = CommandInfo(
    "lxc-enter-namespace", group: .domain, "run a program inside of a container",
    many: .one("a program runs in it, at your terminal"),
    discussion: """
      Runs the program, which is named by its path in the container, with its streams here, and waits for it. This has
      to be done on the container's own host, by root, next to the daemon. The program runs beside what libvirt looks
      after: use it at your own risk.
      """)

  static var examples: [Example] {
    [
      Example(
        "-c lxc:///system lxc-enter-namespace box -- /bin/ls /etc", "List a folder inside of a container.",
        needs: .host),
      Example(
        "-c lxc:///system lxc-enter-namespace box --noseclabel -- /bin/ps ax", "Leave security labels out.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "program")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Flag("noseclabel", "do not take on the container's security label") var noSecurityLabel: Bool
  @Arguments(
    "cmd", "the program and its arguments", complete: .none("a program of the container"), required: true)
  var words: [FreeText]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let words = words.map(\.text)
    let end = try run.interruption.handled(by: {}) {
      // The user's time is the user's own, as is Ctrl-C.
      try run.attended { try domain.runInContainer(words, takesLabel: !noSecurityLabel) }
    }
    guard end.status == 0, end.signal == 0 else {
      let what = end.signal == 0 ? "exit status \(end.status)" : "fatal signal \(end.signal)"
      throw CommandFailure("internal error: Child process (\(end.process)) unexpected \(what)")
    }
    return .silentChange(of: try domain.identity, ["program": Value(words)])
  }
}
