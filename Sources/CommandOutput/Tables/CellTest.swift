import Glibc

/// A condition on the cells of one column, ready to be asked: the value is read once, by the column's type.
struct CellTest {
  private let holds: (Value) -> Bool

  func callAsFunction(_ value: Value) -> Bool { holds(value) }

  /// - Throws: `TableRequestError` for a comparison that the type does not have, and for a value that is none of it.
  init(_ filter: RowFilter, of type: ColumnType) throws(TableRequestError) {
    let test: (Value) -> Bool
    if filter.value == "-", filter.comparison == .equal || filter.comparison == .notEqual {
      test = { $0 == .null }
    } else {
      test = try Self.test(filter, of: type)
    }
    let isNegated = filter.comparison == .notEqual || filter.comparison == .notMatching
    holds = { test($0) != isNegated }
  }

  private static func test(
    _ filter: RowFilter, of type: ColumnType
  ) throws(TableRequestError) -> (Value) -> Bool {
    switch filter.comparison {
    case .matching, .notMatching: return try matching(filter, of: type)
    case .equal, .notEqual: return try equal(filter, of: type)
    case .less: return try ordered(filter, of: type) { $0 < $1 }
    case .atMost: return try ordered(filter, of: type) { $0 <= $1 }
    case .greater: return try ordered(filter, of: type) { $0 > $1 }
    case .atLeast: return try ordered(filter, of: type) { $0 >= $1 }
    }
  }

  /// Text that a regular expression finds; each element of a list by itself.
  private static func matching(
    _ filter: RowFilter, of type: ColumnType
  ) throws(TableRequestError) -> (Value) -> Bool {
    guard type == .text || type == .list || type == .time else { throw refusal(filter, type) }
    let expression = try Expression(filter.value)
    return { value in value.texts.contains(where: expression.matches) }
  }

  /// One of some alternatives with commas between; text by patterns of `*?[]`, anything else by its value.
  private static func equal(
    _ filter: RowFilter, of type: ColumnType
  ) throws(TableRequestError) -> (Value) -> Bool {
    let alternatives = filter.value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    switch type {
    case .text, .list, .time:
      // What is no pattern is quicker compared as it is.
      let plain = Set(alternatives.filter { word in !word.contains { "*?[\\".contains($0) } })
      let patterns = alternatives.filter { !plain.contains($0) }.map(ShellPattern.init)
      return { value in
        value.texts.contains { text in
          plain.contains(text) || patterns.contains { $0.matches(text) }
        }
      }
    case .truth:
      var wanted: [Bool] = []
      for word in alternatives { wanted.append(try truth(word, filter)) }
      return { value in if case .bool(let isTrue) = value { wanted.contains(isTrue) } else { false } }
    case .number, .size, .duration:
      var wanted: [Double] = []
      for word in alternatives where word != "unlimited" { wanted.append(try quantity(word, type, filter)) }
      let takesUnlimited = alternatives.contains("unlimited")
      return { value in
        value.quantity.map(wanted.contains) ?? (takesUnlimited && value == .string("unlimited"))
      }
    }
  }

  /// Numbers by their size, moments by their text, which sorts as they do; a limit that there is not is the largest.
  private static func ordered(
    _ filter: RowFilter, of type: ColumnType, _ compare: @escaping (Double, Double) -> Bool
  ) throws(TableRequestError) -> (Value) -> Bool {
    switch type {
    case .number, .size, .duration:
      let bound = try quantity(filter.value, type, filter)
      return { value in
        (value.quantity ?? (value == .string("unlimited") ? .infinity : nil)).map { compare($0, bound) }
          ?? false
      }
    case .time:
      let bound = filter.value
      return { value in
        guard case .string(let text) = value else { return false }
        return compare(text < bound ? -1 : text == bound ? 0 : 1, 0)
      }
    case .text, .truth, .list: throw refusal(filter, type)
    }
  }

  private static func refusal(_ filter: RowFilter, _ type: ColumnType) -> TableRequestError {
    let allowed = type.comparisons.map(\.rawValue).joined(separator: " ")
    return TableRequestError(
      "'\(filter.key)' is \(type.description), which '\(filter.comparison.rawValue)' does not compare; use \(allowed)"
    )
  }

  private static func truth(_ word: String, _ filter: RowFilter) throws(TableRequestError) -> Bool {
    switch word.lowercased() {
    case "yes", "true", "on", "1": return true
    case "no", "false", "off", "0": return false
    default: throw TableRequestError("'\(word)' is neither yes nor no, as '\(filter.key)' is")
    }
  }

  private static func quantity(
    _ word: String, _ type: ColumnType, _ filter: RowFilter
  ) throws(TableRequestError) -> Double {
    guard let quantity = Quantity.read(word, as: type) else {
      throw TableRequestError("'\(word)' is not \(type.description), as '\(filter.key)' is")
    }
    return quantity
  }
}

extension ColumnType {
  /// How values of the type can be compared.
  public var comparisons: [RowFilter.Comparison] {
    switch self {
    case .text, .list: [.equal, .notEqual, .matching, .notMatching]
    case .number, .size, .duration: [.equal, .notEqual, .less, .atMost, .greater, .atLeast]
    case .time: [.equal, .notEqual, .less, .atMost, .greater, .atLeast, .matching, .notMatching]
    case .truth: [.equal, .notEqual]
    }
  }

  /// What a value of the type is, for messages.
  public var description: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .size: "a size"
    case .duration: "a duration"
    case .time: "a moment"
    case .truth: "yes or no"
    case .list: "a list"
    }
  }
}

extension Value {
  /// The text of the value, or of each element of a list.
  fileprivate var texts: [String] {
    switch self {
    case .null: []
    case .array(let elements): elements.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    default: [scalarText]
    }
  }

  /// The value as a number, if it is one.
  var quantity: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .unsigned(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}

/// An extended regular expression of POSIX.
final class Expression {
  private var compiled = regex_t()

  init(_ text: String) throws(TableRequestError) {
    let code = regcomp(&compiled, text, REG_EXTENDED | REG_NOSUB)
    guard code != 0 else { return }
    var words = [CChar](repeating: 0, count: 256)
    regerror(code, &compiled, &words, words.count)
    let reason = String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    throw TableRequestError("'\(text)' is no regular expression: \(reason)")
  }

  deinit { regfree(&compiled) }

  func matches(_ text: String) -> Bool { regexec(&compiled, text, 0, nil, 0) == 0 }
}
