import Glibc
import Platform

/// An answer to a prompt, as it is typed key by key.
struct AnswerLine {
  /// What a key did to the answer.
  enum Effect: Equatable {
    /// The answer goes on; this is what to draw for the key where answers are shown.
    case typed(drawing: [UInt8])
    case finished
    case interrupted
    /// Ctrl-D on an empty answer.
    case endOfFile
  }

  private var bytes: [UInt8] = []
  private let keys: termios
  private let isSecret: Bool

  /// - Parameters:
  ///   - keys: the mode in which the user has chosen keys.
  ///   - isSecret: whether control characters may be part of the answer.
  init(keys: termios, isSecret: Bool) {
    self.keys = keys
    self.isSecret = isSecret
  }

  var text: String { String(rawBytes: bytes) }

  mutating func take(_ byte: UInt8) -> Effect {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .finished
    // A key that the user has switched off is 0, and so is Ctrl-@.
    case 0: return .typed(drawing: [])
    case keys.key(VINTR): return .interrupted
    case keys.key(VEOF): return bytes.isEmpty ? .endOfFile : .finished
    case keys.key(VKILL): return .typed(drawing: eraseAll())
    case keys.key(VERASE), 0x08, 0x7f: return .typed(drawing: eraseCharacter())
    case 0..<0x20 where !isSecret: return .typed(drawing: [])
    default:
      bytes.append(byte)
      return .typed(drawing: [byte])
    }
  }

  private mutating func eraseAll() -> [UInt8] {
    var drawing: [UInt8] = []
    while !bytes.isEmpty { drawing += eraseCharacter() }
    return drawing
  }

  private mutating func eraseCharacter() -> [UInt8] {
    var character: [UInt8] = []
    while let last = bytes.popLast() {
      character.insert(last, at: 0)
      if !UTF8.isContinuation(last) { break }
    }
    let cells = UTF8Locale.width(of: String(decoding: character, as: UTF8.self))
    return Array(String(repeating: "\u{8} \u{8}", count: cells).utf8)
  }
}
