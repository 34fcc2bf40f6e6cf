import CommandModel
import CommandOutput

extension Run {
  /// The columns and rows that this run shows, chosen before anything is fetched.
  ///
  /// - Parameters:
  ///   - columns: all that there are, in the order of the data.
  ///   - text: what is shown in text; the columns that it names are part of the data, too.
  ///   - extra: keys of more columns for data, which in text are fetched for others.
  /// - Throws: `CommandFailure` of class `.usage` for a key that the table does not have, or a filter that
  ///   does not fit.
  func table<Row>(
    of columns: [Column<Row>], text: TextForm<Row>, extra: [String] = []
  ) throws -> TableChoice<Row> {
    do {
      return try TableChoice(
        columns, text: text, extra: extra, for: settings.format, request: settings.table)
    } catch {
      throw CommandFailure(error.message, code: .usage, hint: error.hint)
    }
  }
}
