// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension DomainSnapshot {
  /// C: virDomainSnapshotCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE.
    public static let redefine = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT.
    public static let current = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA.
    public static let noMetadata = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_HALT.
    public static let halt = Self(rawValue: 8)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY.
    public static let diskOnly = Self(rawValue: 16)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT.
    public static let reuseExt = Self(rawValue: 32)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE.
    public static let quiesce = Self(rawValue: 64)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC.
    public static let atomic = Self(rawValue: 128)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_LIVE.
    public static let live = Self(rawValue: 256)
    /// C: VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE.
    public static let validate = Self(rawValue: 512)
  }
}

extension DomainSnapshot {
  /// C: virDomainSnapshotDeleteFlags.
  public struct DeleteFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN.
    public static let children = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY.
    public static let metadataOnly = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY.
    public static let childrenOnly = Self(rawValue: 4)
  }
}

extension DomainSnapshot {
  /// C: virDomainSnapshotListFlags.
  public struct ListFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS.
    public static let descendants = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_ROOTS.
    public static let roots = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_METADATA.
    public static let metadata = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_LEAVES.
    public static let leaves = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES.
    public static let noLeaves = Self(rawValue: 8)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA.
    public static let noMetadata = Self(rawValue: 16)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE.
    public static let inactive = Self(rawValue: 32)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE.
    public static let active = Self(rawValue: 64)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY.
    public static let diskOnly = Self(rawValue: 128)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL.
    public static let `internal` = Self(rawValue: 256)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL.
    public static let external = Self(rawValue: 512)
    /// C: VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL.
    public static let topological = Self(rawValue: 1024)
  }
}

extension DomainSnapshot {
  /// C: virDomainSnapshotRevertFlags.
  public struct RevertFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING.
    public static let running = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED.
    public static let paused = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SNAPSHOT_REVERT_FORCE.
    public static let force = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM.
    public static let resetNvram = Self(rawValue: 8)
  }
}

extension DomainSnapshot {
  /// C: virDomainSnapshotXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SNAPSHOT_XML_SECURE.
    public static let secure = Self(rawValue: 1)
  }
}
