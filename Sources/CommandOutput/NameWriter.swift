/// Writes the name of each object, one a line, for loops in the shell.
public struct NameWriter: Sendable {
  private let key: String?

  /// A writer; without a key, the first member of an object is its name.
  public init(key: String? = nil) {
    self.key = key
  }

  /// The names in a value.
  public func string(_ value: Value) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes the names in a value; an object without a name gives no line.
  public func write(_ value: Value, to target: inout some TextOutputStream) {
    for element in value.elements {
      let name = name(of: element)
      if name != .null { target.write(name.scalarText + "\n") }
    }
  }

  private func name(of element: Value) -> Value {
    guard case .object(let members) = element else { return element }
    return key.map { element[$0] ?? .null } ?? members.first?.value ?? .null
  }
}
