/// What a Tab does to the line, worked out without a terminal.
enum Completion: Equatable {
  /// Nothing fits.
  case none

  /// Only one word fits: it replaces the last characters before the cursor.
  case unique(last: Int, with: String)

  /// What several words have in common replaces the last characters before the cursor.
  case common(last: Int, with: String)

  /// Nothing can be added for certain: these fit.
  case ambiguous([LineEditor.Candidate])

  /// Completes the word that ends at the cursor.
  ///
  /// - Parameters:
  ///   - line: The text before the cursor.
  ///   - candidates: Those that do not begin like the word are ignored.
  init(of line: some StringProtocol, from candidates: [LineEditor.Candidate]) {
    let word = Word(endOf: line)
    let fitting = Self.distinct(candidates.filter { $0.text.hasPrefix(word.value) })
    guard let first = fitting.first, let last = fitting.last else {
      self = .none
      return
    }
    if fitting.count == 1 {
      self = .unique(last: word.typedLength, with: Self.finished(first, in: word.openQuote))
      return
    }
    // In sorted order, what the first and the last have in common is common to all.
    let common = first.text.commonPrefix(with: last.text)
    guard common.count > word.value.count else {
      self = .ambiguous(fitting)
      return
    }
    self = .common(last: word.typedLength, with: Word.typed(common, in: word.openQuote, complete: false))
  }

  /// Each word once, in order.
  private static func distinct(_ candidates: [LineEditor.Candidate]) -> [LineEditor.Candidate] {
    candidates.sorted { $0.text < $1.text }.reduce(into: []) { distinct, candidate in
      if candidate.text != distinct.last?.text { distinct.append(candidate) }
    }
  }

  /// A whole word and the blank after it, unless more has to follow.
  private static func finished(_ candidate: LineEditor.Candidate, in quote: Character?) -> String {
    if candidate.isUnfinished { return Word.typed(candidate.text, in: quote, complete: false) }
    return Word.typed(candidate.text, in: quote, complete: true) + " "
  }
}
extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
