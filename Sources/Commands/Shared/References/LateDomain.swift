import CommandModel
import Libvirt

/// A domain that is looked up, or found to be an empty word, only when everything else about the
/// command is right.
struct LateDomain: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The reference, once its turn has come. Throws when the word is empty.
  func reference() throws(ArgumentError) -> DomainReference {
    try DomainReference(argument: text, of: option)
  }
}

extension Run {
  func domain(_ late: LateDomain) throws -> Domain { try domain(late.reference()) }
}
