/// All keys of data that commands print: each means the same, and is of the same type, wherever it appears.
public enum DataCatalogue {
  /// The keys, sorted by name.
  public static let all: [DataKey] = [
    admin,
    bulk,
    columns,
    deviceTuning,
    times,
    processors,
    devices,
    counters,
    statistics,
    tuning,
    errors,
    events,
    host,
    program,
    settings,
    guests,
    hostProcessors,
    hostMemory,
    hostDevices,
    jobs,
    networks,
    identity,
    changes,
    states,
    sizes,
    shape,
    storage,
    resources,
    lives,
  ].flatMap(\.self).sorted { $0.name < $1.name }

  /// The key of a name; nil where there is none.
  public static func key(_ name: String) -> DataKey? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What in some data does not fit the catalogue, a line each: unknown keys, and values of another type.
  public static func faults(in value: Value) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(faults)
    case .object(let members): members.flatMap(faults)
    default: []
    }
  }

  private static func faults(in member: Member) -> [String] {
    guard let key = key(member.key) else { return ["'\(member.key)' is not in the catalogue"] }
    if member.value == .null {
      return key.null == nil ? ["'\(key.name)' is null, for which the catalogue has no meaning"] : []
    }
    guard key.type.fits(member.value) else {
      return ["'\(key.name)' is \(member.value), which is no \(key.type.rawValue)"]
    }
    // What libvirt or a driver names has names of its own.
    return key.type == .parameters || key.type == .foreign ? [] : faults(in: member.value)
  }
}
