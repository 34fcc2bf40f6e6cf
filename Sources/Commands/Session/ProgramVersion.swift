import Libvirt

/// What `-v` and `-V` print.
public enum ProgramVersion {
  /// The version of this program.
  public static let number = "0.1.0"

  /// One line: called `virsh`, the library's version, as scripts expect; else our own.
  public static func short(for persona: Persona) -> String {
    (persona.hasLibraryVersion ? library : number) + "\n"
  }

  /// What the program is, and which library it runs on.
  public static func long(for persona: Persona) -> String {
    if persona.administers {
      return """
        Virt-admin command line tool of libvirt \(library)
        See web site at https://libvirt.org/

        Compiled with support for: Daemon Debug Readline

        """
    }
    let name =
      persona.hasLibraryVersion
      ? "Virsh command line tool of libvirt \(library)" : "vireo \(number), on libvirt \(library)"
    return """
      \(name)

      Drivers: whatever the installed libvirt has, local or by way of its daemons


      """
  }

  /// The version of the installed library, such as `9.0.0`.
  public static var library: String {
    guard let version = try? Library.version else { return "unknown" }
    return "\(version)"
  }
}
