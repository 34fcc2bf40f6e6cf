// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension DomainCheckpoint {
  /// C: virDomainCheckpointCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE.
    public static let redefine = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE.
    public static let quiesce = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE.
    public static let redefineValidate = Self(rawValue: 4)
  }
}

extension DomainCheckpoint {
  /// C: virDomainCheckpointDeleteFlags.
  public struct DeleteFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN.
    public static let children = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY.
    public static let metadataOnly = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY.
    public static let childrenOnly = Self(rawValue: 4)
  }
}

extension DomainCheckpoint {
  /// C: virDomainCheckpointListFlags.
  public struct ListFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS.
    public static let descendants = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CHECKPOINT_LIST_ROOTS.
    public static let roots = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL.
    public static let topological = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CHECKPOINT_LIST_LEAVES.
    public static let leaves = Self(rawValue: 4)
    /// C: VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES.
    public static let noLeaves = Self(rawValue: 8)
  }
}

extension DomainCheckpoint {
  /// C: virDomainCheckpointXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CHECKPOINT_XML_SECURE.
    public static let secure = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN.
    public static let noDomain = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CHECKPOINT_XML_SIZE.
    public static let size = Self(rawValue: 4)
  }
}
