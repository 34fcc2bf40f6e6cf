import CommandModel

extension HelpTopic {
  static var environment: HelpTopic {
    HelpTopic(
      name: "environment", summary: "variables and files that are read, and what they decide",
      sections: environmentSections)
  }

  private static var environmentSections: [Section] {
    [
      Section(
        title: "Environment",
        paragraphs: ["An option on the command line always wins over a variable."],
        entries: ManualText.environment.map { (word: $0.name, meaning: $0.meaning) },
        examples: [
          Example(
            "uri", "Print which hypervisor the variables and files lead to.")
        ]),
      Section(
        title: "Files",
        paragraphs: [
          """
          Where XDG_STATE_HOME, XDG_CONFIG_HOME or XDG_CACHE_HOME is not set, ~/.local/state, ~/.config or ~/.cache
          stands for it.
          """
        ],
        entries: ManualText.files.map { (word: $0.name, meaning: $0.meaning) }),
    ]
  }
}
