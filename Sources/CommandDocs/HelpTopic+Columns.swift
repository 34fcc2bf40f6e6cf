import CommandModel

extension HelpTopic {
  static var columns: HelpTopic {
    HelpTopic(
      name: "columns", summary: "which columns and rows are shown, and in which order",
      sections: columnSections)
  }

  private static var columnSections: [Section] {
    [
      Section(
        title: "Columns, filters and order",
        paragraphs: [
          """
          These work on every command that lists or shows something and changes nothing, in every format. Columns are
          keys of the data: --columns help lists those of a command, each with its type. Columns that are not shown
          unasked are fetched when they are named. Dots lead into nested values: balloon.unused, disks.0.read.bytes.
          """,
          """
          A filter is KEY OPERATOR VALUE, with an operator of = != < <= > >= and of ~ and !~ for extended regular
          expressions. Values are read by the type of the column: sizes as 4GiB or 500MB, durations as 90, 1.5s, 2h or
          3d, truth as yes or no, and - stands for what is not known. With = text takes the patterns of a shell, and
          alternatives with commas between. All of several filters have to hold. Text and lists are compared by = != ~
          !~ alone, numbers, sizes and durations by = != < <= > >= alone, moments by all, truth by = and != alone.
          """,
          """
          Order is stable: numbers by their size, names by the numbers in them (web2 before web10), what is not known
          last. Of events and other streams each item is filtered by itself, and nothing is sorted. Of a single object
          columns can be chosen. Commands that change something refuse all three before they do anything.
          """,
          """
          --jq runs a program in the language of jq on the result as JSON, and prints texts as they are and other values
          as JSON, one a line. It needs libjq (the package libjq1). jq counts with floating point: numbers past 2^53
          lose their last digits.
          """,
        ],
        examples: [
          Example("list --columns help", "List the columns that there are of domains."),
          Example(
            "list --all --columns name,memory,state --filter 'memory>=1GiB' --sort -memory",
            "Show the domains of 1 GiB and more, the largest first."),
          Example(
            "list --all --jq '.[] | select(.autostart) | .name'",
            "Print the names of what starts with the host."),
        ])
    ]
  }
}
