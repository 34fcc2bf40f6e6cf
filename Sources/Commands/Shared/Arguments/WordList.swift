/// Words with commas between them; two commas stand for one that belongs to a word.
enum WordList {
  /// The words; an empty text is one empty word.
  static func split(_ text: String) -> [String] {
    var words = [""]
    // Not by characters: what combines with a comma does not make it another one.
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar != "," {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if rest.first == "," {
        rest.removeFirst()
        words[words.count - 1] += ","
      } else {
        words.append("")
      }
    }
    return words
  }
}
