import CommandModel
import CommandOutput
import Libvirt

/// Send a signal to a process of a container.
struct SendProcessSignal: Command {
  static let info = CommandInfo(
    "send-process-signal", group: .domain, "send a signal to a process of a container",
    many: .each("signalled"),
    discussion: """
      1 is the first process, a negative number a group of processes. A signal is a number or a name of Linux in upper
      or lower case, with sig in front or without.
      """)

  static var examples: [Example] {
    [
      Example("-c lxc:///system send-process-signal box 1 term", "Ask a container to end.", needs: .host),
      Example("-c lxc:///system send-process-signal box 42 sigkill", "Kill one process of it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "process", "signal")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument(
    "pid", "number of the process in the container", complete: .none("a number of the guest's own"),
    positional: true)
  var process: Int64
  @Argument("signame", "number or name of the signal", complete: .words(names)) var signal: String

  private static let names = (0...64).compactMap { Domain.ProcessSignal(rawValue: $0).name }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard let number = Self.number(of: signal) else {
      throw CommandFailure("malformed signal name: \(signal)", code: .usage)
    }
    let signal = Domain.ProcessSignal(rawValue: number)
    try domain.sendSignal(signal, toProcess: process)
    return .silentChange(
      of: try domain.identity,
      ["process": Value(process), "signal": .string(signal.name ?? "\(number)")])
  }

  private static func number(of text: String) -> UInt32? {
    if let number = Int32(decimal: text) { return UInt32(exactly: number) }
    let word = text.lowercased()
    let prefix = ["sig_", "sig"].first(where: word.hasPrefix) ?? ""
    return names.firstIndex(of: String(word.dropFirst(prefix.count))).map { UInt32($0) }
  }
}
