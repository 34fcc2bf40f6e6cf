import CommandModel
import Libvirt

/// The name of a device of the host.
struct NodeDeviceReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.nodeDevice(named: self) }
}

/// The name of a device of the host, or the two world-wide names of a SCSI host with a comma between them.
struct NodeDeviceOrWWNReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.nodeDevice(self) }
}

extension Run {
  /// The device of a name.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none.
  func nodeDevice(named reference: NodeDeviceReference) throws -> NodeDevice {
    if let found = found(NodeDevice.self, as: reference) { return found }
    return try nodeDevice(reference.text) { try $0.nodeDevice(named: reference.text) }
  }

  /// The device that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that name, `.usage` for words that are not
  ///   two, or no world-wide names.
  func nodeDevice(_ reference: NodeDeviceOrWWNReference) throws -> NodeDevice {
    _ = try connection()
    if let found = found(NodeDevice.self, as: reference) { return found }
    let text = reference.text
    guard text.utf8.contains(UInt8(ascii: ",")) else {
      return try nodeDevice(text) { try $0.nodeDevice(named: text) }
    }
    let (node, port) = try Self.worldWideNames(text)
    return try nodeDevice(text) { try $0.nodeDevice(wwnn: node, wwpn: port) }
  }

  private func nodeDevice(_ text: String, _ find: (Connection) throws -> NodeDevice) throws -> NodeDevice {
    let connection = try connection()
    let sentence = "Could not find matching device '\(text)'"
    do {
      return note(try find(connection))
    } catch let error as LibvirtError {
      let isMissing = ExitCode.classifiesAsMissing(error)
      throw CommandFailure(
        sentence, because: error, code: isMissing ? .notFound : nil,
        hint: isMissing ? nearest(to: text) { try names(of: "nodedev") } : nil, object: text)
    }
  }

  private static func worldWideNames(_ text: String) throws -> (node: String, port: String) {
    let words = WordList.split(text)
    guard words.count == 2 else {
      throw CommandFailure("Malformed device value '\(text)'", code: .usage)
    }
    for word in words {
      let digits = word.hasPrefix("0x") ? word.dropFirst(2) : word[...]
      guard digits.utf8.count == 16, digits.utf8.allSatisfy(\.isHexadecimalDigit) else {
        throw CommandFailure("internal error: Malformed wwn: \(word)", code: .usage)
      }
    }
    return (words[0], words[1])
  }
}
