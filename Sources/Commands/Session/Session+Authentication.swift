import CommandOutput
import Libvirt

extension Session {
  /// Who answers when a hypervisor asks for credentials: the person at the terminal.
  ///
  /// auth.conf and `authfile=` come first, inside libvirt; where there is no terminal nobody is asked.
  func authentication() -> Authentication {
    guard asksForCredentials else { return Authentication(kinds: []) { _ in nil } }
    let terminal = surroundings.terminal
    return Authentication(
      // Not the identity to act as: whoever logs in acts as themselves.
      kinds: [.authname, .echoprompt, .realm, .passphrase, .noechoprompt]
    ) { requests in
      var answers: [String?] = []
      for request in requests {
        let isSecret = request.kind == .passphrase || request.kind == .noechoprompt
        guard let answer = try? terminal.ask(request.prompt + ": ", isSecret: isSecret) else { return nil }
        answers.append(answer.isEmpty ? request.suggestion : answer)
      }
      return answers
    }
  }

  /// The URI in a form in which ssh asks nothing either.
  var silentURI: String? {
    guard let uri = uri ?? surroundings.environment("LIBVIRT_DEFAULT_URI"), uri.contains("+ssh:") else {
      return uri
    }
    return uri + (uri.contains("?") ? "&" : "?") + "no_tty=1"
  }
}
