import CommandModel

extension HelpTopic {
  /// From the one table of all codes.
  static var exitCodes: HelpTopic {
    HelpTopic(
      name: "exit-codes", summary: "what the exit status says, and the class of each error",
      sections: codeSections)
  }

  private static var codeSections: [Section] {
    [
      Section(
        title: "Exit codes",
        paragraphs: [
          "The number that the shell has in $?, and the class that an error in json or yaml has under the key class:"
        ],
        entries: ExitCode.table.map { code in
          (HelpText.padded("\(code.rawValue)", 5) + (code.className ?? "none"), code.meaning)
        }),
      Section(
        title: "Several commands and objects",
        paragraphs: [
          """
          A list of commands and a script end with the code of the last command, or with --fail-fast of the first that
          fails. A pattern ends with the code of its failures when all fail alike, and with 8 when some fail; nothing
          that matches is 3.
          """,
          """
          A signal that ends vireo adds 128 to its number, as in shells: 130 for Ctrl-C, 143 for SIGTERM. A reader of the
          output that goes away ends it as SIGPIPE does, 141.
          """,
          ManualText.exitStatus,
        ],
        examples: [
          Example(
            "domstate nosuch; [ $? = 3 ] && echo 'there is no such domain'",
            "Tell a domain that is not there from one that cannot be asked."),
          Example(
            "start web1; case $? in 0|4) echo 'web1 runs' ;; esac", "Take what runs already for success."),
        ]),
    ]
  }
}
