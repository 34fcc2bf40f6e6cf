/// Writes values as comma-separated rows under a header, quoted as RFC 4180 has it, with plain newlines.
public struct CSVWriter: Sendable {
  private let keys: [String]?
  private let hasHeader: Bool

  /// A writer; without keys, the columns are the keys of all objects in the order in which they appear.
  public init(keys: [String]? = nil, hasHeader: Bool = true) {
    self.keys = keys
    self.hasHeader = hasHeader
  }

  /// The rows of a value: one for each element of an array, one for anything else.
  public func string(_ value: Value) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes the rows of a value.
  public func write(_ value: Value, to target: inout some TextOutputStream) {
    let rows = value.elements
    let columns = keys ?? Self.union(of: rows)
    // A table without columns has nothing to say, not even an empty line.
    guard !columns.isEmpty else { return }
    if hasHeader { writeRow(columns, to: &target) }
    for row in rows {
      writeRow(columns.map { Self.cell($0, of: row) }, to: &target)
    }
  }

  /// The column of values that are no objects.
  private static let scalarKey = "value"

  private static func union(of rows: [Value]) -> [String] {
    var seen: Set<String> = []
    return rows.flatMap(keys).filter { seen.insert($0).inserted }
  }

  private static func keys(of row: Value) -> [String] {
    if case .object = row { row.keys } else { [scalarKey] }
  }

  private static func cell(_ key: String, of row: Value) -> String {
    switch row {
    case .object: row[key]?.scalarText ?? ""
    default: key == scalarKey ? row.scalarText : ""
    }
  }

  private func writeRow(_ cells: [String], to target: inout some TextOutputStream) {
    target.write(cells.map(Self.quoted).joined(separator: ",") + "\n")
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: isSpecial) else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
