import CommandModel
import CommandOutput
import JQ
import Platform

extension GlobalSetting {
  /// What is shown of a result, and in which order.
  static let shape: [GlobalSetting] = [
    GlobalSetting(
      GlobalOption(
        "columns", nil, takes: "KEYS", isAddition: true, about: .columns,
        "show these keys of a result, in this order: name,state; help lists them"), columns
    ) { $0.table.choose($1) },
    GlobalSetting(
      GlobalOption(
        "filter", nil, takes: "EXPR", isAddition: true, about: .filter, isRepeatable: true,
        "keep the rows for which it holds: state=running, memory>=4GiB, name~^web; all of several"), filter
    ) { $0.table.filters.append($1) },
    GlobalSetting(
      GlobalOption(
        "sort", nil, takes: "KEYS", isAddition: true, about: .sortKeys,
        "sort the rows by these keys, - in front for the largest first: state,-memory"), sortKeys
    ) { $0.table.sort = $1 },
    GlobalSetting(
      GlobalOption(
        "no-header", nil, isAddition: true, "leave out the names of columns in tables and CSV")
    ) { $0.showsHeaders = false },
    GlobalSetting(
      GlobalOption(
        "jq", nil, takes: "PROGRAM", isAddition: true,
        "print what a program of jq makes of the result as JSON"),
      query
    ) { $0.query = $1 },
  ]

  private static let columns: Reader<[String]> = { typed throws(SettingError) in
    let keys = try list(typed, example: "name,state")
    if let twice = keys.indices.first(where: { keys[..<$0].contains(keys[$0]) }) {
      throw .refused("\(typed.spelling) names '\(keys[twice])' twice")
    }
    return keys
  }

  private static let sortKeys: Reader<[SortKey]> = { typed throws(SettingError) in
    let keys = try list(typed, example: "state,-memory").map { SortKey($0) }
    guard !keys.contains(where: \.key.isEmpty) else { throw notAList(typed, "state,-memory") }
    return keys
  }

  private static let filter: Reader<RowFilter> = { typed throws(SettingError) in
    do throws(TableRequestError) {
      return try RowFilter(parsing: typed.value)
    } catch {
      throw .refused("\(typed.spelling): \(error.message)")
    }
  }

  private static let query: Reader<JQProgram> = { typed throws(SettingError) in
    do throws(JQError) {
      return try JQProgram(typed.value)
    } catch {
      throw .refused("\(typed.spelling): \(error.message)")
    }
  }

  /// Words with commas between, none of them empty.
  private static func list(_ typed: TypedSetting, example: String) throws(SettingError) -> [String] {
    let words = typed.value.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.trimming { $0 == " " }) }
    guard !words.contains("") else { throw notAList(typed, example) }
    return words
  }

  private static func notAList(_ typed: TypedSetting, _ example: String) -> SettingError {
    .refused(
      "invalid value '\(typed.value)' for \(typed.spelling): write keys with commas between, as in \(example)"
    )
  }
}
