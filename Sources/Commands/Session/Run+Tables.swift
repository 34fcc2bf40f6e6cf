import CommandOutput

extension Run {
  /// The columns that this run shows, chosen before anything is fetched.
  ///
  /// - Parameters:
  ///   - columns: all that there are, in the order of the data.
  ///   - text: what is shown in text; the columns that it names are part of the data, too.
  ///   - extra: keys of more columns for data, which in text are fetched for others.
  func table<Row>(
    of columns: [Column<Row>], text: TextForm<Row>, extra: [String] = []
  ) -> TableChoice<Row> {
    TableChoice(columns, text: text, extra: extra, for: settings.format)
  }
}
