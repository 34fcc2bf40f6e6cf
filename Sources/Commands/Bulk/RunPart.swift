/// What a run knows that does its command for one of many objects.
struct RunPart: Sendable {
  /// The run for all of them.
  let whole: Run
  /// How the object is called where there are many.
  let label: String
  /// What was listed already, and need not be looked up.
  let found: [FoundObject]

  /// The object of a type that a word was found to stand for.
  func object<Object>(_ type: Object.Type, named word: String) -> Object? {
    for candidate in found where candidate.name == word {
      if let object = candidate.object as? Object { return object }
    }
    return nil
  }
}
