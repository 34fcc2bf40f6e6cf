import CommandModel
import Commands
import Platform

/// Reads lines of a script, as virsh's line editor takes them: a carriage return ends a line too, so that files from
/// elsewhere work, and NUL bytes vanish.
struct LineReader {
  private let source: InputSource
  private let hub: SignalHub
  /// A carriage return and a newline end one line together, and not one each.
  private let joinsEnds: Bool
  /// The last line ended in a carriage return, whose newline may be still to come.
  private var endedInReturn = false
  private var isAtEnd = false
  /// How many lines were read.
  private(set) var count = 0
  /// Why reading ended early.
  private(set) var failure: SystemError?
  /// The signal that ended it.
  private(set) var signal: Int32?

  init(_ source: InputSource, hub: SignalHub, joinsEnds: Bool) {
    (self.source, self.hub, self.joinsEnds) = (source, hub, joinsEnds)
    hub.attend()
  }

  /// Whether the next line is still to come.
  var hasToWait: Bool { !isAtEnd && !source.holdsLine(endedBy: Self.endsLine) }

  /// The next line without its end; `nil` at the end of the input, and when a signal asks for the end.
  mutating func next() -> String? {
    while true {
      if let (line, end) = source.takeLine(endedBy: Self.endsLine) {
        let isRest = joinsEnds && line.isEmpty && end == UInt8(ascii: "\n") && endedInReturn
        endedInReturn = end == UInt8(ascii: "\r")
        if isRest { continue }
        // What comes next may be for somebody else.
        if joinsEnds, endedInReturn { endedInReturn = !source.take(UInt8(ascii: "\n")) }
        return text(line)
      }
      if isAtEnd {
        let rest = source.takeAhead()
        return rest.isEmpty || signal != nil ? nil : text(rest)
      }
      fill()
    }
  }

  /// The next line with those that continue it, and the number of the first.
  mutating func nextCommands() -> (text: String, number: Int)? {
    guard var text = next() else { return nil }
    let number = count
    while Parser.continues(text), let more = next() { text += "\n" + more }
    return (text, number)
  }

  private mutating func text(_ line: ArraySlice<UInt8>) -> String {
    count += 1
    return String(rawBytes: line.filter { $0 != 0 })
  }

  private mutating func fill() {
    switch hub.wait(for: source.descriptor) {
    case .input: read()
    case .signal(let number): (signal, isAtEnd) = (number, true)
    case .woken, .deadline: break
    }
  }

  private mutating func read() {
    do {
      isAtEnd = try !source.readAhead()
    } catch {
      (failure, isAtEnd) = (error, true)
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
