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

  static let sections: [(String, [String])] = [
    (
      "Command lines",
      [
        """
        A single argument is read as a line: words are parted by blanks, commands by semicolons or newlines, and # at
        the start of a word begins a comment. Single quotes keep everything, double quotes all but the backslash, which
        escapes the character behind it. Several arguments are one command, taken as they are. Nothing runs unless all
        of the line can be parsed.
        """,
        """
        Most values can be given by name, as --pool default or --pool=default, or as bare words in the order in which
        the options are listed. After -- every word is a value. --help behind a command prints its help.
        """,
        """
        A domain is named by its id, its UUID or its name, tried in this order; other objects by name or UUID. Sizes
        take a unit: KB, MB and so on are powers of 1000, K, KiB, M, MiB and so on powers of 1024.
        """,
      ]
    ),
    (
      "Many objects",
      [
        """
        By its own name vireo takes a pattern in the place of one object. What names one object just as it is always
        wins; else a word with *, ? or [ is a glob over names, and one that begins with @ a filter by the columns of the
        list: @all, @state=running, '@title~lab,autostart=yes', where commas mean and. A filter's operators are =, !=, <,
        <=, >, >=, ~ and !~, the last two for regular expressions. Snapshots of a domain and volumes of a pool take
        patterns too; a pattern for both stands for each that matches in each that matches.
        """,
        """
        The command runs for each object, as many at a time as --parallel says, and what it prints comes in the order of
        the names. As data the results are one array of objects, each with its name. The exit status is 3 when nothing
        matches, that of the failures when all fail alike, and 8 when some fail. Ctrl-C begins no more, and tells what is
        done and what is not; so does the deadline.
        """,
        """
        A command that destroys or loses something asks before it is run for several objects of a pattern; where nobody
        can be asked it wants --yes.
        """,
        """
        With --dry-run a command says what it would do to which object. Everything that may change something, in libvirt
        or in a file here, is refused at one place for all commands; what fails before that fails in a dry run, too.
        """,
      ]
    ),
    (
      "Columns, filters and order",
      [
        """
        These work on every command that lists or shows something and changes nothing, in every format. Columns are keys
        of the data: --columns help lists those of a command, each with its type. Columns that are not shown unasked are
        fetched when they are named. Dots lead into nested values: balloon.unused, disks.0.read.bytes.
        """,
        """
        A filter is KEY OPERATOR VALUE, with an operator of = != < <= > >= and of ~ and !~ for extended regular
        expressions. Values are read by the type of the column: sizes as 4GiB or 500MB, durations as 90, 1.5s, 2h or 3d,
        truth as yes or no, and - stands for what is not known. With = text takes the patterns of a shell, and
        alternatives with commas between. All of several filters have to hold. Text and lists are compared by = != ~ !~
        alone, numbers, sizes and durations by = != < <= > >= alone, moments by all, truth by = and != alone.
        """,
        """
        Order is stable: numbers by their size, names by the numbers in them (web2 before web10), what is not known
        last. Of events and other streams each item is filtered by itself, and nothing is sorted. Of a single object
        columns can be chosen. Commands that change something refuse all three before they do anything.
        """,
        """
        --jq runs a program in the language of jq on the result as JSON, and prints texts as they are and other values
        as JSON, one a line. It needs libjq (the package libjq1). jq counts with floating point: numbers past 2^53 lose
        their last digits.
        """,
      ]
    ),
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
    ("NO_COLOR", "No colours are used when this is set and not empty."),
    ("LIBVIRT_DEBUG", "Lets libvirt itself tell what it does; see its documentation."),
  ]

  static let files: [(name: String, meaning: String)] = [
    (
      "$XDG_STATE_HOME/vireo/history",
      "The history of sessions; called virsh, it is $XDG_CACHE_HOME/libvirt/virsh/history."
    ),
    ("$XDG_CONFIG_HOME/libvirt/libvirt.conf", "Names for URIs, and the URI to connect to by default."),
    ("$XDG_CONFIG_HOME/libvirt/libvirt-admin.conf", "The same for the daemon to administer."),
    ("$XDG_CONFIG_HOME/libvirt/auth.conf", "Credentials, so that nobody has to be asked."),
  ]

  static let exitCodes: [(ExitCode, String)] = [
    (.success, "The command, and of a list the last one, did what it should."),
    (.failure, "It failed for a reason that has no number of its own."),
    (.deadlinePassed, "The deadline has passed."),
    (.notFound, "There is no such object."),
    (.alreadyThere, "The object is already as asked."),
    (.access, "Access was refused, or authentication failed."),
    (.connection, "There is no connection, or it was lost."),
    (.notSupported, "The hypervisor cannot do it, or libvirt is too old for it."),
    (.partial, "A part of what was asked for failed."),
    (.usage, "The command line is wrong; nothing ran."),
    (.interrupted, "It was interrupted."),
  ]

  static let exitStatus = "Called virsh or virt-admin, it is 0 or 1 alone."

  static let examples: [(command: String, meaning: String)] = [
    ("vireo list --all", "List all domains of the default hypervisor:"),
    ("vireo -c qemu+ssh://root@host/system -o json domstats", "Get statistics from another host, as JSON:"),
    (
      "vireo list --all --columns name,state --filter state=running --sort -name",
      "Show what runs, by name from the end:"
    ),
    ("vireo --timeout 30s shutdown guest", "Give up if the daemon does not answer in time:"),
    ("vireo start 'web*'", "Start all domains whose names begin with web:"),
    ("vireo --dry-run shutdown '@state=running'", "Say which domains would be asked to shut down:"),
    ("vireo 'start web; start db'", "Run two commands over one connection:"),
  ]
}
