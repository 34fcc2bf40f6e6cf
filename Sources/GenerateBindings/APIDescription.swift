import XML

/// The enumerations of a C interface, as libvirt-api.xml describes them.
struct APIDescription {
  /// One enumeration of C.
  struct EnumerationType {
    var name: String
    var constants: [Constant]
  }

  /// One constant of an enumeration.
  struct Constant {
    var name: String
    var value: Int64
    /// Whether C writes it as a bit, `1 << n`.
    var isBit: Bool
  }

  /// The enumerations in the order of the description.
  var types: [EnumerationType] = []

  init(xml: String, name: String) throws {
    let nodes =
      try XMLDocument(parsing: xml, name: name).root.child(named: "symbols")?.children(named: "enum") ?? []
    var values: [String: Int64] = [:]
    for node in nodes {
      if let name = node["name"], let value = node["value"].flatMap({ Int64($0) }) { values[name] = value }
    }
    var indexes: [String: Int] = [:]
    for node in nodes {
      guard let type = node["type"], let name = node["name"], let text = node["value"] else { continue }
      // A value may be the name of another constant.
      guard let value = Int64(text) ?? values[text] else { continue }
      let constant = Constant(name: name, value: value, isBit: node["value_bitshift"] != nil)
      if let index = indexes[type] {
        types[index].constants.append(constant)
      } else {
        indexes[type] = types.count
        types.append(EnumerationType(name: type, constants: [constant]))
      }
    }
  }
}
