import CommandOutput
import Libvirt
import Platform

extension Run {
  /// Who answers when a hypervisor asks for credentials: the person at the terminal.
  ///
  /// auth.conf and `authfile=` come first, inside libvirt; where there is no terminal nobody is asked.
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
          answers.append(answer.isEmpty ? request.suggestion : answer)
        }
        return answers
      }
    }
  }

  private func answer(to request: CredentialRequest) throws -> String {
    let isSecret = request.kind == .passphrase || request.kind == .noechoprompt
    return try terminal.ask(request.prompt + ": ", isSecret: isSecret, until: interruption.cancellation)
  }
}
