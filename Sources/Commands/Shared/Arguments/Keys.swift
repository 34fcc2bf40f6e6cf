import CommandModel
import Libvirt
import Platform

/// Turns what the user types for a key into its number in a set of codes.
struct Keys {
  let set: KeycodeSet
  private let names: [String: UInt32]

  /// The words for the sets.
  static let sets: KeyValuePairs<String, KeycodeSet> = [
    "linux": .linux, "xt": .xt, "atset1": .atset1, "atset2": .atset2, "atset3": .atset3, "os_x": .osx,
    "xt_kbd": .xtKbd, "usb": .usb, "win32": .win32, "qnum": .qnum, "rfb": .qnum,
  ]

  /// - Parameter name: the word for a set; an empty one is Linux's.
  init(setNamed name: String) throws {
    guard let set = name.isEmpty ? .linux : Self.sets.first(where: { $0.key == name })?.value else {
      throw CommandFailure("unknown codeset: '\(name)'", code: .usage)
    }
    self.set = set
    names = Dictionary(Self.names(of: set), uniquingKeysWith: { first, _ in first })
  }

  /// The number of a key, given by its name or as a number: decimal, `0x…`, or octal with a leading 0.
  func code(_ word: String) throws -> UInt32 {
    guard let code = names[word] ?? UInt32(cInteger: word), code <= 0xffff else {
      throw CommandFailure("invalid keycode: '\(word)'", code: .usage)
    }
    return code
  }

  /// The names that Linux's set has, for completion.
  static var linuxNames: [String] { names(of: .linux).map(\.0) }

  private static func names(of set: KeycodeSet) -> [(String, UInt32)] {
    let text =
      switch set {
      case .linux: KeyNames.linux
      case .win32: KeyNames.win32
      case .osx: KeyNames.osx
      default: ""
      }
    return text.split(whereSeparator: \.isWhitespace).compactMap { entry in
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let code = UInt32(parts[1]) else { return nil }
      return (String(parts[0]), code)
    }
  }
}

extension UInt32 {
  /// Reads what C's `strtoul` reads with base 0, as long as nothing follows the number.
  init?(cInteger text: String) {
    var digits = Substring(text.utf8.droppingBlanks)
    if digits.first == "+" { digits = digits.dropFirst() }
    let isPrefixed = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    let radix = isPrefixed ? 16 : digits.hasPrefix("0") ? 8 : 10
    let body = isPrefixed ? digits.dropFirst(2) : digits
    guard body.first?.isHexDigit == true, let number = UInt32(body, radix: radix) else { return nil }
    self = number
  }
}

extension Int32 {
  /// Reads what C's `strtol` reads with base 0, as long as nothing follows the number and it fits.
  init?(cInteger text: String) {
    let digits = Substring(text.utf8.droppingBlanks)
    let isNegative = digits.hasPrefix("-")
    let body = isNegative ? digits.dropFirst() : digits
    guard !isNegative || body.first?.isHexDigit == true, let magnitude = UInt32(cInteger: String(body)) else {
      return nil
    }
    self.init(exactly: isNegative ? -Int64(magnitude) : Int64(magnitude))
  }
}
