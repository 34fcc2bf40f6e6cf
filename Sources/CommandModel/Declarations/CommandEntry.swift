/// A command as the registry has it: what it is, which options it has, and how one is made.
///
/// A value, so that aliases and plugins can enter commands that no type of this program declares.
public struct CommandEntry: Sendable {
  public let info: CommandInfo
  private let make: @Sendable () -> any CommandDeclaration

  /// - Parameter make: gives a fresh command, its options unbound; called for each reading and each run.
  public init(_ info: CommandInfo, make: @escaping @Sendable () -> any CommandDeclaration) {
    self.info = info
    self.make = make
  }

  /// A command that a type declares.
  public init(_ type: any CommandDeclaration.Type) {
    self.init(type.info) { type.init() }
  }

  /// The same command in another group.
  public func grouped(in group: CommandGroup) -> CommandEntry {
    var info = info
    info.group = group
    return CommandEntry(info, make: make)
  }

  /// The declared options, in order.
  public var optionSpecs: [OptionSpec] { options().specs }

  /// The lines that show what the command is good for.
  public var examples: [Example] { type(of: sample).examples }

  /// The options alone, for who reads words.
  func options() -> OptionTable { making().table }

  /// A fresh command, for who asks what its type declares.
  public var sample: any CommandDeclaration { make() }

  /// A fresh command, its options still empty, and their table.
  func making() -> (command: any CommandDeclaration, table: OptionTable) {
    let (command, options) = OptionList.making(make)
    return (command, OptionTable(options))
  }
}
