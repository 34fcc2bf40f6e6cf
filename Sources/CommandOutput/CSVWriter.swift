/// Writes values as comma-separated rows under a header, quoted as RFC 4180 has it, with plain newlines.
///
/// A row is one object, and a cell is never JSON:
///
/// - An object inside has a column for each of its keys, joined by a dot: `read.bytes`. Null, or nothing, is an empty
///   cell.
/// - An array of numbers or words is one cell, its elements separated by spaces.
/// - An array of objects has a column for each key of these, `addresses.prefix`, with as many elements as there are
///   objects, `-` where one has nothing. Lists of words that hold spaces themselves are told apart only in JSON and YAML.
///
/// Bytes that are not UTF-8 stay as they are, as in text: CSV names no encoding.
public struct CSVWriter: Sendable {
  private enum Columns {
    case all
    case below([String])
    case exactly([String])
  }

  private let chosen: Columns
  private let hasHeader: Bool

  /// A writer; without keys, the columns are the keys of all objects in the order in which they appear.
  ///
  /// - Parameter keys: The keys, or paths with dots, that make the columns; a key with objects below gives all of theirs.
  public init(keys: [String]? = nil, hasHeader: Bool = true) {
    chosen = keys.map(Columns.below) ?? .all
    self.hasHeader = hasHeader
  }

  /// A writer for columns that are fixed, as those of a stream are after its first item, see `columns(of:)`.
  public init(columns: [String], hasHeader: Bool) {
    chosen = .exactly(columns)
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
    let columns = columns(of: value)
    // A table without columns has nothing to say, not even an empty line.
    guard !columns.isEmpty else { return }
    if hasHeader { writeRow(columns, to: &target) }
    for element in value.elements {
      let row = CSVRow(element)
      writeRow(columns.map(row.cell), to: &target)
    }
  }

  /// The columns under which a value is written.
  public func columns(of value: Value) -> [String] {
    switch chosen {
    case .all: CSVColumns(of: value.elements).paths()
    case .below(let keys): CSVColumns(of: value.elements).paths(below: keys)
    case .exactly(let columns): columns
    }
  }

  private func writeRow(_ cells: [String], to target: inout some TextOutputStream) {
    // A row of one empty cell would be an empty line, which readers skip.
    let line = cells == [""] ? "\"\"" : cells.map(Self.quoted).joined(separator: ",")
    target.write(line + "\n")
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
