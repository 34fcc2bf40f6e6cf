import CommandModel
import CommandOutput
import Libvirt

/// Show whether the cable of a network interface is plugged in.
struct DomIfGetLink: Command {
  static let info = CommandInfo(
    "domif-getlink", group: .monitor, "show whether the cable of a network interface is plugged in",
    many: .each("shown"), discussion: "The link is up or down, as domif-setlink has set it.")

  static var examples: [Example] {
    [
      Example("domif-getlink web1 52:54:00:aa:bb:01", "Tell whether the cable is in."),
      Example("domif-getlink web1 52:54:00:aa:bb:01 --config", "Tell how it will be after the next boot."),
    ]
  }

  static let result: ResultShape? = .keys("domain", "interface", "mac", "link")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument("interface", "device on the host, or MAC address", complete: .domainInterfaces)
  var interface: String
  @FlagBit(
    Domain.XMLFlags.inactive, "config", "show the definition and not the running domain",
    aliases: ["persistent"])
  var config: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let card = try card(of: domain)
    return Output(
      text: [.text("\(interface) \(card.link)")],
      value: [
        "domain": .string(try domain.name), "interface": Value(card.target), "mac": Value(card.mac),
        "link": .string(card.link),
      ], nameKey: card.target == nil ? "mac" : "interface")
  }

  private func card(of domain: Domain) throws -> DomainInterface {
    let address = MACAddress(interface)?.text
    let matching = try domain.interfaces(flags).filter {
      address == nil ? $0.target == interface : $0.mac == address
    }
    guard let card = matching.first else {
      let word = address.map { "mac: \($0)" } ?? "dev: \(interface)"
      throw CommandFailure("Interface (\(word)) not found.", code: .notFound)
    }
    guard matching.count == 1 else { throw CommandFailure("multiple matching interfaces found") }
    return card
  }
}
