/// The columns that some rows ask for: a tree of keys, in the order in which they appear.
///
/// What is null or empty in one row and an object in another makes no column of its own.
struct CSVColumns {
  private var keys: [String] = []
  private var below: [String: CSVColumns] = [:]
  private var holdsText = false

  /// The columns of some rows.
  init(of rows: [Value] = []) {
    for row in rows { take(.object(row.csvMembers)) }
  }

  /// The columns, all or those below some keys; a key that no row has is a column, too.
  func paths(below chosen: [String]? = nil) -> [String] {
    (chosen ?? keys).flatMap { key in below[key]?.paths(at: key) ?? [key] }
  }

  private func paths(at path: String) -> [String] {
    if keys.isEmpty { return [path] }
    return (holdsText ? [path] : []) + keys.flatMap { key in below[key]?.paths(at: "\(path).\(key)") ?? [] }
  }

  private mutating func take(_ value: Value) {
    switch value {
    case .object(let members):
      for member in members {
        if below[member.key] == nil { keys.append(member.key) }
        below[member.key, default: CSVColumns()].take(member.value)
      }
    case .array(let elements) where value.holdsObjects: elements.forEach { take($0) }
    case .null, .array([]): break
    default: holdsText = true
    }
  }
}

/// The cells of one row by the paths of their columns.
struct CSVRow {
  private var paths: [String] = []
  private var texts: [String: String] = [:]

  /// Flattens a row.
  init(_ row: Value) {
    for member in row.csvMembers { add(member.value, at: member.key) }
  }

  /// The text of a cell. Where an object stands for which there was no column when the header was written, it is
  /// `key=value`, separated by spaces.
  func cell(_ column: String) -> String {
    if let text = texts[column] { return text }
    let start = column + "."
    return paths.filter { $0.hasPrefix(start) }
      .map { "\($0.dropFirst(start.count))=\(texts[$0] ?? "")" }.joined(separator: " ")
  }

  private mutating func add(_ value: Value, at path: String) {
    switch value {
    case .object(let members):
      for member in members { add(member.value, at: "\(path).\(member.key)") }
    case .array(let elements) where value.holdsObjects:
      addLists(of: elements, at: path)
    default:
      set(value.scalarText, at: path)
    }
  }

  /// Each key of the objects is a list: of what the first one has, the second one, and so on.
  private mutating func addLists(of elements: [Value], at path: String) {
    let elements = elements.map { Value.object([Member(key: path, value: $0)]) }
    let rows = elements.map(CSVRow.init)
    for column in CSVColumns(of: elements).paths() {
      set(rows.map { $0.listed(column) }.joined(separator: " "), at: column)
    }
  }

  /// Null and what is missing leave a mark in a list, so that the others keep their places.
  private func listed(_ column: String) -> String {
    guard let text = texts[column], !text.isEmpty else { return "-" }
    return text
  }

  private mutating func set(_ text: String, at path: String) {
    if texts.updateValue(text, forKey: path) == nil { paths.append(path) }
  }
}

extension Value {
  /// The members of a row; what is no object has a column of its own.
  fileprivate var csvMembers: [Member] {
    if case .object(let members) = self { members } else { [Member(key: "value", value: self)] }
  }

  fileprivate var holdsObjects: Bool {
    elements.contains { if case .object = $0 { true } else { false } }
  }
}
