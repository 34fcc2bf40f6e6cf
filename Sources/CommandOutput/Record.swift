/// One line of a record: a label and a text for people, a key and a value for programs.
public struct Field: Sendable, Equatable {
  /// What stands before the text; nil for what only structured formats show.
  public let label: String?
  /// The key in structured formats.
  public let key: String
  /// The data.
  public let value: Value
  /// The text after the label.
  public let text: String
  /// Whether the format `name` prints this field.
  public let isName: Bool
  /// The style of the text.
  public let style: Style?

  /// A field; where no text is given, it is the plain text of the value.
  public init(
    _ label: String?, _ key: String, _ value: Value, text: String? = nil, isName: Bool = false,
    style: Style? = nil
  ) {
    self.label = label
    self.key = key
    self.value = value
    self.text = text ?? value.plainText
    self.isName = isName
    self.style = style
  }
}

/// One object as lines of labels and texts.
///
/// A width of 15 and the separator " " make virsh's `%-15s %s`, the separator ": " its `%-15s: %s`.
public struct Record: Sendable, Equatable {
  /// The width to which labels are padded.
  public let labelWidth: Int
  /// What stands between the padded label and the text.
  public let separator: String
  /// The lines.
  public let fields: [Field]

  /// A record with its fields.
  public init(labelWidth: Int = 15, separator: String = " ", _ fields: [Field]) {
    self.labelWidth = labelWidth
    self.separator = separator
    self.fields = fields
  }

  /// The record as data: an object with all fields.
  public var value: Value {
    .object(fields.map { Member(key: $0.key, value: $0.value) })
  }

  /// The key of the field that names the object.
  public var nameKey: String? {
    fields.first(where: \.isName)?.key
  }

  /// The record in two: the fields in front of one, and that one with all behind it.
  public func split(before key: String) -> (head: Record, tail: Record) {
    let place = fields.firstIndex { $0.key == key } ?? fields.endIndex
    let parts = [fields[..<place], fields[place...]].map {
      Record(labelWidth: labelWidth, separator: separator, Array($0))
    }
    return (parts[0], parts[1])
  }

  /// The lines of the fields that have a label.
  public func render(style: Styler = .plain) -> String {
    fields.map { line($0, style: style) }.joined()
  }

  private func line(_ field: Field, style: Styler) -> String {
    guard let label = field.label else { return "" }
    let padding = String(repeating: " ", count: max(0, labelWidth - label.utf8.count))
    return label + padding + separator + style.styled(style.escaped(field.text), field.style) + "\n"
  }
}
