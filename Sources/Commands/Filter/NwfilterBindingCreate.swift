import CommandModel
import CommandOutput
import Libvirt

/// Bind a network filter to a network device of the host.
struct NwfilterBindingCreate: Command {
  static let info = CommandInfo(
    "nwfilter-binding-create", group: .filter, "filter a network device of the host, as an XML file says",
    discussion: """
      Guests' network cards are bound to their filters by themselves; this is for devices that others have made.
      """)

  static var examples: [Example] {
    [
      Example("nwfilter-binding-create binding.xml", "Filter a port as the file says.", needs: .host),
      Example(
        "nwfilter-binding-create binding.xml --validate",
        "Refuse a file that does not follow libvirt's schema.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .binding, "file")

  @Argument("file", "file with the XML description of the binding", complete: .file) var file: InputFile
  @FlagBit(
    NetworkFilterBinding.CreateFlags.nwfilterBindingCreateValidate, "validate",
    "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: NetworkFilterBinding.CreateFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to create network filter from \(file)",
      telling: { "Network filter binding on \(try $0.portDevice) created from \(file)" },
      isTaken: { try $0.isFilterBinding(on: $1) }
    ) { try $0.createNetworkFilterBinding(xml: $1, flags) }
  }
}
