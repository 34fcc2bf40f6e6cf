extension HelpTopic {
  static var settings: HelpTopic {
    HelpTopic(
      name: "settings",
      summary: "the configuration file, the pager, colours: what is in force and who says so",
      sections: settingsSections)
  }

  private static var settingsSections: [Section] {
    [
      Section(
        title: "The configuration file",
        paragraphs: [
          """
          $XDG_CONFIG_HOME/vireo/config, or ~/.config/vireo/config, holds what shall always be so, in the format of GLib's
          key files: groups in brackets, a key and its value on a line, comments behind #. A line that is wrong, a group, a
          key, a command or a column that there is not is named by file and line, and nothing runs. --no-config leaves the
          file out. Called virsh or virt-admin, the program has none.
          """
        ],
        entries: [
          ("[defaults]", "What nobody says otherwise; see below."),
          (
            "[columns]",
            "The name of a command that prints a list, and the columns that its text has, as --columns takes them: list = name,state,ip. Options that add a column still do; data keep all their keys."
          ),
          (
            "[alias]",
            "A word of your own, and the command and words that it stands for: ll = list --all --title. More words can be typed behind it. A name that a command has is refused. A backslash is written twice."
          ),
        ]),
      Section(
        title: "Settings",
        paragraphs: ["Keys of [defaults], and names behind the command settings:"],
        entries: [
          ("uri", "The hypervisor to connect to; in a session, connect works on another."),
          ("output", "The format of results: text, json, yaml, csv or name."),
          ("color", "When to use colours: auto, always or never. auto heeds NO_COLOR and TERM=dumb."),
          ("pager", "The command that shows what is longer than the screen, or none."),
          ("timeout", "How long a command may take: 10, 1.5s, 500ms, 2m, or none."),
          ("confirm", "Whether a pattern asks before it destroys or loses several objects: yes or no."),
        ]),
      Section(
        title: "Who is stronger",
        paragraphs: [
          """
          An option before the command or behind it is stronger than the environment, and that than the file. In a session
          or a script settings NAME VALUE is stronger than what stood before the command, for all that follows. settings
          lists what is in force and who has said it: option, environment, file, session or default, and where.
          """,
          """
          For the URI the variables are VIRSH_DEFAULT_CONNECT_URI and LIBVIRT_DEFAULT_URI. For the pager VIREO_PAGER comes
          first, then the file, then PAGER, then less -FRX.
          """,
        ]),
      Section(
        title: "The pager",
        paragraphs: [
          """
          In a session at a terminal, a result that is longer than the screen is shown in the pager. A single command prints
          it as ever, so that it always comes to an end; with --pager it, too, uses the pager. Events, consoles and whatever
          else is printed bit by bit never do. If the pager cannot be run or fails, the result is printed without it.
          --no-pager does without.
          """
        ]),
    ]
  }
}
