import CommandModel
import CommandOutput
import Platform

/// Patterns in the place of an object: keys behind `@`, and values behind a key.
extension CandidateSearch {
  /// - Parameter typed: the word so far, which begins with `@`.
  func patterns(_ typed: String, for spec: OptionSpec) throws(CompletionMemory.Late) -> [Candidate] {
    guard run.persona.takesPatterns, let type = patternType(of: spec) else { return [] }
    let parent = parentWord(of: type)
    let subject = "@ of \(type.noun) of \(parent?.text ?? "")"
    let run = run
    guard
      let columns = try ask("columns \(subject)", { try type.listing(in: run, below: parent).columns })
    else { return [] }
    // A condition begins behind the @, and behind a comma.
    let last = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.index(after: typed.startIndex)
    let condition = String(typed[last...])
    let known = try values(of: typed.dropFirst(), columns) { key throws(CompletionMemory.Late) in
      try ask("\(key) \(subject)") { try type.listing(in: run, below: parent).values(of: key) } ?? []
    }
    let completion = ConditionCompletion(columns: columns, values: known)
    return [note("@all", "every \(type.noun)")]
      + completion.candidates(condition).map { described($0).following(String(typed[..<last])) }
      + more(typed, completion)
  }

  /// More values of the last condition that has a key.
  private func more(_ typed: String, _ completion: ConditionCompletion) -> [Candidate] {
    let body = String(typed.dropFirst())
    guard let (start, column) = lastCondition(body[...], completion.columns) else { return [] }
    return completion.alternatives(String(body[start...]), column)
      .map { $0.following("@" + body[..<start]) }
  }

  /// Where the last condition begins that has a key and an operator, and its column.
  private func lastCondition(
    _ text: Substring, _ columns: [ColumnNote]
  ) -> (start: String.Index, column: ColumnNote)? {
    var starts = text.indices.filter { text[$0] == "," }.map { text.index(after: $0) }
    starts.insert(text.startIndex, at: 0)
    for start in starts.reversed() {
      let condition = text[start...]
      let key = condition.prefix { !"=!<>~,".contains($0) }
      guard key.endIndex < condition.endIndex, condition[key.endIndex] != "," else { continue }
      return columns.first { $0.key == key }.map { (start, $0) }
    }
    return nil
  }

  /// The values of the one key whose values are of interest: that of the last condition of a text. They are asked for
  /// here, where an answer can be late.
  func values(
    of text: Substring, _ columns: [ColumnNote],
    _ fetch: (String) throws(CompletionMemory.Late) -> [String]
  ) throws(CompletionMemory.Late) -> (ColumnNote) -> [String] {
    guard let (_, column) = lastCondition(text, columns), [.text, .list].contains(column.type) else {
      return { _ in [] }
    }
    let values = try fetch(column.key)
    return { $0.key == column.key ? values : [] }
  }

  private func patternType(of spec: OptionSpec) -> (any PatternReference.Type)? {
    if spec.valueType is DomainWord.Type { return DomainReference.self }
    return spec.valueType as? any PatternReference.Type
  }

  /// The word of the line that names what such objects are a part of.
  private func parentWord(of type: any PatternReference.Type) -> (any PatternReference)? {
    guard let parent = type.parent, let specs = request.entry?.optionSpecs,
      let spec = specs.first(where: { $0.valueType.map { $0 == parent } ?? false }),
      let word = request.values[spec.name]
    else { return nil }
    return try? parent.init(argument: word, of: spec)
  }
}

extension PatternReference {
  /// All objects of the kind, of what a word names.
  fileprivate static func listing(in run: Run, below parent: (any PatternReference)?) throws -> PatternListing
  {
    try listing(in: run, of: parent.map { try $0.anyObject(in: run) })
  }

  private func anyObject(in run: Run) throws -> any Sendable { try object(in: run) }
}
