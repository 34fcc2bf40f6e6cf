import CommandModel
import CommandOutput
import Libvirt

/// Change the public keys with which one may log in as a user of a guest.
struct SetUserSSHKeys: Command {
  static let info = CommandInfo(
    "set-user-sshkeys", group: .domain, "change the SSH keys that a user of a guest accepts",
    many: .each("set"),
    discussion: """
      Adds the keys of a file, one a line, to those that are there. --reset puts them in place of those, or without a
      file leaves none; --remove takes them away.
      """)

  static var examples: [Example] {
    [
      Example(
        "set-user-sshkeys web1 admin --file keys.pub", "Let these keys log in, besides those that may.",
        needs: .host),
      Example(
        "set-user-sshkeys web1 admin --remove --file keys.pub", "Let them log in no more.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "user", "sshKeys")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("user", "name of the user in the guest", complete: .none("a user of the guest")) var user: String
  @Option("file", "file with the keys, one a line", complete: .file) var file: InputFile?
  @Flag("reset", "remove all other keys first") var reset: Bool
  @Flag("remove", "remove the keys of the file") var remove: Bool

  func checkOptions() throws {
    if remove, file == nil { throw CommandFailure.required("file", by: "remove") }
    if reset, remove { throw CommandFailure.exclusive("reset", "remove") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard file != nil || reset else { throw CommandFailure("Option --file is required", code: .usage) }
    let keys = try file.map { try Self.keys(of: $0, in: run) } ?? []
    try domain.setAuthorizedSSHKeys(keys, ofUser: user, remove ? .remove : reset ? [] : .append)
    return .silentChange(
      of: try domain.identity,
      ["user": .string(user), "sshKeys": Value(keys.filter { !$0.isEmpty })])
  }

  /// The lines of a file, empty ones too: the guest's agent passes over those.
  private static func keys(of file: InputFile, in run: Run) throws -> [String] {
    let text = try file.text(in: run)
    guard !text.isEmpty else { throw CommandFailure("File \(file) contains no keys", code: .usage) }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
