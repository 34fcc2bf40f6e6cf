/// The declaration of one option, as grammar, help, manual and completion read it.
public struct OptionSpec: Sendable {
  /// The shape of the words that an option takes.
  public enum Kind: Sendable, Equatable {
    /// No word: present or absent.
    case flag
    /// One word of text.
    case string
    /// One word that reads as a number.
    case integer
    /// Any number of words, the rest of the command line.
    case words
  }

  public var name: String
  public var help: String
  public var kind: Kind
  public var isRequired: Bool
  /// The name of an option that spares this one, where it is required.
  public var substitute: String?
  /// Written as `<name>` in messages and usage lines: a word that one would rather type bare.
  public var isPositional: Bool
  /// A bare word never fills it.
  public var isNameOnly: Bool
  /// Other names of the option.
  public var aliases: [String]
  /// Names that stand for the option with a fixed value, such as `--shareable` for `--mode shareable`.
  public var presets: [Preset]
  public var completion: Completion
  /// Nobody else may see the value: it stands in no log.
  public var isSecret: Bool
  /// The type that the words are read as, where the option has one.
  public var valueType: (any ArgumentValue.Type)?

  /// The value names an object for which a pattern may stand.
  public var takesPatterns: Bool { valueType?.takesPatterns ?? false }
  /// The standard stream for which `-` stands in the place of a file.
  public var stream: Stream?

  /// What a file is for.
  public enum Stream: Sendable { case input, output }

  /// A name that gives an option a fixed value.
  public struct Preset: Sendable, Equatable {
    public var name: String
    public var value: String
  }

  public init(
    _ name: String, help: String, kind: Kind, isRequired: Bool = false, isPositional: Bool = false,
    isNameOnly: Bool = false, aliases: [String] = [], presets: KeyValuePairs<String, String> = [:],
    completion: Completion = .none("it takes no value"), isSecret: Bool = false
  ) {
    self.name = name
    self.help = help
    self.kind = kind
    self.isRequired = isRequired
    self.isPositional = isPositional
    self.isNameOnly = isNameOnly
    self.aliases = aliases
    self.presets = presets.map { Preset(name: $0.key, value: $0.value) }
    self.completion = completion
    self.isSecret = isSecret
  }

  /// The word that stands for the value in usage lines and messages.
  public var placeholder: String { kind == .integer && !isPositional ? "number" : "string" }

  /// The words that its value can be, or that a list of them is made of; empty where they are not known beforehand.
  public var values: [String] {
    switch completion {
    case .words(let words), .list(let words): words
    case .live, .file, .none: []
    }
  }

  /// Whether the value is a list of words with commas between.
  public var isList: Bool {
    if case .list = completion { true } else { false }
  }

  /// How messages name the option: `<domain>` or `--count`.
  public var mention: String { isPositional ? "<\(name)>" : "--\(name)" }
}
