extension Output {
  /// The output as one document.
  ///
  /// - Parameter header: whether tables in text and CSV begin with the names of their columns; in text `quiet` leaves
  ///   them out, too.
  public func render(
    as format: OutputFormat, quiet: Bool = false, header: Bool = true, style: Styler = .plain
  ) -> String {
    switch format {
    case .text: renderText(quiet: quiet, header: header, style: style)
    case .json: data.map { JSONWriter(.pretty).string($0) + "\n" } ?? ""
    case .yaml: data.map { YAMLWriter().string($0) } ?? ""
    case .csv: data.map { style.escaped(CSVWriter(keys: keys, hasHeader: header).string($0)) } ?? ""
    case .name: renderNames(style: style)
    }
  }

  /// The output as one item of a stream, such as an event: a line of JSON, a YAML document, a row of CSV.
  ///
  /// `continuing` says that this is not the first item, so that CSV has its header once. All items are of one shape.
  public func renderItem(
    as format: OutputFormat, quiet: Bool = false, style: Styler = .plain, continuing: Bool
  ) -> String {
    switch format {
    case .text: renderText(quiet: quiet, header: !continuing, style: style)
    case .json: data.map { JSONWriter(.compact).string($0) + "\n" } ?? ""
    case .yaml: data.map { "---\n" + YAMLWriter().string($0) } ?? ""
    case .csv: data.map { style.escaped(CSVWriter(keys: keys, hasHeader: !continuing).string($0)) } ?? ""
    case .name: renderNames(style: style)
    }
  }

  /// The output as one item of a stream whose items may differ in shape: the columns of CSV are those that the output
  /// says, or else those of the first one.
  ///
  /// - Parameters:
  ///   - header: whether the first item comes with the names of columns.
  ///   - columns: nil before the first item; what this leaves there is handed in with the next one.
  public func renderItem(
    as format: OutputFormat, quiet: Bool = false, header: Bool = true, style: Styler = .plain,
    columns: inout [String]?
  ) -> String {
    let isFirst = columns == nil && header
    guard format == .csv else {
      // A table has its titles once.
      for case .table(let table) in text where format == .text { columns = table.keys }
      return renderItem(as: format, quiet: quiet, style: style, continuing: !isFirst)
    }
    guard let data else { return "" }
    let fixed = columns ?? self.columns ?? CSVWriter(keys: keys).columns(of: data)
    columns = fixed
    return style.escaped(CSVWriter(columns: fixed, hasHeader: isFirst).string(data))
  }

  /// The data, or the text under the key "text": a command that has not said what its data is must not fall silent.
  public var data: Value? {
    if let value { return value }
    return text.isEmpty || isRemark
      ? nil : ["text": .string(renderText(quiet: false, header: true, style: .plain))]
  }

  private func renderText(quiet: Bool, header: Bool, style: Styler) -> String {
    text.reduce("") { $0 + $1.render(quiet: quiet, header: header, style: style) }
  }

  private func renderNames(style: Styler) -> String {
    data.map { style.escaped(NameWriter(key: nameKey).string($0)) } ?? ""
  }
}
