import CommandModel

extension HelpTopic {
  static var patterns: HelpTopic {
    HelpTopic(
      name: "patterns", summary: "one command for many objects: globs, filters, dry runs",
      sections: patternSections)
  }

  private static var patternSections: [Section] {
    [
      Section(
        title: "Many objects",
        paragraphs: [
          """
          By its own name vireo takes a pattern in the place of one object. What names one object just as it is always
          wins; else a word with *, ? or [ is a glob over names, and one that begins with @ a filter by the columns of
          the list: @all, @state=running, '@title~lab,autostart=yes', where commas mean and. A filter's operators are =,
          !=, <, <=, >, >=, ~ and !~, the last two for regular expressions. Snapshots of a domain and volumes of a pool
          take patterns too; a pattern for both stands for each that matches in each that matches.
          """,
          """
          The command runs for each object, as many at a time as --parallel says, and what it prints comes in the order
          of the names. As data the results are one array of objects, each with its name. The exit status is 3 when
          nothing matches, that of the failures when all fail alike, and 8 when some fail. Ctrl-C begins no more, and
          tells what is done and what is not; so does the deadline.
          """,
          """
          A command that destroys or loses something asks before it is run for several objects of a pattern; where
          nobody can be asked it wants --yes.
          """,
          """
          With --dry-run a command says what it would do to which object. Everything that may change something, in
          libvirt or in a file here, is refused at one place for all commands; what fails before that fails in a dry
          run, too.
          """,
        ],
        examples: [
          Example("suspend 'web*'", "Pause all domains whose names begin with web."),
          Example("--dry-run shutdown @state=running", "Say which domains would be asked to shut down."),
          Example("autostart '@title~lab,persistent=yes'", "Mark what has lab in its title."),
        ])
    ]
  }
}
