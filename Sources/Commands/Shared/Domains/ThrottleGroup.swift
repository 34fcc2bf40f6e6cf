import CommandOutput
import Libvirt
import XML

/// A group of limits that disks of a domain share, as the domain's description has it.
struct ThrottleGroup: Sendable {
  let name: String
  /// The limits that are set, in the order of the description.
  let limits: TypedParameters

  private init(_ node: XMLNode) {
    name = node.child(named: "group_name")?.text ?? ""
    limits = TypedParameters(
      node.children.filter { $0.name != "group_name" }.map { limit in
        TypedParameters.Entry(
          limit.name, UInt64(decimal: limit.text).map(TypedValue.ullong) ?? .string(limit.text))
      })
  }

  /// What a limit is as data, whether it is set or not.
  func value(of parameter: String) -> Value {
    IOLimits.value(of: TypedParameters.Entry(parameter, limits[parameter] ?? .ullong(0)))
  }

  /// The groups of a domain, or of its definition with `.inactive`.
  static func all(of domain: Domain, _ flags: Domain.XMLFlags) throws -> [ThrottleGroup] {
    try all(in: try domain.xmlDescription(flags))
  }

  /// The groups that the description of a domain has.
  static func all(in description: String) throws -> [ThrottleGroup] {
    let document = try XMLDocument(parsing: description)
    let groups = document.root.child(named: "throttlegroups")?.children(named: "throttlegroup") ?? []
    return groups.map(ThrottleGroup.init)
  }
}
