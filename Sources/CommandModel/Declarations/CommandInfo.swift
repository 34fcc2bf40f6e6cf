/// What help, completion and the drivers have to know of a command before it runs.
public struct CommandInfo: Sendable {
  /// What a command asks of its session before it runs.
  public enum Need: Sendable {
    /// A connection, opened at first need.
    case connection
    /// A connection to the administration of a daemon.
    case admin
    /// Nothing: the command runs without libvirt.
    case nothing
  }

  /// What is unlike other commands in how the words of one are read, or in how it is run.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Surplus words and unknown options are forgiven.
    public static let forgiving = Traits(rawValue: 1)
    /// Its words are said just as they are: `-o` is one of them.
    public static let verbatim = Traits(rawValue: 2)
    /// It connects by itself and in silence, if it has to.
    public static let connectsItself = Traits(rawValue: 4)
    /// virsh has no such command: by its name there is none here, either.
    public static let addition = Traits(rawValue: 8)
    /// It destroys or loses something: nobody does that to many objects by mistake.
    public static let destructive = Traits(rawValue: 16)
  }

  /// Whether a pattern may stand in the place of the command's object, and many objects be worked on at once.
  public enum Many: Sendable, Equatable {
    /// The command runs for each object that matches.
    ///
    /// The word says what has become of the objects, for a count at the end: "started".
    case each(String)
    /// It takes one object only, for a reason that completes "NAME takes one object: ".
    case one(String)
    /// It runs once, for all objects together that its words name or patterns stand for.
    case together
  }

  public var name: String
  public var group: CommandGroup
  /// One imperative line without a full stop.
  public var summary: String
  /// A paragraph or more; empty when the summary says it all.
  public var discussion: String
  public var need: Need
  /// Other names by which the command can be typed; they are not listed.
  public var aliases: [String]
  /// A hidden command can be typed, but is listed nowhere.
  public var isHidden: Bool
  public var traits: Traits
  /// What the command makes of a pattern; nil for one that names no object.
  public var many: Many?

  public init(
    _ name: String, group: CommandGroup, _ summary: String, needs need: Need = .connection,
    aliases: [String] = [], isHidden: Bool = false, traits: Traits = [], many: Many? = nil,
    discussion: String = ""
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.need = need
    self.aliases = aliases
    self.isHidden = isHidden
    self.traits = traits
    self.many = many
  }
}

/// The declaration of a command: its name and, as wrapped properties, its options.
///
/// What a command runs in is the business of the module that runs it.
public protocol CommandDeclaration: SendableMetatype {
  static var info: CommandInfo { get }
  /// Two lines at least that show what the command is good for.
  ///
  /// Computed, so that nothing is made of them before somebody asks for help.
  static var examples: [Example] { get }
  init()
}

extension CommandDeclaration {
  public static var examples: [Example] { [] }
}
