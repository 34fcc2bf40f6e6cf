import CommandModel
import CommandOutput
import Libvirt

/// Start a transient domain from a file.
struct Create: Command {
  static let info = CommandInfo(
    "create", group: .domain, "start a transient domain from an XML file",
    discussion: """
      The domain is gone once it stops, unless it is defined as well. With --console the terminal is connected to the
      guest's console before the guest runs, where the hypervisor can do so.
      """)

  static var examples: [Example] {
    [
      Example("create shop.xml", "Run a guest that leaves no definition behind."),
      Example("create shop.xml --paused", "Begin paused: resume lets the guest run.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file")

  @Argument("file", "file with the domain's XML description", complete: .file) var file: InputFile
  @Flag("console", "connect the terminal to the guest's console") var console: Bool
  @FlagBit(Domain.CreateFlags.startPaused, "paused", "leave the guest paused") var paused: Bool
  @FlagBit(Domain.CreateFlags.startAutodestroy, "autodestroy", "destroy the guest when this connection ends")
  var autodestroy: Bool
  @Option(
    "pass-fds", "numbers of open file descriptors to hand to the guest, comma-separated",
    complete: .none("only the calling shell knows what it has opened"))
  var passFDs: FreeText?
  @FlagBit(Domain.CreateFlags.startValidate, "validate", "check the XML against the schema first")
  var validate: Bool
  @FlagBit(Domain.CreateFlags.startResetNvram, "reset-nvram", "make the firmware's variables anew")
  var resetNVRAM: Bool
  @FlagSet var flags: Domain.CreateFlags

  func run(in run: Run) throws -> Output {
    let xml = try file.text(in: run)
    let files = try [Int32](descriptorList: passFDs?.text ?? "")
    let connection = try run.connection()
    let start = GuestStart(run: run, opensConsole: console, flags: flags)
    let domain = try attempt(
      "Failed to create domain from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isTakenDomain(on: connection) || $0.isActiveDomain(on: connection) }
    ) {
      try start.run { flags throws(LibvirtError) in
        files.isEmpty
          ? try connection.createDomain(xml: xml, flags)
          : try connection.createDomain(xml: xml, files: files, flags)
      }
    }
    let name = try domain.name
    let message = Output.change(
      "Domain '\(name)' created from \(file)", of: try domain.identity, ["file": .string(file.path)])
    guard console else { return message }
    do {
      return try start.connect(to: domain, saying: message)
    } catch {
      // The domain was created, which is what was asked for.
      run.report(error)
      return message.withoutText
    }
  }
}
