// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension StorageVolume {
  /// C: virStorageVolCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA.
    public static let preallocMetadata = Self(rawValue: 1)
    /// C: VIR_STORAGE_VOL_CREATE_REFLINK.
    public static let reflink = Self(rawValue: 2)
    /// C: VIR_STORAGE_VOL_CREATE_VALIDATE.
    public static let validate = Self(rawValue: 4)
  }
}

extension StorageVolume {
  /// C: virStorageVolDeleteFlags.
  public struct DeleteFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_DELETE_NORMAL.
    public static let normal: Self = []
    /// C: VIR_STORAGE_VOL_DELETE_ZEROED.
    public static let zeroed = Self(rawValue: 1)
    /// C: VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS.
    public static let withSnapshots = Self(rawValue: 2)
  }
}

extension StorageVolume {
  /// C: virStorageVolDownloadFlags.
  public struct DownloadFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM.
    public static let sparseStream = Self(rawValue: 1)
  }
}

extension StorageVolume {
  /// C: virStorageVolInfoFlags.
  public struct InfoFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_USE_ALLOCATION.
    public static let useAllocation: Self = []
    /// C: VIR_STORAGE_VOL_GET_PHYSICAL.
    public static let getPhysical = Self(rawValue: 1)
  }
}

extension StorageVolume {
  /// C: virStorageVolType.
  public struct Kind: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_FILE.
    public static let file = Self(rawValue: 0)
    /// C: VIR_STORAGE_VOL_BLOCK.
    public static let block = Self(rawValue: 1)
    /// C: VIR_STORAGE_VOL_DIR.
    public static let dir = Self(rawValue: 2)
    /// C: VIR_STORAGE_VOL_NETWORK.
    public static let network = Self(rawValue: 3)
    /// C: VIR_STORAGE_VOL_NETDIR.
    public static let netdir = Self(rawValue: 4)
    /// C: VIR_STORAGE_VOL_PLOOP.
    public static let ploop = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "file"
      case 1: "block"
      case 2: "dir"
      case 3: "network"
      case 4: "netdir"
      case 5: "ploop"
      default: nil
      }
    }
  }
}

extension StorageVolume {
  /// C: virStorageVolResizeFlags.
  public struct ResizeFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_RESIZE_ALLOCATE.
    public static let allocate = Self(rawValue: 1)
    /// C: VIR_STORAGE_VOL_RESIZE_DELTA.
    public static let delta = Self(rawValue: 2)
    /// C: VIR_STORAGE_VOL_RESIZE_SHRINK.
    public static let shrink = Self(rawValue: 4)
  }
}

extension StorageVolume {
  /// C: virStorageVolUploadFlags.
  public struct UploadFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM.
    public static let sparseStream = Self(rawValue: 1)
  }
}

extension StorageVolume {
  /// C: virStorageVolWipeAlgorithm.
  public struct WipeAlgorithm: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STORAGE_VOL_WIPE_ALG_ZERO.
    public static let zero = Self(rawValue: 0)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_NNSA.
    public static let nnsa = Self(rawValue: 1)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_DOD.
    public static let dod = Self(rawValue: 2)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_BSI.
    public static let bsi = Self(rawValue: 3)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_GUTMANN.
    public static let gutmann = Self(rawValue: 4)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER.
    public static let schneier = Self(rawValue: 5)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7.
    public static let pfitzner7 = Self(rawValue: 6)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33.
    public static let pfitzner33 = Self(rawValue: 7)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_RANDOM.
    public static let random = Self(rawValue: 8)
    /// C: VIR_STORAGE_VOL_WIPE_ALG_TRIM.
    public static let trim = Self(rawValue: 9)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "zero"
      case 1: "nnsa"
      case 2: "dod"
      case 3: "bsi"
      case 4: "gutmann"
      case 5: "schneier"
      case 6: "pfitzner7"
      case 7: "pfitzner33"
      case 8: "random"
      case 9: "trim"
      default: nil
      }
    }
  }
}
