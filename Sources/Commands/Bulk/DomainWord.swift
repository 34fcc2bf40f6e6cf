import CommandModel
import Libvirt

/// One of several words of a command that name domains. A pattern among them stands for many, but the command runs once:
/// one call for all of them is better than one for each.
struct DomainWord: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  static var takesPatterns: Bool { true }

  let text: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) { self.text = text }

  /// The reference. An empty word is no domain either, which only the look-up finds.
  fileprivate var reference: DomainReference { DomainReference(text: text) }
}

extension Run {
  /// The domains that words name, in their order. What a pattern stands for is there once, however often it is named.
  ///
  /// - Throws: `CommandFailure`, also where a pattern stands for nothing.
  func domains(_ words: [DomainWord]) throws -> [Domain] {
    guard persona.takesPatterns, words.contains(where: \.isSpecial) else {
      return try words.map { try domain($0.reference) }
    }
    let listing = try DomainReference.listing(in: self, of: nil)
    var (all, names): ([Domain], Set<String>) = ([], [])
    for word in words {
      for domain in try domains(word, among: listing) {
        let isNew = names.insert(try domain.uuid).inserted
        if isNew || !word.isSpecial { all.append(domain) }
      }
    }
    return all
  }

  /// What names one domain just as it is always wins.
  private func domains(_ word: DomainWord, among listing: PatternListing) throws -> [Domain] {
    if let exact = listing.object(named: word.text)?.object as? Domain { return [exact] }
    guard let pattern = try ObjectPattern(word.text) else { return [try domain(word.reference)] }
    let found = try listing.objects(like: pattern).compactMap { $0.object as? Domain }
    guard !found.isEmpty else {
      throw CommandFailure("no \(DomainReference.noun) matches '\(word.text)'", code: .notFound)
    }
    return found
  }
}

extension DomainWord {
  fileprivate var isSpecial: Bool { text.utf8.contains { ObjectPattern.characters.utf8.contains($0) } }
}
