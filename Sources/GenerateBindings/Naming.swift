/// How names of C become names of Swift.
enum Naming {
  /// Types without use: old names of typed parameters, and enumerations of one negative number.
  static let leftOut: Set = [
    "virSchedParameterType", "virBlkioParameterType", "virMemoryParameterType", "virNodeGetCPUStatsAllCPUs",
    "virNodeGetMemoryStatsAllCells",
  ]

  /// Whether a constant only marks the end of its enumeration.
  static func isSentinel(_ constant: String) -> Bool {
    constant != "VIR_NETWORK_UPDATE_COMMAND_ADD_LAST" && constant.hasSuffix("_LAST")
  }

  /// Types whose names follow no rule.
  private static let special: [String: (owner: String?, name: String)] = [
    "virErrorNumber": (nil, "ErrorNumber"),
    "virErrorDomain": (nil, "ErrorDomain"),
    "virErrorLevel": (nil, "ErrorLevel"),
    "virEventHandleType": (nil, "EventHandleType"),
    "virTypedParameterType": (nil, "TypedParameterKind"),
    "virTypedParameterFlags": (nil, "TypedParameterFlags"),
    "virIPAddrType": (nil, "IPAddressType"),
    "virKeycodeSet": (nil, "KeycodeSet"),
    "virConnectFlags": ("Connection", "Flags"),
    "virDomainState": ("Domain", "State"),
    "virStorageXMLFlags": ("StoragePool", "XMLFlags"),
  ]

  /// The class that a type belongs to, by the start of its name; longer starts come first.
  private static let owners: KeyValuePairs = [
    "DomainCheckpoint": "DomainCheckpoint", "DomainSnapshot": "DomainSnapshot", "DomainMoment": "Domain",
    "Domain": "Domain", "NetworkPort": "NetworkPort", "Network": "Network", "StoragePool": "StoragePool",
    "StorageVol": "StorageVolume", "NodeDevice": "NodeDevice", "Node": "Connection",
    "Interface": "HostInterface", "NWFilterBinding": "NetworkFilterBinding", "NWFilter": "NetworkFilter",
    "Secret": "Secret", "Stream": "Stream", "Connect": "Connection",
  ]

  /// Words that Swift keeps for itself.
  private static let reserved: Set = [
    "default", "in", "self", "init", "import", "internal", "public", "private", "protocol", "switch",
    "repeat",
    "extension", "continue", "return", "break", "is", "as", "case", "where", "true", "false", "nil",
    "operator",
    "throws", "throw", "static", "class", "struct", "enum", "func", "let", "var", "if", "else", "for",
    "while",
    "do", "catch", "guard", "defer", "inout", "super", "subscript", "deinit", "typealias", "fileprivate",
    "rethrows", "try", "Any",
  ]

  /// Where a type stands in Swift.
  static func place(of type: String) -> (owner: String?, name: String) {
    if let place = special[type] { return place }
    let bare = String(type.dropFirst("vir".count))
    guard let (start, owner) = owners.first(where: { bare.hasPrefix($0.key) }) else { return (nil, bare) }
    return (owner, typeName(String(bare.dropFirst(start.count))))
  }

  /// A nested type's name: `Type` is taken by Swift, a plural is what a set of flags is called.
  private static func typeName(_ name: String) -> String {
    let name = name.hasSuffix("Values") ? String(name.dropLast("Values".count)) : name
    if name == "Type" { return "Kind" }
    return name.hasSuffix("Flag") ? name + "s" : name
  }

  /// The words of each constant without those that all of them begin with.
  static func memberWords(of constants: [String], in type: String) -> [[String]] {
    let words = constants.map { $0.split(separator: "_").map(String.init) }
    let common = words.count > 1 ? commonWords(words) : typeWords(words, type)
    return words.map { words in
      let rest = Array(words.dropFirst(common))
      return type == "virErrorNumber" && rest.first == "ERR" ? Array(rest.dropFirst()) : rest
    }
  }

  /// How many words all constants begin with, leaving one to each.
  private static func commonWords(_ words: [[String]]) -> Int {
    var count = 0
    while words.allSatisfy({ $0.count > count + 1 && $0[count] == words[0][count] }) { count += 1 }
    return count
  }

  /// How many words the only constant begins with that its type's name has too.
  private static func typeWords(_ words: [[String]], _ type: String) -> Int {
    let prefix = splitCamelCase(type).map { $0.uppercased() }
    return zip(words[0].dropLast(), prefix).prefix { $0 == $1 }.count
  }

  /// The words of a name such as `virNetworkEventID`.
  private static func splitCamelCase(_ name: String) -> [String] {
    let characters = Array(name)
    var words: [String] = []
    for (index, character) in characters.enumerated() {
      let followsLower = index > 0 && !characters[index - 1].isUppercase
      let precedesLower = index + 1 < characters.count && characters[index + 1].isLowercase
      if words.isEmpty || character.isUppercase && (followsLower || precedesLower) { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  /// The words as an identifier: lowerCamelCase, escaped where Swift wants it.
  static func identifier(_ words: [String]) -> String {
    let name = words.enumerated().map { index, word in
      index == 0 ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined()
    if reserved.contains(name) { return "`\(name)`" }
    return name.first?.isNumber == true ? "_" + name : name
  }
}
