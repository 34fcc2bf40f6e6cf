/// Guesses what a mistyped word was meant to be.
public enum Suggestion {
  /// The candidate with the fewest typing errors between, if they are few for the word's length. Letters of the other
  /// case are no errors, but count where candidates are as near otherwise.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let lowered = word.lowercased()
    let ranked = candidates.map { candidate in
      (
        errors: (distance(lowered, candidate.lowercased()), distance(word, candidate)), candidate: candidate
      )
    }.filter { $0.errors.0 <= limit }
    return ranked.min { $0.errors < $1.errors }?.candidate
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours lie between two words.
  static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.utf8), b = Array(second.utf8)
    var twoAbove = [Int](repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, twoAbove[j - 1] + 1) }
        row.append(best)
      }
      (twoAbove, above) = (above, row)
    }
    return above[b.count]
  }
}
