/// What a command has to say, in every format at once.
///
/// The text is the interface that virsh has; the value is the same as data. Commands return an `Output` and only the
/// drivers print it.
public struct Output: Sendable {
  /// The text, piece by piece.
  public var text: [TextPart]
  /// The data; nil when the command has nothing to report.
  public var value: Value? {
    get { ownValue ?? table?.value }
    set { (ownValue, table) = (newValue, nil) }
  }
  private var ownValue: Value?
  /// The data as rows and columns, where they are that.
  public private(set) var table: DataTable?
  /// The columns of CSV; nil for the keys that the value has.
  public var keys: [String]?
  /// All columns that a stream has in CSV, whichever of them the first item has; nil for those of the first.
  public var columns: [String]?
  /// The key that the format `name` prints; nil for the first one.
  public var nameKey: String?
  /// It is said to people only: as data there is nothing to tell.
  public private(set) var isRemark = false

  /// An output from its pieces.
  public init(text: [TextPart] = [], value: Value? = nil, keys: [String]? = nil, nameKey: String? = nil) {
    self.text = text
    ownValue = value
    self.keys = keys
    self.nameKey = nameKey
  }

  /// A table.
  public init(_ table: DataTable) {
    self.init(text: [.table(table)], keys: table.keys, nameKey: table.nameKey)
    self.table = table
  }

  /// The output with more text after it.
  public func adding(_ parts: TextPart...) -> Output {
    var output = self
    output.text += parts
    return output
  }

  /// The output with text in front of it.
  public func preceded(by parts: TextPart...) -> Output {
    var output = self
    output.text = parts + text
    return output
  }

  /// The output with its data alone: people have been told already.
  public var withoutText: Output { replacingText() }

  /// The output with other text and the same data.
  public func replacingText(with parts: TextPart...) -> Output {
    var output = self
    output.text = parts
    return output
  }

  /// The output with other data and the same text.
  public func replacingValue(with value: Value?, keys: [String]? = nil, nameKey: String? = nil) -> Output {
    Output(text: text, value: value, keys: keys, nameKey: nameKey)
  }
}

extension Output {
  /// Something for people only, said beside the result.
  public static func remark(_ parts: TextPart...) -> Output { remark(Output(text: parts)) }

  /// The text of an output for people only: its data come later, or have come before.
  public static func remark(_ output: Output) -> Output {
    var remark = Output(text: output.text)
    remark.isRemark = true
    return remark
  }
}

/// A piece of the text of an output.
public enum TextPart: Sendable {
  /// Exactly this text.
  case text(String)
  /// This text and a newline.
  case line(String)
  /// Exactly this text, but not with `--quiet`.
  case extra(String)
  /// A table; `--quiet` leaves out its header.
  case table(DataTable)
  /// A record.
  case record(Record)

  /// The text for a terminal or a file.
  func render(quiet: Bool, header: Bool, style: Styler) -> String {
    switch self {
    case .text(let text): style.escaped(text)
    case .line(let line): style.escaped(line) + "\n"
    case .extra(let text): quiet ? "" : style.escaped(text)
    case .table(let table): table.textTable.render(header: header && !quiet, style: style)
    case .record(let record): record.render(style: style)
    }
  }
}
