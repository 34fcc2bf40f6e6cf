import CommandModel

/// A global option together with what its value sets: the one place where an option is declared.
///
/// The command line, the environment and the configuration all hand over text for it; each option reads that text once, as
/// a type.
public struct GlobalSetting: Sendable {
  /// Reads the text as the option's type.
  typealias Reader<Value> = @Sendable (TypedSetting) throws(SettingError) -> Value

  public private(set) var option: GlobalOption
  private let change: @Sendable (inout Settings, TypedSetting) throws(SettingError) -> Void

  /// An option with a value.
  init<Value>(
    _ option: GlobalOption, _ read: @escaping Reader<Value>,
    set: @escaping @Sendable (inout Settings, Value) -> Void
  ) {
    self.option = option
    change = { settings, typed throws(SettingError) in set(&settings, try read(typed)) }
  }

  /// An option that is there or not.
  init(_ option: GlobalOption, set: @escaping @Sendable (inout Settings) -> Void) {
    self.option = option
    change = { settings, _ in set(&settings) }
  }

  /// The same, where the option can also stand behind a command: if it says something of one command, and is none that
  /// commands have to themselves.
  var trailing: GlobalSetting {
    var setting = self
    setting.option.isTrailingToo = Self.trailingNames.contains(option.name)
    return setting
  }

  private static let trailingNames: Set = [
    "connect", "readonly", "keepalive-interval", "keepalive-count", "quiet", "timing", "escape",
  ]

  /// Sets what was typed.
  ///
  /// - Throws: `SettingError`, which names the option as it was written.
  public func apply(_ typed: TypedSetting, to settings: inout Settings) throws(SettingError) {
    try change(&settings, typed)
  }
}

/// A value that an option cannot have.
public enum SettingError: Error, Equatable {
  /// Nothing can be done with it.
  case refused(UsageError)
  /// It is passed over, with a complaint.
  case ignored(String)

  static func refused(_ sentence: String) -> SettingError { .refused(UsageError(sentence)) }
}
