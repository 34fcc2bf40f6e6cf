import CommandOutput

extension Run {
  /// A record, in front of one field of which the log tells what libvirt said about persistence.
  ///
  /// virsh logs between the lines; so does a text with such a log. Data and columns come in one piece behind it.
  func output(of record: Record, loggingBefore key: String, _ message: String) throws -> Output {
    guard log.tells(.debug), !wantsData else { return .record(record) }
    let (head, tail) = record.split(before: key)
    try emit(.remark(.record(head)))
    log.write(.debug, message)
    return Output.record(record).replacingText(with: .record(tail))
  }
}

extension Bool? {
  /// An answer of libvirt as the number that it was.
  var flagText: String { map { $0 ? "1" : "0" } ?? "-1" }
}
