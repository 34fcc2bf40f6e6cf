import CommandModel

extension HelpTopic {
  static var grammar: HelpTopic {
    HelpTopic(
      name: "grammar", summary: "how lines are read: quotes, several commands, comments, names, values",
      sections: grammarSections)
  }

  private static var grammarSections: [Section] { [commandLines, quoting, valuesAndNames] }

  private static var commandLines: Section {
    Section(
      title: "Command lines",
      paragraphs: [
        """
        A single argument is read as a line, and so is each line of a session or a script: words are parted by blanks,
        commands by semicolons or newlines. # at the start of a word begins a comment, which goes on to the end of the
        line. Several arguments are one command, taken as they are: the shell has read them already. Nothing runs unless
        all of the line can be parsed.
        """
      ],
      examples: [
        Example("'suspend web1; resume web1'", "Run two commands over one connection."),
        Example("'nodeinfo; hostname  # about the host'", "Leave out what stands behind #."),
      ])
  }

  private static var quoting: Section {
    Section(
      title: "Quotes",
      paragraphs: [
        """
        In a line single quotes keep everything, double quotes all but the backslash, which escapes the character behind
        it, as it does outside of quotes. In a shell each word is for the shell first: what is meant for vireo, such as
        *, ;, # or a blank within a name, needs quotes there.
        """
      ],
      examples: [
        Example(
          #""desc web1 --title 'shop, first'""#,
          "Double quotes for the shell, and single ones inside for vireo's line."),
        Example(
          "desc web1 --title 'shop, first'",
          "The same in several arguments, where the shell's quotes are enough."),
      ])
  }

  private static var valuesAndNames: Section {
    Section(
      title: "Options and values",
      paragraphs: [
        """
        Most values can be given by name, as --pool default or --pool=default, or as bare words in the order in which
        the options are listed. After -- every word is a value. --help behind a command prints its help.
        """,
        """
        A domain is named by its id, its UUID or its name, tried in this order; other objects by name or UUID. By its
        own name vireo takes a pattern there: see help patterns.
        """,
      ],
      entries: [
        (
          "sizes",
          "4GiB, 500MB, 1048576: KB, MB and so on are powers of 1000, K, KiB, M, MiB and so on powers of 1024."
        ),
        ("memory", "As sizes; a number without a unit counts KiB."),
        ("durations", "10, 1.5s, 500ms, 2m, where options of our own ask for one."),
        ("lists", "Words or numbers with commas between; CPUs as 0-3,^2,7."),
        ("keys and values", "KEY=VALUE, one with commas between or one a word, as the command says."),
      ],
      examples: [
        Example(
          "vol-create-as --pool images --name scratch.img --capacity 2GiB",
          "Name each value, in whatever order."),
        Example("vol-create-as images scratch.img 2GiB", "The same by order."),
      ])
  }
}
