import CommandOutput
import Commands

/// What a session says before and between commands.
enum Banner {
  static func text(for persona: Persona) -> String {
    """
    Welcome to \(persona.name), the \(persona.terminalName).

    Type:  'help' for help with commands
           'quit' to quit


    """
  }

  /// - Parameter host: what the host is called that is worked on, where that is said.
  static func prompt(program: String, host: String? = nil, isReadOnly: Bool) -> String {
    "\(program)\(host.map { "(\($0.escapedForLine))" } ?? "") \(isReadOnly ? ">" : "#") "
  }
}
