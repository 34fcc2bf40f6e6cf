import CommandModel

/// A checked-in file that is made from the registry of commands.
public struct Document: Sendable {
  /// The path below the package.
  public let path: String
  public let text: String

  /// All such files.
  public static func all(of registry: Registry) -> [Document] {
    [
      Document(path: "man/vireo.1", text: ManualPage(registry).text),
      Document(path: "completions/vireo.bash", text: BashCompletion.text(registry)),
      Document(path: "completions/_vireo", text: ZshCompletion.text(registry)),
      Document(path: "completions/vireo.fish", text: FishCompletion.text(registry)),
    ]
  }
}
