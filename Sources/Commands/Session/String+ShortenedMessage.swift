extension String {
  /// No line of a message is longer than this, in bytes.
  private static let longestLine = 400
  /// How much of a long line is kept around the place that is pointed at.
  private static let context = 60

  /// The message with its long lines cut.
  ///
  /// A fault in XML is told with the line of the document that has it and a pointer below, `-----^`. A
  /// document without line breaks makes that as long as itself; only the surroundings of the pointer
  /// are of use.
  var shortenedMessage: String {
    guard utf8.count > Self.longestLine else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    let column = lines.last.flatMap(Self.pointedColumn)
    if let column, column > Self.longestLine, lines.count > 1 {
      let start = column - Self.context
      lines[lines.count - 1] = "---" + lines[lines.count - 1].dropFirst(start)
      lines[lines.count - 2] = "..." + lines[lines.count - 2].droppingBytes(start)
    }
    return lines.map { $0.cutToBytes(Self.longestLine) }.joined(separator: "\n")
  }

  /// Where the pointer of an excerpt points, if the line is one.
  private static func pointedColumn(_ line: Substring) -> Int? {
    guard line.utf8.last == UInt8(ascii: "^") else { return nil }
    let shaft = line.utf8.dropLast()
    return shaft.allSatisfy { $0 == UInt8(ascii: "-") } ? shaft.count : nil
  }
}

extension Substring {
  fileprivate func droppingBytes(_ count: Int) -> Substring {
    Substring(String(decoding: utf8.dropFirst(count), as: UTF8.self))
  }

  fileprivate func cutToBytes(_ count: Int) -> String {
    guard utf8.count > count else { return String(self) }
    return String(decoding: utf8.prefix(count), as: UTF8.self) + "..."
  }
}
