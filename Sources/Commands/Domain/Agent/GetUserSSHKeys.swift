import CommandModel
import CommandOutput
import Libvirt

/// List the public keys with which one may log in as a user of a guest.
struct GetUserSSHKeys: Command {
  static let info = CommandInfo(
    "get-user-sshkeys", group: .domain, "list the SSH keys that a user of a guest accepts",
    many: .each("listed"),
    discussion: "The guest's agent reads them from the user's list of authorized keys.")

  static var examples: [Example] {
    [
      Example("get-user-sshkeys web1 root", "Show which keys may log in as root.", needs: .host),
      Example("get-user-sshkeys web1 admin -o json", "The same as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows("domain", "user", "sshKey")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("user", "name of the user in the guest", complete: .none("a user of the guest")) var user: String

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let keys = try domain.authorizedSSHKeys(ofUser: user)
    let name = try domain.name
    let rows: [Value] = keys.map {
      ["domain": .string(name), "user": .string(user), "sshKey": .string($0)]
    }
    let text: [TextPart] = run.persona.joinsKeys ? keys.map(TextPart.text) : keys.map(TextPart.line)
    return Output(text: text, value: .array(rows), keys: ["domain", "user", "sshKey"], nameKey: "sshKey")
  }
}
