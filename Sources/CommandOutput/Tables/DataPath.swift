/// A key of data, or keys with dots between that lead into it: `state`, `read.bytes`, `disks.0.target`.
///
/// A number is a place in a list; any other key behind a list gathers what its elements have under it.
struct DataPath {
  /// The path as it is typed.
  let text: String
  private let keys: [Substring]

  init(_ text: String) {
    self.text = text
    keys = text.split(separator: ".", omittingEmptySubsequences: false)
  }

  /// What stands there; nil where there is no such key.
  func callAsFunction(_ value: Value) -> Value? {
    // Keys of libvirt's own have dots themselves.
    value[text] ?? Self.follow(keys[...], value)
  }

  private static func follow(_ keys: ArraySlice<Substring>, _ value: Value) -> Value? {
    guard let key = keys.first else { return value }
    switch value {
    case .object: return value[String(key)].flatMap { follow(keys.dropFirst(), $0) }
    case .array(let elements):
      if let place = Int(key) {
        return elements.indices.contains(place) ? follow(keys.dropFirst(), elements[place]) : nil
      }
      let found = elements.compactMap { follow(keys, $0) }
      return found.isEmpty ? nil : .array(found)
    default: return nil
    }
  }

  /// The last key that is no place in a list: what the catalogue knows.
  var name: String { keys.last { Int($0) == nil }.map(String.init) ?? text }

  /// What the values are: as the catalogue has it, or else as they look.
  func type(in rows: [Value]) -> ColumnType {
    let sample = rows.lazy.compactMap { self($0) }.first { $0 != .null }
    if let type = DataCatalogue.key(name)?.type, sample.map(type.fits) ?? true { return type.columnType }
    return switch sample {
    case .bool: .truth
    case .integer, .unsigned, .double: .number
    case .array, .object: .list
    case .string, .null, nil: .text
    }
  }

  /// All paths in some rows, in the order in which they appear.
  static func all(in rows: [Value]) -> [String] { CSVColumns(of: rows).paths() }
}

extension DataType {
  /// How values of the type are compared.
  var columnType: ColumnType {
    switch self {
    case .text: .text
    case .truth: .truth
    case .number, .frequency, .numberLimit: .number
    case .size, .rate, .sizeLimit, .rateLimit: .size
    case .duration, .durationLimit: .duration
    case .moment: .time
    case .numbers, .texts, .object, .objects, .parameters, .foreign: .list
    }
  }
}
