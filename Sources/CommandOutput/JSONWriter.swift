/// Writes values as JSON, piece by piece, with keys in the order of the value.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One member or element a line, indented by two spaces.
    case pretty
    /// All on one line, without spaces.
    case compact
  }

  private let layout: Layout

  /// A writer for one layout.
  public init(_ layout: Layout = .pretty) {
    self.layout = layout
  }

  /// The JSON text of a value, without a final newline.
  public func string(_ value: Value) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes a value, without a final newline.
  public func write(_ value: Value, to target: inout some TextOutputStream) {
    write(value, depth: 0, to: &target)
  }

  private func write(_ value: Value, depth: Int, to target: inout some TextOutputStream) {
    switch value {
    case .null: target.write("null")
    case .double(let number) where !number.isFinite: target.write("null")
    case .bool, .integer, .unsigned, .double: target.write(value.scalarText)
    case .string(let string): JSONString.write(string, to: &target)
    case .array(let elements): write(elements, depth: depth, to: &target)
    case .object(let members): write(members, depth: depth, to: &target)
    }
  }

  private func write(_ elements: [Value], depth: Int, to target: inout some TextOutputStream) {
    target.write("[")
    for (index, element) in elements.enumerated() {
      startItem(index, depth: depth, to: &target)
      write(element, depth: depth + 1, to: &target)
    }
    close("]", isEmpty: elements.isEmpty, depth: depth, to: &target)
  }

  private func write(_ members: [Member], depth: Int, to target: inout some TextOutputStream) {
    target.write("{")
    for (index, member) in members.enumerated() {
      startItem(index, depth: depth, to: &target)
      JSONString.write(member.key, to: &target)
      target.write(layout == .pretty ? ": " : ":")
      write(member.value, depth: depth + 1, to: &target)
    }
    close("}", isEmpty: members.isEmpty, depth: depth, to: &target)
  }

  private func startItem(_ index: Int, depth: Int, to target: inout some TextOutputStream) {
    if index > 0 { target.write(",") }
    startLine(depth: depth + 1, to: &target)
  }

  private func close(_ bracket: String, isEmpty: Bool, depth: Int, to target: inout some TextOutputStream) {
    if !isEmpty { startLine(depth: depth, to: &target) }
    target.write(bracket)
  }

  private func startLine(depth: Int, to target: inout some TextOutputStream) {
    guard layout == .pretty else { return }
    target.write("\n" + String(repeating: "  ", count: depth))
  }
}
