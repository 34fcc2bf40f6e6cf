extension HelpTopic {
  /// Scripts, and what stands in the place of files.
  static let scripts = HelpTopic(
    name: "scripts", summary: "commands from files and standard input, - in the place of a file",
    sections: [
      Section(
        title: "Scripts",
        paragraphs: [
          """
          vireo -f FILE runs the commands of a file, one line after the other in one connection; vireo without a command
          runs those of standard input, and so does -f -. A script that begins with #!/usr/bin/env -S vireo -f and may be
          executed is a program of its own.
          """,
          """
          A line is a line of the session: words are parted by blanks, commands by semicolons, and # at the start of a
          word begins a comment. A line that ends with a backslash goes on in the next one. Nothing of a line runs unless
          all of it can be parsed. What fails is told with file and line, in JSON as script and line; the lines behind it
          run all the same, unless --fail-fast is said. The exit code is that of the last command.
          """,
        ]),
      Section(
        title: "Nobody at the terminal",
        paragraphs: [
          """
          Passwords, a yes and an editor are asked for at a terminal only, and with --no-input not even there: what needs
          an answer fails, and says how to give it. Credentials of a host come from the file that LIBVIRT_AUTH_FILE names,
          a yes from --yes, other secrets from a file or from -. An editor that VISUAL or EDITOR names is started without a
          terminal, too.
          """
        ]),
      Section(
        title: "Standard input and output",
        paragraphs: [
          """
          A - in the place of a file that is read here is standard input, of one that is written here standard output:
          vireo dumpxml web1 | vireo -c URI define -, vireo vol-download disk - --pool p | gzip. A file of that name is ./-.
          Files on the hypervisor's host, such as that of save, are never meant.
          """,
          """
          Standard input is there once: a second - is an error, and so is one in a script that is read from standard
          input itself. When data go to standard output, all that is told goes to standard error, also the result that -o
          json asks for; --sparse then writes holes as zeros. Data are not sent to a terminal.
          """,
        ]),
    ])
}
