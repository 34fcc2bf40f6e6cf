import CommandModel

/// The words of the manual that no declaration has.
enum ManualText {
  static let description = [
    """
    vireo manages domains (virtual machines and containers), networks, storage, devices and the other objects of
    libvirt. It understands every command line of virsh and prints the same text; beyond that it gives its results as
    data, keeps deadlines, tells by its exit status what went wrong, and needs few round trips.
    """,
    """
    With a command it runs that command and ends. Without one it is a session: at a terminal it prompts for commands
    and has history and completion; otherwise it reads commands from standard input and prints results alone.
    """,
    """
    Called virsh, by way of a link, it follows virsh in its prompts, its options and its exit status too.
    """,
  ]

  static let trailingOptions = """
    These stand before the command, where they count for all commands of a session or a script, or behind it, where they
    count for it alone. A command's own option of the same name comes first, and after -- there are no options.
    """

  static let commands = """
    A value in brackets may be left out. The keyword of each group is an argument of help.
    """

  static let environment: [(name: String, meaning: String)] = [
    ("VIRSH_DEFAULT_CONNECT_URI", "The hypervisor to connect to where no option names one."),
    ("LIBVIRT_DEFAULT_URI", "The same for all programs that use libvirt; the variable above comes first."),
    ("LIBVIRT_ADMIN_DEFAULT_URI", "The daemon to administer where no option names one."),
    ("VIRSH_DEBUG", "The level of messages, from 0 (everything) to 4 (errors)."),
    ("VIRSH_LOG_FILE", "A file to which messages are appended."),
    ("VIRSH_HISTSIZE", "How many lines the history keeps."),
    ("VISUAL", "The editor of the commands that edit."),
    ("EDITOR", "The same, where the variable above is not set; without both it is vi."),
    ("TMPDIR", "Where texts are kept while they are edited; without it, /tmp."),
    (
      "VIREO_PAGER",
      "The program that shows what is longer than the screen; it comes before the configuration file."
    ),
    (
      "PAGER",
      "The same for all programs; the configuration file comes before it. Without any it is less -FRX."
    ),
    ("NO_COLOR", "No colours are used when this is set and not empty."),
    ("LIBVIRT_DEBUG", "Lets libvirt itself tell what it does; see its documentation."),
  ]

  static let files: [(name: String, meaning: String)] = [
    ("$XDG_CONFIG_HOME/vireo/config", "Defaults, columns of lists, and aliases: see help settings."),
    (
      "$XDG_STATE_HOME/vireo/history",
      "The history of sessions; called virsh, it is $XDG_CACHE_HOME/libvirt/virsh/history."
    ),
    ("$XDG_CONFIG_HOME/libvirt/libvirt.conf", "Names for URIs, and the URI to connect to by default."),
    ("$XDG_CONFIG_HOME/libvirt/libvirt-admin.conf", "The same for the daemon to administer."),
    ("$XDG_CONFIG_HOME/libvirt/auth.conf", "Credentials, so that nobody has to be asked."),
  ]

  static let exitStatus =
    "Called virsh or virt-admin, it is 0 or 1 alone, and 2 where await has waited in vain."

  static let examples = [
    Example("list --all", "List all domains of the default hypervisor."),
    Example(
      "-c qemu+ssh://root@lab/system -o json domstats", "Get statistics from another host, as JSON.",
      needs: .host),
    Example(
      "list --all --columns name,state --filter state=running --sort -name",
      "Show what runs, by name from the end."),
    Example("--timeout 30s shutdown web1", "Give up if the daemon does not answer in time."),
    Example("autostart 'web*'", "Mark all domains whose names begin with web."),
    Example("--dry-run shutdown '@state=running'", "Say which domains would be asked to shut down."),
    Example("'start db1; domstate db1'", "Run two commands over one connection."),
    Example("--fail-fast <nightly.vsh", "Run the commands of a file, and stop at the first that fails."),
  ]
}
