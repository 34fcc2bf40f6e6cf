import CommandOutput
import Libvirt
import Platform

extension Run {
  /// Who answers when a hypervisor asks for credentials: the person at the terminal.
  ///
  /// auth.conf and `authfile=` come first, inside libvirt; where there is no terminal nobody is asked, but for the name
  /// virsh, which then reads the answers from standard input.
  func authentication() -> Authentication {
    guard mayAsk else { return Authentication(kinds: []) { _ in nil } }
    return Authentication(
      // Not the identity to act as: whoever logs in acts as themselves.
      kinds: [.authname, .echoprompt, .realm, .passphrase, .noechoprompt]
    ) { [self] requests in
      attended {
        var answers: [String?] = []
        for request in requests {
          guard let answer = try? answer(to: request) else { return nil }
          answers.append(answer.isEmpty ? request.suggestion ?? "" : answer)
        }
        return answers
      }
    }
  }

  /// What to do about a hypervisor that wants credentials which nobody could be asked for; `nil` where somebody could.
  func authenticationHint(for error: LibvirtError) -> String? {
    let wantsCredentials = [.authFailed, .authCancelled].contains(error.code)
    guard wantsCredentials, !persona.readsCredentialsFromInput,
      settings.asksNobody || !session.streams.isInputTerminal
    else { return nil }
    return
      "\(whyNobody): put the credentials into a file, and name it by LIBVIRT_AUTH_FILE or by "
      + "authfile=PATH in the URI"
  }

  /// Why nobody can be asked.
  var whyNobody: String {
    settings.asksNobody ? "--no-input forbids to ask" : "there is no terminal to ask on"
  }

  private func answer(to request: CredentialRequest) throws -> String {
    let isSecret = request.kind == .passphrase || request.kind == .noechoprompt
    return try ask(Self.prompt(request.prompt), isSecret: isSecret)
  }

  /// Asks the person at the terminal for one line; by the name virsh it comes from standard input where there is no
  /// terminal.
  ///
  /// - Throws: `NoTerminal` where nobody can be asked, other errors when the question is given up.
  func ask(_ prompt: String, isSecret: Bool) throws -> String {
    do {
      return try terminal.ask(prompt, isSecret: isSecret, until: interruption.cancellation)
    } catch is NoTerminal where persona.readsCredentialsFromInput {
      try gate.write { prompt }
      return try readReservedAnswer()
    }
  }

  /// A server's words as a question: it may not draw on the terminal with them, nor fill it.
  static func prompt(_ text: String) -> String {
    let line = text.escapedForLine
    return (line.count > 200 ? line.prefix(200) + "..." : line) + ": "
  }

  /// A secret that is to be set: asked for twice without being shown, or the first line of standard input where that is
  /// no terminal.
  ///
  /// - Throws: `CommandFailure` when it is empty, or the two are not the same.
  func newSecret(_ prompt: String) throws -> String {
    guard session.streams.isInputTerminal else {
      return try attended {
        let line = try readAnswer()
        return try checked(line.hasSuffix("\r") ? String(line.unicodeScalars.dropLast()) : line)
      }
    }
    guard !settings.asksNobody else { throw CommandFailure(whyNobody, code: .usage) }
    return try attended {
      let first = try checked(ask(Self.prompt(prompt)))
      guard try ask(Self.prompt("\(prompt), again")) == first else {
        throw CommandFailure("the two are not the same; nothing was changed", code: .usage)
      }
      return first
    }
  }

  private func ask(_ prompt: String) throws -> String {
    do {
      return try terminal.ask(prompt, isSecret: true, until: interruption.cancellation)
    } catch is NoTerminal {
      throw CommandFailure(whyNobody, code: .usage)
    }
  }

  private func checked(_ secret: String) throws -> String {
    guard !secret.isEmpty else { throw CommandFailure("nothing was given", code: .usage) }
    return secret
  }

  /// The next line of standard input as virsh finds it, which reads answers by blocks: a script goes on behind the block.
  private func readReservedAnswer() throws -> String {
    let input = session.streams.input
    var isLast = false
    while true {
      if let line = input.takeReserved(isLast: isLast) { return String(rawBytes: line) }
      if !input.holdsInput { try waitForInput(input.descriptor) }
      isLast = try !input.reserveBlock()
    }
  }

  /// The next line of standard input, of which nothing behind it is taken: a script may follow.
  private func readAnswer() throws -> String {
    let input = session.streams.input
    var bytes: [UInt8] = []
    while true {
      if let (line, _) = input.takeLine(endedBy: { $0 == UInt8(ascii: "\n") }) {
        return String(rawBytes: bytes + line)
      }
      bytes += input.takeAhead()
      try waitForInput(input.descriptor)
      guard try input.readAhead(atMost: 1) else { return String(rawBytes: bytes) }
    }
  }
}
