// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension StoragePool {
  /// C: virStoragePoolBuildFlags.
  public struct BuildFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_BUILD_NEW.
    public static let new: Self = []
    /// C: VIR_STORAGE_POOL_BUILD_REPAIR.
    public static let repair = Self(rawValue: 1)
    /// C: VIR_STORAGE_POOL_BUILD_RESIZE.
    public static let resize = Self(rawValue: 2)
    /// C: VIR_STORAGE_POOL_BUILD_NO_OVERWRITE.
    public static let noOverwrite = Self(rawValue: 4)
    /// C: VIR_STORAGE_POOL_BUILD_OVERWRITE.
    public static let overwrite = Self(rawValue: 8)
  }
}

extension StoragePool {
  /// C: virStoragePoolCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_CREATE_NORMAL.
    public static let normal: Self = []
    /// C: VIR_STORAGE_POOL_CREATE_WITH_BUILD.
    public static let withBuild = Self(rawValue: 1)
    /// C: VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE.
    public static let withBuildOverwrite = Self(rawValue: 2)
    /// C: VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE.
    public static let withBuildNoOverwrite = Self(rawValue: 4)
  }
}

extension StoragePool {
  /// C: virStoragePoolDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_DEFINE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension StoragePool {
  /// C: virStoragePoolDeleteFlags.
  public struct DeleteFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_DELETE_NORMAL.
    public static let normal: Self = []
    /// C: VIR_STORAGE_POOL_DELETE_ZEROED.
    public static let zeroed = Self(rawValue: 1)
  }
}

extension StoragePool {
  /// C: virStoragePoolEventID.
  public struct EventID: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE.
    public static let lifecycle = Self(rawValue: 0)
    /// C: VIR_STORAGE_POOL_EVENT_ID_REFRESH.
    public static let refresh = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lifecycle"
      case 1: "refresh"
      default: nil
      }
    }
  }
}

extension StoragePool {
  /// C: virStoragePoolEventLifecycleType.
  public struct EventLifecycleType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_EVENT_DEFINED.
    public static let defined = Self(rawValue: 0)
    /// C: VIR_STORAGE_POOL_EVENT_UNDEFINED.
    public static let undefined = Self(rawValue: 1)
    /// C: VIR_STORAGE_POOL_EVENT_STARTED.
    public static let started = Self(rawValue: 2)
    /// C: VIR_STORAGE_POOL_EVENT_STOPPED.
    public static let stopped = Self(rawValue: 3)
    /// C: VIR_STORAGE_POOL_EVENT_CREATED.
    public static let created = Self(rawValue: 4)
    /// C: VIR_STORAGE_POOL_EVENT_DELETED.
    public static let deleted = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "defined"
      case 1: "undefined"
      case 2: "started"
      case 3: "stopped"
      case 4: "created"
      case 5: "deleted"
      default: nil
      }
    }
  }
}

extension StoragePool {
  /// C: virStoragePoolState.
  public struct State: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_POOL_INACTIVE.
    public static let inactive = Self(rawValue: 0)
    /// C: VIR_STORAGE_POOL_BUILDING.
    public static let building = Self(rawValue: 1)
    /// C: VIR_STORAGE_POOL_RUNNING.
    public static let running = Self(rawValue: 2)
    /// C: VIR_STORAGE_POOL_DEGRADED.
    public static let degraded = Self(rawValue: 3)
    /// C: VIR_STORAGE_POOL_INACCESSIBLE.
    public static let inaccessible = Self(rawValue: 4)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "inactive"
      case 1: "building"
      case 2: "running"
      case 3: "degraded"
      case 4: "inaccessible"
      default: nil
      }
    }
  }
}

extension StoragePool {
  /// C: virStorageXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_XML_INACTIVE.
    public static let inactive = Self(rawValue: 1)
  }
}
