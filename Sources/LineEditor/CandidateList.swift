extension LineEditor {
  /// What a word may become.
  public struct Candidate: Hashable, Sendable {
    /// The whole word, without quotes.
    public var text: String
    /// A few words about it, for a list.
    public var note: String?
    /// More has to follow in the same word, as behind the name of a folder.
    public var isUnfinished: Bool

    public init(_ text: String, note: String? = nil, isUnfinished: Bool = false) {
      self.text = text
      self.note = note
      self.isUnfinished = isUnfinished
    }
  }
}

/// Candidates as they are shown below the line.
enum CandidateList {
  /// Each in a line of its own with its note, where there are notes and the lines fit the window; else in columns.
  static func text(_ candidates: [LineEditor.Candidate], width: Int, height: Int) -> String {
    // The line that is being typed stands below.
    guard candidates.contains(where: { $0.note != nil }), candidates.count < height else {
      return columns(candidates.map(\.text), width: width)
    }
    let names = candidates.map { $0.text.printable }
    let cell = (names.map(UTF8Locale.width(of:)).max() ?? 0) + 2
    return zip(names, candidates).map { name, candidate in
      let note = candidate.note.map { $0.printable.fitting(width - 1 - cell) } ?? ""
      guard !note.isEmpty else { return name + "\n" }
      return name + String(repeating: " ", count: cell - UTF8Locale.width(of: name)) + note + "\n"
    }.joined()
  }

  /// Lays names out in columns, read from top to bottom, as `ls` does.
  static func columns(_ names: [String], width: Int) -> String {
    let names = names.map(\.printable)
    let widths = names.map(UTF8Locale.width(of:))
    let cell = (widths.max() ?? 0) + 2
    let rows = (names.count + max(1, width / cell) - 1) / max(1, width / cell)
    return (0..<rows).map { row in
      stride(from: row, to: names.count, by: rows).map { index in
        let isLast = index + rows >= names.count
        return names[index] + (isLast ? "" : String(repeating: " ", count: cell - widths[index]))
      }.joined() + "\n"
    }.joined()
  }
}

extension String {
  /// Names may come from a guest; control characters must not reach the terminal.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// As much of the text as has room in some cells.
  fileprivate func fitting(_ cells: Int) -> String {
    guard UTF8Locale.width(of: self) > cells else { return self }
    var (text, width) = ("", 1)
    for character in self {
      width += UTF8Locale.width(of: String(character))
      guard width <= cells else { break }
      text.append(character)
    }
    return text.isEmpty ? "" : text + "…"
  }
}
