import CommandModel

extension HelpTopic {
  static let session = HelpTopic(
    name: "session", summary: "prompt, history, programs and files in a session", sections: sessionSections)

  private static let sessionSections = [
    Section(
      title: "Lines",
      paragraphs: [
        """
        Without a command vireo is a session: it prompts for lines, edits them with the keys of emacs or vi (see
        editrc(5)), and completes words at Tab. Ctrl-C discards a line or ends a command; Ctrl-D or quit leaves. The
        prompt names the host, where it is another than this one, as in vireo(lab); it ends with > where the connection
        is read-only. What happens while a line is typed, such as the loss of the connection, is told above it.
        """,
        """
        Where results do not go to a terminal, as in vireo | tee log, prompts and lines are shown by way of standard
        error, and only results reach the log.
        """,
      ]),
    Section(
      title: "Programs and files",
      paragraphs: [
        """
        In a session, and only there, a line can do what a shell does. In quotes or behind a backslash these signs are
        words like others.
        """
      ],
      entries: [
        (
          "COMMAND | PROGRAM",
          """
          The system's shell runs the program, which reads the results. It may be a whole pipe or loop; a semicolon
          behind it begins the next command. The status is the program's.
          """
        ),
        ("COMMAND > FILE", "The results are written to the file, in place of what it has."),
        ("COMMAND >> FILE", "They are added to it."),
        ("COMMAND 2> FILE", "The same for errors; 2>> adds, 2>&1 sends them where the results go."),
        (
          "!LINE", "The system's shell runs the rest of the line; without one, your own shell asks for lines."
        ),
      ]),
    Section(
      title: "Rules",
      paragraphs: [
        """
        Nothing runs and no file is touched unless all of the line can be read. A ~ in front of a file's name is the home
        directory; variables and patterns are not replaced. A program or a file gets what vireo would give to one that
        is no terminal: without colours, escapes or an empty line at the end, bytes as they are. A program that leaves
        early ends the command, and nothing else. Ctrl-C reaches the program and the command. A signal that ends the
        session ends the program.
        """
      ]),
    Section(
      title: "History",
      paragraphs: [
        """
        The arrows and Ctrl-R bring lines back, also those of earlier sessions. They are in the file vireo/history below
        $XDG_STATE_HOME or ~/.local/state: called virsh, in virsh's own. Each line is added before it runs, so that
        several sessions share the file and one that is killed loses nothing. It has at most as many lines as
        VIRSH_HISTSIZE says, or else 500 of them. A line that begins with a blank is not kept, nor one that gives a
        secret, nor one that repeats the last.
        """
      ]),
  ]
}
