import Platform

/// Makes keys of the bytes that a terminal sends, and keeps what is pasted apart from them.
///
/// A terminal that was asked to puts marks around a paste. What stands between them is text, whatever it holds: no part
/// of it may act as a key. Bytes that are not UTF-8 are left out, and nothing that follows them.
struct KeyDecoder {
  /// What comes out, in the order in which it was typed.
  enum Item: Equatable {
    case key(Unicode.Scalar)
    /// Pasted text, without control characters.
    case text(String)
    /// The end of a pasted line.
    case newline
  }

  /// Asks the terminal for marks, or no longer.
  static let enable: StaticString = "\u{1b}[?2004h"
  static let disable: StaticString = "\u{1b}[?2004l"

  /// What libedit gets for pasted text: a control character that no keyboard sends.
  static let pasteKey: Unicode.Scalar = "\u{9f}"

  private static let start = Array("\u{1b}[200~".utf8)
  private static let end = Array("\u{1b}[201~".utf8)

  /// Whether marks mean anything; without, bytes are only put together to characters.
  var knowsMarks = false

  private(set) var items: [Item] = []

  /// What may become a mark.
  private var held: [UInt8] = []

  /// What was pasted so far; nil outside of a paste.
  private var pasted: [UInt8]?

  /// Whether nobody wants the rest of the paste.
  private var isUnwanted = false

  private var characters = UTF8Accumulator()

  /// How long to wait for the next byte; nil for ever.
  ///
  /// Terminals send a mark at once; Escape by itself is a key. A paste may pause on a slow line, but a terminal that
  /// forgets the mark at its end must not lock its user out.
  var patience: Duration? {
    if pasted != nil { return .seconds(5) }
    return held.isEmpty ? nil : .milliseconds(100)
  }

  mutating func take(_ byte: UInt8) {
    guard knowsMarks else { return key(byte) }
    if pasted != nil { return paste(byte) }
    held.append(byte)
    if held == Self.start {
      (held, pasted) = ([], [])
    } else if held == Self.end {
      held = []
    } else if !Self.start.starts(with: held), !Self.end.starts(with: held) {
      key(held.removeFirst())
      // An Escape among the rest may begin a mark.
      let rest = held
      held = []
      for byte in rest { take(byte) }
    }
  }

  /// Nothing came for as long as there was patience, or nothing comes any more.
  mutating func giveUp() {
    let rest = held
    held = []
    for byte in rest { key(byte) }
    finishPaste()
  }

  /// Takes what comes next.
  mutating func next() -> Item? { items.isEmpty ? nil : items.removeFirst() }

  /// Forgets what was pasted, also what is still to come of it.
  mutating func discardPaste() {
    items = []
    if pasted != nil { (pasted, isUnwanted) = ([], true) }
  }

  private mutating func key(_ byte: UInt8) {
    guard let scalar = characters.add(byte), scalar.carriedByte == nil, scalar != Self.pasteKey else {
      return
    }
    items.append(.key(scalar))
  }

  private mutating func paste(_ byte: UInt8) {
    pasted?.append(byte)
    guard byte == Self.end.last, let count = pasted?.count, count >= Self.end.count,
      pasted?.suffix(Self.end.count) == Self.end[...]
    else { return }
    pasted?.removeLast(Self.end.count)
    finishPaste()
  }

  private mutating func finishPaste() {
    guard let bytes = pasted else { return }
    if !isUnwanted { items += Self.items(of: bytes) }
    (pasted, isUnwanted) = (nil, false)
  }

  private static func items(of bytes: [UInt8]) -> [Item] {
    var characters = UTF8Accumulator()
    let scalars = bytes.compactMap { characters.add($0) }
    var items: [Item] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n":
        items += line.isEmpty ? [.newline] : [.text(String(line)), .newline]
        line = String.UnicodeScalarView()
      case "\t": line.append(" ")
      default: if scalar.isText { line.append(scalar) }
      }
      previous = scalar
    }
    return items + (line.isEmpty ? [] : [.text(String(line))])
  }
}

extension Unicode.Scalar {
  /// Whether this is neither a control character nor a byte in disguise.
  fileprivate var isText: Bool { properties.generalCategory != .control && carriedByte == nil }
}
