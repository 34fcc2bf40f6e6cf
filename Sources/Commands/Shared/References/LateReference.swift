import CommandModel
import Libvirt

/// A word that names an object which is looked up, or found to be an empty word, only when everything else about the
/// command is right.
struct LateReference<Reference: TextReference & PatternReference>: ArgumentValue, ObjectWord, Sendable {
  static var kind: OptionSpec.Kind { .string }
  // What conforms only in some cases does not replace what all have.
  static var takesPatterns: Bool { Reference.takesPatterns }
  let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The reference, once its turn has come. Throws when the word is empty.
  func reference() throws(ArgumentError) -> Reference {
    try Reference(argument: text, of: option)
  }
}

typealias LateDomain = LateReference<DomainReference>

/// A network that is looked up only when its port is.
typealias PortNetwork = LateReference<NetworkReference>

extension Run {
  func domain(_ late: LateDomain) throws -> Domain { try domain(late.reference()) }
}
