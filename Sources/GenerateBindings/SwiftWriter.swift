/// Writes types as Swift source.
enum SwiftWriter {
  /// A file of types.
  static func file(of types: [SwiftType]) -> String {
    let header = "// Generated from libvirt-api.xml by GenerateBindings; do not edit.\n"
    return ([header] + types.map { lines(of: $0).joined(separator: "\n") + "\n" }).joined(separator: "\n")
  }

  /// A type, inside an extension of its owner.
  private static func lines(of type: SwiftType) -> [String] {
    let definition = definition(of: type)
    guard let owner = type.owner else { return definition }
    return ["extension \(owner) {"] + definition.map { $0.isEmpty ? $0 : "  " + $0 } + ["}"]
  }

  private static func definition(of type: SwiftType) -> [String] {
    let conformance = type.isOptionSet ? "LibvirtFlags" : "LibvirtEnumeration"
    var lines = [
      "/// C: \(type.cName).",
      "public struct \(type.name): \(conformance) {",
      "  public var rawValue: UInt32",
      "",
      "  public init(rawValue: UInt32) { self.rawValue = rawValue }",
      "",
    ]
    for member in type.members { lines += declaration(of: member, isOption: type.isOptionSet) }
    if !type.isOptionSet { lines += nameProperty(of: type) }
    return lines + ["}"]
  }

  private static func declaration(of member: SwiftType.Member, isOption: Bool) -> [String] {
    let isEmptySet = isOption && member.rawValue == 0
    let value = isEmptySet ? ": Self = []" : " = Self(rawValue: \(member.rawValue))"
    return ["  /// C: \(member.cName).", "  public static let \(member.identifier)\(value)"]
  }

  private static func nameProperty(of type: SwiftType) -> [String] {
    var seen: Set<UInt32> = []
    let cases = type.members.filter { seen.insert($0.rawValue).inserted }
    let comment = "  /// The word for the value; `nil` for one that is newer than this library."
    return ["", comment, "  public var name: String? {", "    switch rawValue {"]
      + cases.map { "    case \($0.rawValue): \"\($0.words)\"" }
      + ["    default: nil", "    }", "  }"]
  }
}
