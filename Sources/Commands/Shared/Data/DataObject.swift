import CommandOutput
import Libvirt

/// What a result can be about: it says by which members data name it, the same everywhere.
protocol DataObject {
  /// `name`, `uuid` and what else tells it from others; all of it known without a question to the server.
  ///
  /// - Throws: `LibvirtError` for a handle that is none any more.
  var identity: [Member] { get throws }
}

extension Domain: DataObject {
  /// `name`, `uuid`, and `id`, which is null while the domain is not active.
  var identity: [Member] {
    get throws {
      [
        Member(key: "name", value: .string(try name)), Member(key: "uuid", value: .string(try uuid)),
        Member(key: "id", value: Value(id)),
      ]
    }
  }
}

extension Network: DataObject {
  /// `name` and `uuid`.
  var identity: [Member] {
    get throws {
      [Member(key: "name", value: .string(try name)), Member(key: "uuid", value: .string(try uuid))]
    }
  }
}

extension StoragePool: DataObject {
  /// `name` and `uuid`.
  var identity: [Member] {
    get throws {
      [Member(key: "name", value: .string(try name)), Member(key: "uuid", value: .string(try uuid))]
    }
  }
}

extension StorageVolume: DataObject {
  /// `name` and `key`; volumes have no UUID.
  var identity: [Member] {
    get throws {
      [Member(key: "name", value: .string(try name)), Member(key: "key", value: .string(try key))]
    }
  }
}

extension DomainSnapshot: DataObject {
  /// `name` and the `domain` that it is of; snapshots have no UUID.
  var identity: [Member] {
    get throws {
      [
        Member(key: "name", value: .string(try name)),
        Member(key: "domain", value: .string(try domain.name)),
      ]
    }
  }
}

extension DomainCheckpoint: DataObject {
  /// `name` and the `domain` that it is of; checkpoints have no UUID.
  var identity: [Member] {
    get throws {
      [
        Member(key: "name", value: .string(try name)),
        Member(key: "domain", value: .string(try domain.name)),
      ]
    }
  }
}

extension NetworkPort: DataObject {
  /// `uuid` and the `network` that it is of; ports have no name.
  var identity: [Member] {
    get throws {
      [
        Member(key: "uuid", value: .string(try uuid)),
        Member(key: "network", value: .string(try network.name)),
      ]
    }
  }
}

extension NetworkFilter: DataObject {
  /// `name` and `uuid`.
  var identity: [Member] {
    get throws {
      [Member(key: "name", value: .string(try name)), Member(key: "uuid", value: .string(try uuid))]
    }
  }
}

extension NetworkFilterBinding: DataObject {
  /// `name`, which is that of the network device, and the `filter`.
  var identity: [Member] {
    get throws {
      [
        Member(key: "name", value: .string(try portDevice)),
        Member(key: "filter", value: .string(try filterName)),
      ]
    }
  }
}

extension Secret: DataObject {
  /// `uuid`, and what it is for; secrets have no name.
  var identity: [Member] {
    get throws {
      let type = try usageType
      return [
        Member(key: "uuid", value: .string(try uuid)),
        Member(key: "usage", value: type == .none ? .null : .string(try usageID)),
        Member(key: "usageType", value: Value(type.name)),
      ]
    }
  }
}

extension HostInterface: DataObject {
  /// `name` and `mac`; interfaces have no UUID.
  var identity: [Member] {
    get throws {
      let address = try macAddress
      return [
        Member(key: "name", value: .string(try name)),
        Member(key: "mac", value: Value(address.isEmpty ? nil : address)),
      ]
    }
  }
}

extension [Member] {
  /// The key by which an identity names its object in the format `name`: the first one.
  var nameKey: String? { first?.key }
}

extension NodeDevice: DataObject {
  /// `name`; devices of the host have no UUID of their own.
  var identity: [Member] {
    get throws { [Member(key: "name", value: .string(try name))] }
  }
}

extension Run {
  /// Whether the result is printed as data, or columns are chosen from them: what only data have need not be asked for
  /// otherwise.
  var wantsData: Bool {
    let settings = (part?.whole ?? self).settings
    return settings.format != .text || !settings.table.isEmpty
  }

  /// The `pool` of a volume, as a member for data; null where it cannot be found out, and in text, which does not show it.
  func poolMember(of volume: StorageVolume) -> Member {
    Member(key: "pool", value: Value(wantsData ? try? volume.storagePool.name : nil))
  }

  /// A document of something that is no object yet.
  func document(_ xml: String) throws -> Output {
    try refuseNames()
    return .text(xml, key: "xml")
  }

  /// Refuses the format `name` for a result that has none, before anything is asked or done.
  ///
  /// - Throws: `CommandFailure` of class `.usage`.
  func refuseNames() throws {
    guard settings.format == .name else { return }
    throw CommandFailure(
      "what '\(command)' shows has no names", code: .usage,
      hint: "-o name is for lists and objects; use text, json, yaml or csv")
  }
}
