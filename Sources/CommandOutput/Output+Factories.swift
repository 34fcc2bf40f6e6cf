extension Output {
  /// Nothing at all.
  public static let none = Output()

  /// A sentence such as "Domain 'x' started", which `--quiet` suppresses; as data, the members and the sentence.
  ///
  /// - Parameter endsLine: false for the few sentences behind which virsh leaves the newline of messages out.
  public static func message(
    _ sentence: String, _ members: KeyValuePairs<String, Value> = [:], endsLine: Bool = true
  ) -> Output {
    sentenceOutput(.extra(sentence + (endsLine ? "\n" : "")), sentence, members)
  }

  /// A sentence that stays with `--quiet`; as data, the members and the sentence.
  public static func report(_ sentence: String, _ members: KeyValuePairs<String, Value> = [:]) -> Output {
    sentenceOutput(.line(sentence), sentence, members)
  }

  /// A document such as XML, exactly as it is; as data, an object with one key.
  public static func text(_ raw: String, key: String) -> Output {
    Output(text: [.text(raw)], value: [key: .string(raw)], nameKey: key)
  }

  /// A list of names, one a line; as data, an array of objects with one key.
  public static func lines(_ lines: [String], key: String) -> Output {
    Output(
      text: lines.map(TextPart.line), value: .array(lines.map { [key: .string($0)] }),
      keys: [key], nameKey: key)
  }

  /// One value with a text of its own, which is a line; as data, an object with one key.
  public static func value(text: String, key: String, value: Value) -> Output {
    Output(text: [.line(text)], value: [key: value], nameKey: key)
  }

  /// A table and its data, made from one set of columns.
  public static func table(_ table: DataTable) -> Output { Output(table) }

  /// One object.
  public static func record(_ record: Record) -> Output {
    Output(text: [.record(record)], value: record.value, nameKey: record.nameKey)
  }

  /// Several objects, in text with a separator between them, by default an empty line.
  public static func records(_ records: [Record], separator: String = "\n") -> Output {
    let parts = records.flatMap { [TextPart.text(separator), .record($0)] }
    return Output(
      text: Array(parts.dropFirst()), value: .array(records.map(\.value)),
      nameKey: records.lazy.compactMap(\.nameKey).first)
  }

  private static func sentenceOutput(
    _ part: TextPart, _ sentence: String, _ members: KeyValuePairs<String, Value>
  ) -> Output {
    let message = Member(key: "message", value: .string(sentence))
    let all = members.map { Member(key: $0.key, value: $0.value) } + [message]
    return Output(text: [part], value: .object(all), nameKey: all.first?.key)
  }
}
