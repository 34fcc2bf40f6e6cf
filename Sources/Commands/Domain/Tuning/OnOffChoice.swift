import CommandModel

/// Whether something is to be on or off: the options --enable and --disable of a command.
final class OnOffChoice: OptionGroup {
  @Flag var enable: Bool
  @Flag var disable: Bool

  init(enable: String, disable: String) {
    _enable = Flag("enable", enable)
    _disable = Flag("disable", disable)
  }

  /// Whether one of the options was given.
  var isGiven: Bool { enable || disable }

  override func check() throws {
    if enable, disable { throw CommandFailure.exclusive("enable", "disable") }
  }
}
