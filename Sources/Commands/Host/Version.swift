import CommandModel
import CommandOutput
import Libvirt

/// Show the versions of the library, the hypervisor and the daemon.
struct Version: Command {
  static let info = CommandInfo(
    "version", group: .host, "show the versions of libvirt and the hypervisor",
    discussion: """
      Tells which libvirt this program was built with, which one it uses, and which hypervisor the connection leads
      to; with --daemon also which libvirt answers at the other end.
      """)

  static var examples: [Example] {
    [
      Example("version", "Show the versions of libvirt and the hypervisor."),
      Example("version --daemon -o json", "Tell also what runs at the other end, as data."),
    ]
  }

  static let result: ResultShape? = .keys(
    "compiledLibrary", "library", "hypervisorType", "hypervisorVersion", "daemon")

  @Flag("daemon", "tell the version of the daemon too") var daemon: Bool

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let type = try attempt("failed to get hypervisor type") { try connection.hypervisorType }
    let library = try attempt("failed to get the library version") { try Library.version }
    let running = try attempt("failed to get the hypervisor version") { try connection.hypervisorVersion }
    var remote =
      try daemon ? attempt("failed to get the daemon version") { try connection.libraryVersion } : nil
    let text = lines(type: type, library: library, running: running, daemon: remote).map(TextPart.line)
    if remote == nil, run.wantsData { remote = try? connection.libraryVersion }
    return Output(
      text: text,
      value: [
        "compiledLibrary": .string("\(Library.buildVersion)"),
        "library": .string("\(library)"),
        "hypervisorType": .string(type),
        "hypervisorVersion": Value(running.isUnknown ? nil : "\(running)"),
        "daemon": Value(remote.map { "\($0)" }),
      ])
  }

  private func lines(
    type: String, library: Libvirt.Version, running: Libvirt.Version, daemon: Libvirt.Version?
  ) -> [String] {
    var lines = [
      "Compiled against library: libvirt \(Library.buildVersion)",
      "Using library: libvirt \(library)",
      "Using API: \(type) \(library)",
      running.isUnknown
        ? "Cannot extract running \(type) hypervisor version" : "Running hypervisor: \(type) \(running)",
    ]
    if let daemon { lines.append("Running against daemon: \(daemon)") }
    return lines
  }
}

extension Libvirt.Version {
  /// Drivers that cannot tell their version say 0.0.0.
  fileprivate var isUnknown: Bool { self == Libvirt.Version(major: 0) }
}
