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

  static func prompt(program: String, isReadOnly: Bool) -> String {
    "\(program) \(isReadOnly ? ">" : "#") "
  }
}
