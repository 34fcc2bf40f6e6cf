import CommandOutput
import Libvirt

/// A domain's share of block I/O as data: a weight, and for each of the host's devices what is set.
struct BlockIOShare {
  private let weight: Value?
  /// The devices in the order in which they are first named, with what is set by name.
  private var devices: [(path: String, settings: [String: Value])] = []
  private var others: [Member] = []

  /// What is set of a device: libvirt's name for the list, and the key of one number.
  private static let lists: KeyValuePairs<String, String> = [
    "device_weight": "weight", "device_read_iops_sec": "readIopsSec",
    "device_write_iops_sec": "writeIopsSec", "device_read_bytes_sec": "readBytesSec",
    "device_write_bytes_sec": "writeBytesSec",
  ]

  init(_ parameters: TypedParameters) {
    weight = parameters["weight"].map { $0.uint64 == 0 ? .null : Value($0) }
    for parameter in parameters where parameter.name != "weight" {
      if let list = Self.lists.first(where: { $0.key == parameter.name }),
        case .string(let text) = parameter.value
      {
        add(text, list.value)
      } else {
        others.append(Member(key: parameter.name.dataKey, value: Value(parameter.value)))
      }
    }
  }

  /// Takes the pairs of a list such as `/dev/sda,500,/dev/sdb,300`.
  private mutating func add(_ list: String, _ key: String) {
    let words = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let value = Value(UInt64(decimal: words[index + 1]))
      if let known = devices.firstIndex(where: { $0.path == words[index] }) {
        devices[known].settings[key] = value
      } else {
        devices.append((words[index], [key: value]))
      }
    }
  }

  /// The members for data.
  ///
  /// - Parameter complete: whether what is not set is there too, as null; a change has what it changed.
  func members(complete: Bool) -> [Member] {
    let objects = devices.map { device in
      Value.object(
        [Member(key: "path", value: .string(device.path))]
          + Self.lists.compactMap { _, key in
            (device.settings[key] ?? (complete ? .null : nil)).map { Member(key: key, value: $0) }
          })
    }
    let share = (weight ?? (complete ? .null : nil)).map { [Member(key: "weight", value: $0)] } ?? []
    let list = complete || !objects.isEmpty ? [Member(key: "blockDevices", value: .array(objects))] : []
    return share + list + others
  }
}
