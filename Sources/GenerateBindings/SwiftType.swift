/// A Swift type made from an enumeration of C.
struct SwiftType {
  /// One static member.
  struct Member {
    /// The identifier in Swift.
    var identifier: String
    var rawValue: UInt32
    var cName: String
    /// The constant's words, lower case with hyphens.
    var words: String
  }

  /// The class the type is nested in; `nil` for a type of its own.
  var owner: String?
  var name: String
  var cName: String
  var isOptionSet: Bool
  /// In the order of their values.
  var members: [Member]

  var fileName: String { owner.map { $0 + "+Constants.swift" } ?? "Constants.swift" }

  /// The type for an enumeration; `nil` when it has nothing that a program needs.
  init?(_ type: APIDescription.EnumerationType) {
    guard !Naming.leftOut.contains(type.name) else { return nil }
    let constants = type.constants.filter { !Naming.isSentinel($0.name) }
    guard !constants.isEmpty else { return nil }
    cName = type.name
    (owner, name) = Naming.place(of: type.name)
    let looksLikeFlags =
      name.hasSuffix("Flags") || name == "ModificationImpact" || constants.contains { $0.isBit }
    isOptionSet = looksLikeFlags && !constants.contains { $0.value < 0 }
    let words = Naming.memberWords(of: constants.map(\.name), in: type.name)
    members = zip(constants, words).map { constant, words in
      Member(
        identifier: Naming.identifier(words), rawValue: UInt32(truncatingIfNeeded: constant.value),
        cName: constant.name, words: words.joined(separator: "-").lowercased())
    }
    members.sort { ($0.rawValue, $0.cName) < ($1.rawValue, $1.cName) }
  }
}
