import CommandModel
import CommandOutput
import Libvirt

/// Print what a hypervisor can give to domains.
struct DomCapabilities: Command {
  static let info = CommandInfo(
    "domcapabilities", group: .host, "print what an emulator lets domains have, in XML",
    discussion: """
      Without options it is about the emulator that libvirt prefers. With --xpath only the parts of the document that the
      expression finds are printed. What concerns CPU features needs a newer libvirt on the host.
      """)

  static var examples: [Example] {
    [
      Example("domcapabilities --virttype kvm", "Print what guests with KVM can have.", needs: .host),
      Example(
        "domcapabilities --arch x86_64 --machine q35 --xpath '//os/loader'",
        "See which firmware there is for one machine type.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(.document, .rows("xml"))

  typealias Flags = Connection.DomainCapabilitiesFlags

  let hypervisor = HypervisorChoice(emulator: "emulatorbin")
  let query = XMLQuery(
    xpath: "XPath expression that chooses parts of the document",
    wrap: "put what --xpath finds into one common element")
  @FlagBit(
    Flags.disableDeprecatedFeatures, "disable-deprecated-features",
    "turn off deprecated features in the CPU of the mode host-model (libvirt 11.0.0 or newer)")
  var disablesDeprecated: Bool
  @FlagBit(
    Flags.expandCPUFeatures, "expand-cpu-features",
    "list all features of CPUs, those of their models too (libvirt 12.2.0 or newer)")
  var expands: Bool
  @FlagBit(
    Flags.supportedCPUFeatures, "supported-cpu-features",
    "list the CPU features that the hypervisor knows on this host (libvirt 12.5.0 or newer)")
  var listsSupported: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let xml = try capabilities(connection)
    guard query.isGiven else { return .text(xml + "\n", key: "xml") }
    return try query.output(of: xml, in: run)
  }

  private func capabilities(_ connection: Connection) throws -> String {
    do {
      return try hypervisor.capabilities(on: connection, flags)
    } catch {
      let isOlder = !flags.isEmpty && error.code == .invalidArg
      throw CommandFailure(
        "failed to get emulator capabilities", because: error, code: isOlder ? .notSupported : nil,
        hint: isOlder ? "options about CPU features need libvirt 11.0.0 or newer on the host" : nil)
    }
  }
}
