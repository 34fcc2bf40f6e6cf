extension Output {
  /// Whether there are data to choose from.
  public var hasData: Bool { value != nil }

  /// Whether it says nothing, or something to people only.
  public var isSilent: Bool { isRemark || value == nil && text.isEmpty }

  /// The output with the columns and the rows that are asked for, whatever command it is of.
  ///
  /// Rows are the objects of an array; of a single object columns can be chosen.
  ///
  /// - Throws: `TableRequestError` for keys that the data do not have, and for what fits a list alone.
  public func shaped(by request: TableRequest, for format: OutputFormat) throws(TableRequestError) -> Output {
    guard let value, !request.isEmpty else { return self }
    if request.listsColumns { return .columnList(of: value.elements) }
    guard case .array(let rows) = value else {
      guard request.filters.isEmpty, request.sort.isEmpty else {
        throw TableRequestError("--filter and --sort are for lists, and this is one object")
      }
      let columns = try DataShape(of: value.elements, nameKey).columns(request, isStream: false)
      return .table(DataTable(columns.map(\.titled), [value])).asOneObject
    }
    let shape = DataShape(of: rows, nameKey)
    let columns = try shape.columns(request, isStream: false)
    let choice = try TableChoice(
      columns, text: .table(columns.map(\.key)), for: format, request: request)
    if request.columns != nil { return choice.output(of: rows) }
    return whole(choice.rows(of: { rows }, filling: { _, _ in }), of: shape, format)
  }

  /// One item of a stream with the columns that are asked for; nil where a filter leaves it out.
  ///
  /// Items differ in shape: a key that this one does not have is null, if the catalogue knows it.
  public func shapedItem(
    by request: TableRequest, for format: OutputFormat
  ) throws(TableRequestError) -> Output? {
    guard let value, !request.isEmpty else { return self }
    guard request.sort.isEmpty else { throw TableRequestError("--sort needs an end, which a stream has not") }
    let columns = try DataShape(of: [value], nameKey).columns(request, isStream: true)
    let choice = try TableChoice(
      columns, text: .table(columns.map(\.key)), for: format, request: request)
    let rows = choice.rows(of: { [value] }, filling: { _, _ in })
    if rows.isEmpty { return nil }
    return request.columns == nil ? self : choice.output(of: rows).asOneObject
  }

  /// The rows that are left, each with all that it has; in text, a table of what is no object itself.
  private func whole(_ rows: [Value], of shape: DataShape, _ format: OutputFormat) -> Output {
    var output = replacingValue(with: .array(rows), keys: keys, nameKey: nameKey)
    if format == .text { output.text = [.table(DataTable(shape.plainColumns.map(\.titled), rows))] }
    return output
  }

  /// The table of one row as the object that it is.
  private var asOneObject: Output {
    guard let table else { return self }
    return replacingValue(with: table.value.elements.first, keys: table.keys, nameKey: table.nameKey)
  }
}

/// Rows of data, and the columns that they make.
struct DataShape {
  private let rows: [Value]
  private let nameKey: String?

  init(of rows: [Value], _ nameKey: String?) {
    (self.rows, self.nameKey) = (rows, nameKey)
  }

  /// The columns that a request names, each once.
  func columns(_ request: TableRequest, isStream: Bool) throws(TableRequestError) -> [Column<Value>] {
    let named = (request.columns ?? []) + request.filters.map(\.key) + request.sort.map(\.key)
    var columns: [Column<Value>] = []
    for key in named where !columns.contains(where: { $0.key == key }) {
      let path = DataPath(key)
      // Where there are no rows, or rows of another kind may come, the catalogue knows what can be meant.
      let mayBeAbsent = (isStream || rows.isEmpty) && DataCatalogue.key(path.name) != nil
      guard mayBeAbsent || rows.contains(where: { path($0) != nil }) else {
        throw .unknown(key, among: DataPath.all(in: rows))
      }
      columns.append(column(path))
    }
    return columns
  }

  /// A column for each key whose values are words and numbers.
  var plainColumns: [Column<Value>] {
    var keys: [String] = []
    var nested: Set<String> = []
    for member in rows.flatMap(\.members) {
      if !keys.contains(member.key) { keys.append(member.key) }
      if member.value.elements.contains(where: { !$0.members.isEmpty }) { nested.insert(member.key) }
    }
    return keys.filter { !nested.contains($0) }.map { column(DataPath($0)) }
  }

  private func column(_ path: DataPath) -> Column<Value> {
    Column(nil, path.text, type: path.type(in: rows), isName: path.text == nameKey) { path($0) ?? .null }
  }
}
