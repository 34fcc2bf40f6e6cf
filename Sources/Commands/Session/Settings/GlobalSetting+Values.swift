import CommandModel
import Platform

// The types of values of global options.
extension GlobalSetting {
  static let text: Reader<String> = { typed in typed.value }

  /// A URI; one on the command line is connected to before the first command runs.
  static let uri: Reader<(uri: String, connectsFirst: Bool)> = { typed in
    (typed.value, typed.origin == .commandLine)
  }

  /// 0 to 4; what lies outside does no harm, and is passed over.
  static let logLevel: Reader<Int32> = { typed throws(SettingError) in
    let level = Int32(decimal: typed.value)
    if let level, (0...4).contains(level) { return level }
    guard typed.origin == .commandLine else {
      throw .ignored("\(typed.spelling) not set with a valid numeric value")
    }
    guard let level else { throw .refused("option \(typed.spelling) takes a numeric argument") }
    throw .ignored("ignoring debug level \(level) out of range [0-4]")
  }

  /// One character, or `^` and the letter of a control character.
  static let escape: Reader<String> = { typed throws(SettingError) in
    let bytes = Array(typed.value.utf8)
    let isControl = bytes.count == 2 && bytes[0] == UInt8(ascii: "^") && (0x40...0x7f).contains(bytes[1])
    guard isControl || bytes.count == 1 && bytes[0] != UInt8(ascii: "^") else {
      throw .refused("Invalid string '\(typed.value)' for escape sequence")
    }
    return typed.value
  }

  /// A number that is not negative.
  static let countingNumber: Reader<Int32> = { typed throws(SettingError) in
    guard let number = Int32(decimal: typed.value) else {
      throw .refused("Invalid value for option \(typed.spelling)")
    }
    guard number >= 0 else { throw .refused("option \(typed.spelling) requires a positive integer argument") }
    return number
  }

  /// How many things may be done at a time.
  static let width: Reader<Int> = { typed throws(SettingError) in
    guard let number = Int(decimal: typed.value), (1...64).contains(number) else {
      throw .refused("invalid number '\(typed.value)' for \(typed.spelling): it goes from 1 to 64")
    }
    return number
  }

  /// A length of time that is more than zero, or none at all.
  static let duration: Reader<Duration?> = { typed throws(SettingError) in
    if typed.value == "none" { return nil }
    guard let duration = Duration(typed: typed.value), duration > .zero else {
      throw .refused(
        "invalid duration '\(typed.value)' for \(typed.spelling); write 10, 1.5s, 500ms, 2m or 1h")
    }
    return duration
  }

  /// A kind of version; short, if none is named.
  static let version: Reader<Settings.Request> = { typed throws(SettingError) in
    switch typed.value {
    case "", "short": return .shortVersion
    case "long": return .longVersion
    default:
      throw .refused("invalid value '\(typed.value)' for \(typed.spelling): choose from short, long")
    }
  }

  /// Yes or no.
  static let truth: Reader<Bool> = { typed throws(SettingError) in
    guard ["yes", "no"].contains(typed.value) else {
      throw .refused("invalid value '\(typed.value)' for \(typed.spelling): choose from yes, no")
    }
    return typed.value == "yes"
  }

  /// A command for the shell, or none.
  static let program: Reader<String?> = { typed in typed.value == "none" ? nil : typed.value }

  /// One of a few words.
  static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(of type: Choice.Type) -> Reader<
    Choice
  >
  where Choice.RawValue == String {
    let choices = Choice.allCases.map { (word: $0.rawValue, value: $0) }
    return { typed throws(SettingError) in
      if let choice = choices.first(where: { $0.word == typed.value }) { return choice.value }
      let words = choices.map(\.word).joined(separator: ", ")
      throw .refused("invalid value '\(typed.value)' for \(typed.spelling): choose from \(words)")
    }
  }
}
