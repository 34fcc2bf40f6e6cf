import CommandModel
import CommandOutput
import Libvirt

/// Show what the host says of encrypted guests.
struct NodeSEVInfo: Command {
  static let info = CommandInfo(
    "nodesevinfo", group: .host, "show what AMD's secure processor of the host says of encrypted guests",
    discussion:
      "Prints keys, certificates and limits of Secure Encrypted Virtualization, where the host has it.")

  static var examples: [Example] {
    [
      Example("nodesevinfo", "See whether guests can be encrypted here, and how many.", needs: .host),
      Example("nodesevinfo -o json", "The same for a program.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys(
    "pdh?", "certChain?", "firstCpuId?", "cbitpos?", "reducedPhysBits?", "maxGuests?", "maxEsGuests?",
    .parameters
  )

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let parameters = try attempt("Unable to get host SEV information") { try connection.sevInfo() }
    return .record(
      Record(
        labelWidth: 18, separator: ": ",
        parameters.map { Field($0.name, $0.name.dataKey, Value($0.value), text: $0.value.text) }))
  }
}
