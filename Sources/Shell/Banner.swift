/// What a session says before and between commands.
enum Banner {
  static func text(program: String) -> String {
    """
    Welcome to \(program), the virtualization interactive terminal.

    Type:  'help' for help with commands
           'quit' to quit


    """
  }

  static func prompt(program: String, isReadOnly: Bool) -> String {
    "\(program) \(isReadOnly ? ">" : "#") "
  }
}
