import CommandModel
import XML

/// The words behind `--memspec` and `--diskspec`: fields separated by commas, a doubled comma for one
/// in a value.
struct SnapshotSpec {
  private let text: String
  private let kind: String
  /// The field without a key that comes first.
  private(set) var subject: String?
  private var values: [String: String] = [:]

  /// Memory's place: `[file=]FILE[,snapshot=KIND]`, where a file without its key is an absolute path.
  init(memory text: String) throws {
    (self.text, kind) = (text, "memspec")
    for field in WordList.split(text) {
      try add(field.first == "/" ? "file=" + field : field, keys: ["file", "snapshot"])
    }
  }

  /// A disk: `DISK[,snapshot=KIND][,driver=FORMAT][,stype=TYPE][,file=FILE]`.
  init(disk text: String) throws {
    (self.text, kind) = (text, "diskspec")
    let fields = WordList.split(text)
    subject = fields.first ?? ""
    for field in fields.dropFirst() { try add(field, keys: ["snapshot", "driver", "file", "stype"]) }
    if let type = self["stype"], type != "file", type != "block" {
      throw CommandFailure(
        "Unknown storage type: '\(type)'", "unable to parse diskspec: \(text)", code: .usage)
    }
  }

  /// A disk of a checkpoint: `DISK[,checkpoint=KIND][,bitmap=NAME]`.
  init(checkpointDisk text: String) throws {
    (self.text, kind) = (text, "diskspec")
    let fields = WordList.split(text)
    subject = fields.first ?? ""
    for field in fields.dropFirst() { try add(field, keys: ["checkpoint", "bitmap"]) }
  }

  subscript(key: String) -> String? { values[key] }

  private mutating func add(_ field: String, keys: [String]) throws {
    guard let key = keys.first(where: { field.hasPrefix($0 + "=") && values[$0] == nil }) else {
      throw CommandFailure("unable to parse \(kind): \(text)", code: .usage)
    }
    values[key] = String(field.dropFirst(key.count + 1))
  }
}

extension SnapshotSpec {
  func writeMemory(to xml: inout XMLBuilder) {
    xml.element("memory", ["snapshot": self["snapshot"], "file": self["file"]])
  }

  func writeDisk(to xml: inout XMLBuilder) {
    // virsh writes this for an empty word, and libvirt refuses it.
    guard !text.isEmpty else { return xml.raw("/>") }
    let type = self["stype"]
    xml.element("disk", ["name": subject, "snapshot": self["snapshot"], "type": type]) { disk in
      if let driver = self["driver"] { disk.element("driver", ["type": driver]) }
      if let file = self["file"] {
        disk.element("source", type == "block" ? ["dev": file] : ["file": file])
      }
    }
  }

  func writeCheckpointDisk(to xml: inout XMLBuilder) {
    // As above, virsh leaves out what stands before the attributes.
    guard !text.isEmpty else { return xml.raw("/>") }
    xml.element("disk", ["name": subject, "checkpoint": self["checkpoint"], "bitmap": self["bitmap"]])
  }
}
