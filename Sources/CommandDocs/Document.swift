import CommandModel

/// A checked-in file that is made from the registry of commands.
public struct Document: Sendable {
  /// The path below the package.
  public let path: String
  public let text: String

  /// All such files.
  ///
  /// - Parameter options: what can stand before a command.
  public static func all(of registry: Registry, options: [GlobalOption]) -> [Document] {
    manual(of: registry, options: options) + [
      Document(path: "completions/vireo.bash", text: BashCompletion.text(registry, options)),
      Document(path: "completions/_vireo", text: ZshCompletion.text(registry, options)),
      Document(path: "completions/vireo.fish", text: FishCompletion.text(registry, options)),
    ]
  }

  /// The page of the program, and one for each group of commands.
  private static func manual(of registry: Registry, options: [GlobalOption]) -> [Document] {
    [Document(path: "man/vireo.1", text: ManualPage(registry, options).text)]
      + HelpText.listedGroups(of: registry).map { group in
        Document(path: "man/\(group.pageName).1", text: GroupPage(group, of: registry).text)
      }
  }
}
