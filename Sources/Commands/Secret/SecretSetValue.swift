import CommandModel
import CommandOutput
import Libvirt
import Platform

/// Set the value of a secret.
struct SecretSetValue: Command {
  static let info = CommandInfo(
    "secret-set-value", group: .secret, "set the value of a secret",
    many: .each("given a value"),
    discussion: """
      The value is read from a file with --file, where - is standard input, or typed at a prompt that shows nothing with
      --interactive. A file holds it in base64, or with --plain as it is. A value in the command itself, in base64, can be
      seen by others while the command runs; it still is accepted.
      """)

  static var examples: [Example] {
    [
      Example(
        "secret-set-value 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10 --interactive",
        "Be asked for the value, so that it stands in no history.", needs: .host),
      Example(
        "secret-set-value 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10 --file key.txt --plain",
        "Take the contents of a file as they are.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .secret)

  @Argument("secret", "secret uuid, or what it is for", complete: .secrets) var secret: SecretReference
  @Option("file", "file with the value", complete: .file, nameOnly: true) var file: Late<InputFile>?
  @Flag("plain", "take the file as it is, not as base64") var plain: Bool
  @Flag("interactive", "ask for the value") var interactive: Bool
  @Option("base64", "the value in base64; insecure", complete: .none("a secret"), secret: true)
  var base64: FreeText?

  func checkOptions() throws {
    if file != nil, base64 != nil { throw CommandFailure.exclusive("file", "base64") }
    if plain, base64 != nil { throw CommandFailure.exclusive("plain", "base64") }
    if interactive {
      if base64 != nil { throw CommandFailure.exclusive("interactive", "base64") }
      if plain { throw CommandFailure.exclusive("interactive", "plain") }
      if file != nil { throw CommandFailure.exclusive("interactive", "file") }
    }
  }

  func run(in run: Run) throws -> Output {
    let secret = try run.secret(secret)
    let value = try value(in: run)
    try attempt("Failed to set secret value") { try secret.setValue(value) }
    return .change("Secret value set", of: try secret.identity)
  }

  /// The value, from wherever it comes.
  private func value(in run: Run) throws -> [UInt8] {
    if let base64 {
      let text = try String(argument: base64.text, of: _base64.spec)
      run.errors.announce("Passing secret value as command-line argument is insecure!")
      return try decoded(Array(text.rawBytes), in: run)
    }
    if let file {
      let bytes = try file.value().bytes(limit: run.persona.secretFileLimit, in: run)
      return plain ? bytes : try decoded(bytes, in: run)
    }
    guard interactive else { throw CommandFailure("Input secret value is missing", code: .usage) }
    return Array(try asked(in: run).rawBytes)
  }

  /// What a text in base64 stands for.
  private func decoded(_ text: [UInt8], in run: Run) throws -> [UInt8] {
    guard !run.persona.forgivesBase64 else { return Base64.decodeLeniently(text.prefix { $0 != 0 }) }
    guard let value = Base64.decode(text) else {
      throw CommandFailure(
        "the value is not in base64", code: .usage,
        hint: file == nil ? nil : "add --plain if the file holds the value as it is")
    }
    return value
  }

  /// What somebody types, unseen.
  private func asked(in run: Run) throws -> String {
    do {
      return try run.attended { try run.ask("Enter new value for secret:", isSecret: true) }
    } catch is QuestionGivenUp {
      // Ctrl-C says enough.
      throw CommandFailure(code: .interrupted)
    } catch is NoTerminal {
      throw CommandFailure(
        run.whyNobody, hint: "--file reads the value from a file, where - is standard input")
    }
  }
}
