/// Writes values as YAML 1.2 in block style, with keys in the order of the value.
public struct YAMLWriter: Sendable {
  /// A writer.
  public init() {}

  /// The YAML text of a value, with a final newline.
  public func string(_ value: Value) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes a value, with a final newline.
  public func write(_ value: Value, to target: inout some TextOutputStream) {
    switch value {
    case .array(let elements) where !elements.isEmpty: write(elements, depth: 0, to: &target)
    case .object(let members) where !members.isEmpty: write(members, depth: 0, to: &target)
    default: writeScalar(value, depth: 0, to: &target)
    }
  }

  /// Writes the lines of a sequence; the indentation of the first line is already there.
  private func write(_ elements: [Value], depth: Int, to target: inout some TextOutputStream) {
    for (index, element) in elements.enumerated() {
      if index > 0 { indent(depth, to: &target) }
      target.write("- ")
      switch element {
      case .array(let inner) where !inner.isEmpty: write(inner, depth: depth + 1, to: &target)
      case .object(let members) where !members.isEmpty: write(members, depth: depth + 1, to: &target)
      default: writeScalar(element, depth: depth, to: &target)
      }
    }
  }

  /// Writes the lines of a mapping; the indentation of the first line is already there.
  private func write(_ members: [Member], depth: Int, to target: inout some TextOutputStream) {
    for (index, member) in members.enumerated() {
      if index > 0 { indent(depth, to: &target) }
      writeKey(member.key, depth: depth, to: &target)
      switch member.value {
      case .array(let elements) where !elements.isEmpty:
        startNested(depth, to: &target)
        write(elements, depth: depth + 1, to: &target)
      case .object(let inner) where !inner.isEmpty:
        startNested(depth, to: &target)
        write(inner, depth: depth + 1, to: &target)
      default:
        target.write(" ")
        writeScalar(member.value, depth: depth, to: &target)
      }
    }
  }

  private func writeKey(_ key: String, depth: Int, to target: inout some TextOutputStream) {
    let text = YAMLScalar.flow(key)
    // A reader looks no further than 1024 characters for the colon, unless it is told that this is a key.
    if text.unicodeScalars.count > 1000 {
      target.write("? " + text + "\n")
      indent(depth, to: &target)
    } else {
      target.write(text)
    }
    target.write(":")
  }

  private func startNested(_ depth: Int, to target: inout some TextOutputStream) {
    target.write("\n")
    indent(depth + 1, to: &target)
  }

  private func writeScalar(_ value: Value, depth: Int, to target: inout some TextOutputStream) {
    switch value {
    case .string(let string) where YAMLScalar.fitsBlock(string): writeBlock(string, depth: depth, to: &target)
    case .string(let string): target.write(YAMLScalar.flow(string) + "\n")
    case .array: target.write("[]\n")
    case .object: target.write("{}\n")
    case .double(let number) where number.isFinite: target.write(YAMLScalar.number(number) + "\n")
    default: target.write(JSONWriter(.compact).string(value) + "\n")
    }
  }

  /// Writes a literal block, in which XML stays readable.
  private func writeBlock(_ string: String, depth: Int, to target: inout some TextOutputStream) {
    let endsWithNewline = string.utf8.last == UInt8(ascii: "\n")
    target.write(endsWithNewline ? "|\n" : "|-\n")
    let body = endsWithNewline ? string.unicodeScalars.dropLast() : string.unicodeScalars[...]
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty { indent(depth + 1, to: &target) }
      target.write(String(line) + "\n")
    }
  }

  private func indent(_ depth: Int, to target: inout some TextOutputStream) {
    target.write(String(repeating: "  ", count: depth))
  }
}
