import CommandOutput

/// The objects that a pattern chooses from.
struct PatternListing {
  /// What filters can ask for.
  let columns: [ColumnNote]
  private let named: (String) -> FoundObject?
  private let matching: (ObjectPattern) throws -> [FoundObject]
  private let cells: (String) throws -> [Value]

  /// - Parameters:
  ///   - columns: the columns of the list of such objects: what filters can ask for.
  ///   - key: the column that has the names.
  ///   - rows: all objects, with what comes with the list.
  ///   - otherNames: what patterns are held against besides.
  ///   - isNamed: whether a row is what a word names; by default, by its name.
  ///   - fill: fetches what more is needed.
  init<Row: Sendable>(
    columns: [Column<Row>], key: String = "name", rows: [Row], name: @escaping (Row) -> String,
    object: @escaping (Row) -> any Sendable, otherNames: @escaping (Row) -> [String] = { _ in [] },
    isNamed: ((Row, String) -> Bool)? = nil,
    filling fill: @escaping (inout [Row], Needs) throws -> Void
  ) {
    let isNamed = isNamed ?? { name($0) == $1 }
    self.columns = columns.map { ColumnNote(key: $0.key, type: $0.type) }
    cells = { key in
      guard let column = columns.first(where: { $0.key == key }) else { return [] }
      var rows = rows
      try fill(&rows, column.needs)
      return rows.map(column.value)
    }
    named = { word in
      rows.first { isNamed($0, word) }.map { FoundObject(name: word, object: object($0)) }
    }
    matching = { pattern in
      var request = TableRequest()
      (request.columns, request.filters, request.sort) = ([key], pattern.filters, [SortKey(key)])
      let choice = try Self.choice(of: columns, request)
      let admitted = rows.filter { row in ([name(row)] + otherNames(row)).contains { pattern.admits($0) } }
      return try choice.rows(of: { admitted }, filling: fill).map {
        FoundObject(name: name($0), object: object($0))
      }
    }
  }

  private static func choice<Row>(
    of columns: [Column<Row>], _ request: TableRequest
  ) throws -> TableChoice<Row> {
    do {
      return try TableChoice(columns, text: .table([]), for: .json, request: request)
    } catch {
      throw CommandFailure(error.message, code: .usage)
    }
  }

  /// The object that a word names just as it is.
  func object(named word: String) -> FoundObject? { named(word) }

  /// What the objects have under a key, each value once.
  func values(of key: String) throws -> [String] {
    try cells(key).flatMap(\.elements).texts
  }

  /// The objects that a pattern stands for, in the natural order of their names.
  ///
  /// - Throws: `CommandFailure`, of class `.usage` for keys and comparisons that the list does not have.
  func objects(like pattern: ObjectPattern) throws -> [FoundObject] { try matching(pattern) }
}
