/// What a word may become.
public struct Candidate: Sendable, Hashable {
  /// The whole word, without quotes.
  public var text: String
  /// A few words about it: what an option does, the state of an object.
  public var note: String?
  /// The word is not at its end with it: a value has to follow, or the rest of a path.
  public var isUnfinished: Bool

  public init(_ text: String, note: String? = nil, isUnfinished: Bool = false) {
    self.text = text
    self.note = note
    self.isUnfinished = isUnfinished
  }

  /// The candidate with what stands before it in the same word.
  func following(_ before: String) -> Candidate {
    before.isEmpty ? self : Candidate(before + text, note: note, isUnfinished: isUnfinished)
  }
}

/// What was found for the word at the cursor.
public struct Candidates: Sendable {
  public var all: [Candidate] = []
  /// Where the answer did not come in time: the host that was asked.
  public var silentHost: String?
}

/// Who asks for candidates, and so what they may hold.
enum CandidateStyle {
  /// virsh's protocol: a word that has not begun is completed as an option only, and nothing has a note.
  case virsh
  /// A shell that is offered values for such a word too, and knows file names itself.
  case values
  /// Our own shell, which has to be told file names.
  case interactive
}
