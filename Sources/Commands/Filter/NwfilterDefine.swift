import CommandModel
import CommandOutput
import Libvirt

/// Define a network filter.
struct NwfilterDefine: Command {
  static let info = CommandInfo(
    "nwfilter-define", group: .filter, "define a network filter, or change one",
    discussion: """
      Reads rules in XML and stores them under the filter's name. Guests whose network cards refer to it are filtered by
      the new rules at once.
      """)

  static var examples: [Example] {
    [
      Example(
        "nwfilter-define rules.xml", "Define a filter; guests that use it have the new rules at once.",
        needs: .host),
      Example(
        "nwfilter-define rules.xml --validate", "Refuse a file that does not follow libvirt's schema.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .filter, "file")

  @Argument("file", "file with the XML description of the filter", complete: .file) var file: InputFile
  @FlagBit(
    NetworkFilter.DefineFlags.nwfilterDefineValidate, "validate",
    "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: NetworkFilter.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define network filter from \(file)",
      telling: { "Network filter \(try $0.name) defined from \(file)" },
      isTaken: { $0.isTakenFilter(on: $1) }
    ) {
      try validate ? $0.defineNetworkFilter(xml: $1, flags) : $0.defineNetworkFilter(xml: $1)
    }
  }
}
