import CommandModel
import CommandOutput
import Libvirt

/// Set the password of a user of a guest.
struct SetUserPassword: Command {
  static let info = CommandInfo(
    "set-user-password", group: .domain, "set the password of a user of a guest", many: .each("set"),
    discussion: """
      The guest's agent sets it. A password on the command line can be seen by others on this machine: with - in its
      place it is asked for, twice and without being shown, or read from the first line of standard input where that is
      no terminal.
      """)

  static var examples: [Example] {
    [
      Example(
        "set-user-password web1 root -", "Set a password, which is asked for and stands in no history."),
      Example("set-user-password web1 admin '$6$salt$hash' --encrypted", "Set it as a hash."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "user")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("user", "name of the user in the guest", complete: .none("a user of the guest"))
  var user: FreeText
  @Argument(
    "password", "the new password, or - to be asked for it", complete: .none("nobody may see it"),
    secret: true)
  var password: FreeText
  @FlagBit(
    Domain.SetUserPasswordFlags.passwordEncrypted, "encrypted",
    "the password is the hash that the guest keeps")
  var encrypted: Bool
  @FlagSet var flags: Domain.SetUserPasswordFlags

  func checkOptions() throws {
    for (name, value) in [("user", user), ("password", password)] where value.text.isEmpty {
      throw CommandFailure("Failed to get option '\(name)': Option argument is empty", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let typed = domain.text
    let domain = try run.domain(domain)
    let user = user.text
    let isAsked = password.text == "-" && run.persona.asksForSecrets
    let password = isAsked ? try run.newSecret("Password of \(user) in \(typed)") : password.text
    try domain.setUserPassword(user, to: password, flags)
    return .change(
      "Password set successfully for \(user) in \(typed)", of: try domain.identity,
      ["user": .string(user)], endsLine: false)
  }
}
