/// One column of a table, declared once for every format.
///
///     Column("Name", "name", isName: true) { Value($0.name) }
public struct Column<Row>: Sendable {
  /// The title in text; nil for what only structured formats show unasked.
  public let title: String?
  /// The key in JSON and YAML, the column's name in CSV.
  public let key: String
  /// What its values are, and so how they are compared.
  public let type: ColumnType
  /// What has to be fetched for it, beyond what comes with the list.
  public let needs: Needs
  /// Whether structured formats have it unasked.
  public let isDefault: Bool
  /// Whether the format `name` prints this column.
  public let isName: Bool
  /// The style of the cell of a row.
  public let style: @Sendable (Row) -> Style?
  /// The text of the cell of a row.
  public let text: @Sendable (Row) -> String
  /// The data of a row.
  public let value: @Sendable (Row) -> Value

  /// A column; where no text is given, it is the plain text of the value.
  public init(
    _ title: String?, _ key: String, type: ColumnType = .text, needs: Needs = [], isDefault: Bool = true,
    isName: Bool = false, style: @escaping @Sendable (Row) -> Style? = { _ in nil },
    text: (@Sendable (Row) -> String)? = nil,
    value: @escaping @Sendable (Row) -> Value
  ) {
    self.title = title
    self.key = key
    self.type = type
    self.needs = needs
    self.isDefault = isDefault
    self.isName = isName
    self.style = style
    self.text = text ?? { value($0).plainText }
    self.value = value
  }
}

extension Column {
  /// The column with a title in any case: one that is made of its key, where nobody gave it any.
  var titled: Column {
    guard title == nil else { return self }
    return Column(
      Self.title(of: key), key, type: type, needs: needs, isDefault: isDefault, isName: isName, style: style,
      text: text, value: value)
  }

  /// `maxMemory` as "Max memory", `read.bytes` as "Read bytes".
  static func title(of key: String) -> String {
    var title = ""
    for character in key {
      if character == "." {
        title += " "
      } else if character.isUppercase, title.last?.isLowercase == true {
        title += " " + character.lowercased()
      } else {
        title.append(character)
      }
    }
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}

/// What the values of a column are.
public enum ColumnType: String, Sendable, CaseIterable {
  case text, number
  /// Bytes.
  case size
  /// Seconds.
  case duration
  /// A moment, by RFC 3339.
  case time
  /// Yes or no.
  case truth
  case list
}

/// What rows have to be fetched with: bits whose meaning each kind of row gives for itself.
///
/// They are numbered by what they cost, the cheapest first, so that what is dear is asked of few rows only.
public struct Needs: OptionSet, Sendable, Equatable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  /// The need of a number from 0 on; of two, the one with the larger number costs more.
  public init(_ number: UInt) { rawValue = 1 << number }

  /// Whether these cost less: the dearest counts.
  func costLess(than other: Needs) -> Bool { rawValue < other.rawValue }
}
