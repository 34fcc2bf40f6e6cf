import CommandModel

extension HelpTopic {
  static var output: HelpTopic {
    HelpTopic(
      name: "output", summary: "results and errors as data: formats and keys", sections: outputSections)
  }

  private static var outputSections: [Section] {
    [
      Section(
        title: "Formats",
        paragraphs: [
          """
          With --output, or -o, before the command or behind it, the result is printed in another form. Nothing else then
          stands on standard output.
          """
        ],
        entries: [
          ("text", "The text that virsh prints, also where no format is chosen."),
          ("json", "One JSON value: an object for one thing, an array of objects for a list."),
          ("yaml", "The same values as YAML 1.2; documents of several commands are parted by ---."),
          ("csv", "A header and a row for each object."),
          ("name", "The names alone, one a line; what has no names refuses it."),
        ]),
      Section(
        title: "Keys",
        paragraphs: [
          """
          One concept has one key, one type and one unit in all commands. Keys are in camelCase. A result about one object
          begins with its name and its uuid, or with what else names it; domain, pool and network name what it belongs to.
          The result of a change has the key changed, which is false where it was so already.
          """,
          """
          A pattern in the place of an object gives an array, of an object with its name for each; what a command lists for
          it is in the key result. Names, CSV and chosen columns are made of all these lists as of one.
          """,
          """
          Memory and sizes are bytes, lengths of time are seconds, moments are those of RFC 3339, states are libvirt's
          words in lower case. What is not known is null, and where there is no limit the word unlimited stands. Options that
          choose what text shows change nothing here.
          """,
          """
          schema COMMAND prints the JSON Schema of what a command prints, with the type, the unit and the meaning of each
          key; schema error that of an error. A command that waits for events prints one object a line.
          """,
        ]),
      Section(
        title: "Comma-separated values",
        paragraphs: [
          """
          An object inside another has a column for each of its keys, joined by dots, read.bytes for one. Numbers and words
          of a list stand in one cell, parted by spaces; a list of objects has a column for each of their keys, with as many
          words in a cell as there are objects and a hyphen where one has nothing. Null is an empty cell. The columns of
          events are all those that the chosen kinds can have.
          """
        ]),
      Section(
        title: "Errors",
        paragraphs: [
          """
          In json and yaml an error is one object on standard error, with the key error, whatever went wrong: class,
          exitCode, message, hint, command, object (what the command was about, as typed), host (the URI), and libvirt, with
          the code, name, domain and message of libvirt's own error, or null. In csv and name it is text. Several errors are
          an object a line each, or a document each. help exit-codes lists the classes.
          """
        ],
        examples: [
          Example("dominfo web1 -o json", "Get what is known of a domain as a JSON object."),
          Example("list --all -o name", "List the names alone, for a loop in the shell."),
          Example("schema dominfo", "Print the JSON Schema of what dominfo gives."),
        ]),
    ]
  }
}
