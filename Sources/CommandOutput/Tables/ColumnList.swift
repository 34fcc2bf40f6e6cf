/// The columns of a table, thrown in the place of its rows where a list of them is asked for.
public struct ColumnList: Error {
  /// The list, in every format.
  public let output: Output

  public init<Row>(of columns: [Column<Row>]) {
    output = .columnList(columns.map { ColumnNote(key: $0.key, type: $0.type) })
  }

  /// The keys that the items of a stream may have.
  public init(of keys: [DataKey]) {
    output = .columnList(keys.map { ColumnNote(key: $0.name, type: $0.type.columnType) })
  }
}

/// A column as a list of columns has it.
public struct ColumnNote: Sendable {
  public var key: String
  public var type: ColumnType

  public init(key: String, type: ColumnType) { (self.key, self.type) = (key, type) }

  /// Reads a row of such a list; nil for what is none.
  public init?(_ row: Value) {
    guard case .string(let key)? = row["column"], case .string(let word)? = row["type"],
      let type = ColumnType(rawValue: word)
    else { return nil }
    self.init(key: key, type: type)
  }

  /// What the key says, in any command.
  public var meaning: String? { DataCatalogue.key(DataPath(key).name)?.meaning }

  static let columns: [Column<ColumnNote>] = [
    Column("Key", "column", isName: true) { .string($0.key) },
    Column("Type", "type") { .string($0.type.rawValue) },
    Column("Meaning", "meaning") { note in
      Value(note.meaning)
    },
  ]
}

extension Output {
  static func columnList(_ notes: [ColumnNote]) -> Output { Table(ColumnNote.columns).output(notes) }

  /// The columns that some rows make.
  static func columnList(of rows: [Value]) -> Output {
    columnList(DataPath.all(in: rows).map { ColumnNote(key: $0, type: DataPath($0).type(in: rows)) })
  }
}
