import CommandModel
import CommandOutput
import Libvirt

/// Show what a guest's agent tells of the guest.
struct GuestInfo: Command {
  static let info = CommandInfo(
    "guestinfo", group: .domain, "show what a guest's agent tells of the guest", many: .each("shown"),
    discussion: """
      Users, system, time zone, host name, file systems, disks, network interfaces and load, or those of them that
      options ask for. An agent that does not know one of the latter is an error; asked for all, it tells what it knows.
      """)

  static var examples: [Example] {
    [
      Example("guestinfo web1", "Show all that the agent tells.", needs: .host),
      Example(
        "guestinfo web1 --os --hostname -o json", "Ask for the operating system and the name only.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .object(["name", "uuid", "id"] + GuestInfoRules.keys)

  typealias Types = Domain.GuestInfoTypes

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(Types.users, "user", "tell who is logged in") var user: Bool
  @FlagBit(Types.os, "os", "tell which system it is") var os: Bool
  @FlagBit(Types.timezone, "timezone", "tell the time zone") var timezone: Bool
  @FlagBit(Types.hostname, "hostname", "tell the host name") var hostname: Bool
  @FlagBit(Types.filesystem, "filesystem", "tell which file systems are mounted") var filesystem: Bool
  @FlagBit(Types.disks, "disk", "tell which disks there are") var disk: Bool
  @FlagBit(Types.interfaces, "interface", "tell which network interfaces there are") var interface: Bool
  @FlagBit(Types.load, "load", "tell how busy it is") var load: Bool
  @FlagBit(Types.devices, "devices", "tell which devices there are") var devices: Bool
  @FlagSet var types: Types

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let parameters = try domain.guestInfo(types)
    let lines = parameters.map { TextPart.line("\($0.name.padded(to: 20)): \($0.value.text)") }
    let members = DomainStatistics(parameters, rules: GuestInfoRules.all).members
    return Output(text: lines, value: .object(try domain.identity + members), nameKey: "name")
  }
}
