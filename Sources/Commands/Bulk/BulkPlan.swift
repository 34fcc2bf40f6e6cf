import CommandModel
import Platform

/// Which objects the patterns of a command stand for: a run of it for each.
struct BulkPlan: Sendable {
  /// One run to be: the command with the names of objects in the place of patterns.
  struct Target: Sendable {
    var words: [Int: String] = [:]
    var found: [FoundObject] = []
    /// The names that patterns stand for.
    var names: [String] = []
    /// Why it cannot be done for this one.
    var failure: CommandFailure?

    /// How the target is called: the snapshot of a domain that was found by a pattern too is `web1/before`.
    var label: String { names.joined(separator: "/") }
  }

  let targets: [Target]
  /// What the innermost of the patterns stands for.
  let noun: String

  /// Nil when the words of the command hold no pattern in the place of its object, or of a part of it.
  ///
  /// - Throws: `CommandFailure` of class `.usage` for half a pattern, `.notFound` when nothing matches, and what asking
  ///   for lists throws.
  init?(_ bound: BoundCommand, in run: Run) throws {
    var targets = [Target()]
    var innermost: PatternOption?
    for option in PatternOption.all(of: bound) {
      let expansions = Pipeline.map(targets) { target in Result { try option.expansion(of: target, in: run) }
      }
      var all: [Target] = []
      for (target, expansion) in zip(targets, expansions) {
        switch try Self.settled(expansion, of: target) {
        case .same(let target): all.append(target)
        case .many(let found):
          innermost = option
          all += found
        }
      }
      targets = all
    }
    guard let innermost else { return nil }
    guard !targets.isEmpty else {
      throw CommandFailure(
        "no \(innermost.type.noun) matches '\(innermost.reference.text)'", code: .notFound)
    }
    (self.targets, noun) = (targets, innermost.type.noun)
  }

  /// Of many objects, one that cannot be asked for its parts does not keep the others from it.
  private static func settled(
    _ expansion: Result<PatternOption.Expansion, any Error>, of target: Target
  ) throws -> PatternOption.Expansion {
    do {
      return try expansion.get()
    } catch {
      let failure = CommandFailure(wrapping: error)
      guard !target.names.isEmpty, failure.code != .usage else { throw error }
      var target = target
      target.failure = failure
      return .same(target)
    }
  }
}

/// An option of a command that names an object, and may be a pattern.
private struct PatternOption: Sendable {
  /// What becomes of a target.
  enum Expansion: Sendable {
    case same(BulkPlan.Target)
    case many([BulkPlan.Target])
  }

  let position: Int
  let reference: any PatternReference
  /// Whether a pattern chooses from the parts of its object.
  var hasPatternBelow = false

  var type: any PatternReference.Type { Swift.type(of: reference) }

  private var isSpecial: Bool {
    reference.text.utf8.contains { ObjectPattern.characters.utf8.contains($0) }
  }

  /// The option for the command's object, and the one for what that is a part of, or for a part of it; from the outside in.
  static func all(of bound: BoundCommand) -> [PatternOption] {
    let all = bound.values.compactMap { position, value in
      (value as? any PatternReference).map { PatternOption(position: position, reference: $0) }
    }
    guard let first = all.first else { return [] }
    if let whole = all.first(where: { first.type.parent == $0.type }) { return [whole.above(first), first] }
    guard let part = all.first(where: { $0.type.parent == first.type }) else { return [first] }
    return [first.above(part), part]
  }

  private func above(_ part: PatternOption) -> PatternOption {
    var option = self
    option.hasPatternBelow = part.isSpecial
    return option
  }

  func expansion(of target: BulkPlan.Target, in run: Run) throws -> Expansion {
    guard target.failure == nil else { return .same(target) }
    guard isSpecial else {
      guard hasPatternBelow else { return .same(target) }
      return .same(target.with(FoundObject(name: reference.text, object: try reference.object(in: run))))
    }
    if type.parent != nil, target.found.isEmpty, (try? reference.object(in: run)) != nil {
      return .same(target)
    }
    let listing = try type.listing(in: run, of: target.found.last?.object)
    // What names one object just as it is always wins.
    if let exact = listing.object(named: reference.text) { return .same(target.with(exact)) }
    guard let pattern = try ObjectPattern(reference.text) else { return .same(target) }
    return .many(
      try listing.objects(like: pattern).map { found in
        var target = target.with(found)
        target.words[position] = found.name
        target.names.append(found.name)
        return target
      })
  }
}

extension BulkPlan.Target {
  fileprivate func with(_ found: FoundObject) -> Self {
    var target = self
    target.found.append(found)
    return target
  }
}
