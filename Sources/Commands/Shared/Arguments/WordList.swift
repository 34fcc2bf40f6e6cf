/// Words with commas between them; two commas stand for one that belongs to a word.
enum WordList {
  static func split(_ text: String) -> [String] {
    var words = [""]
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character != "," {
        words[words.count - 1].append(character)
      } else if rest.first == "," {
        words[words.count - 1].append(rest.removeFirst())
      } else {
        words.append("")
      }
    }
    return words
  }
}
