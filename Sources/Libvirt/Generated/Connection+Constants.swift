// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension Connection {
  /// C: virNodeAllocPagesFlags.
  public struct AllocPagesFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_ALLOC_PAGES_ADD.
    public static let add: Self = []
    /// C: VIR_NODE_ALLOC_PAGES_SET.
    public static let set = Self(rawValue: 1)
  }
}

extension Connection {
  /// C: virConnectBaselineCPUFlags.
  public struct BaselineCPUFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES.
    public static let expandFeatures = Self(rawValue: 1)
    /// C: VIR_CONNECT_BASELINE_CPU_MIGRATABLE.
    public static let migratable = Self(rawValue: 2)
  }
}

extension Connection {
  /// C: virConnectCloseReason.
  public struct CloseReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_CLOSE_REASON_ERROR.
    public static let error = Self(rawValue: 0)
    /// C: VIR_CONNECT_CLOSE_REASON_EOF.
    public static let eof = Self(rawValue: 1)
    /// C: VIR_CONNECT_CLOSE_REASON_KEEPALIVE.
    public static let keepalive = Self(rawValue: 2)
    /// C: VIR_CONNECT_CLOSE_REASON_CLIENT.
    public static let client = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "error"
      case 1: "eof"
      case 2: "keepalive"
      case 3: "client"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectCompareCPUFlags.
  public struct CompareCPUFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE.
    public static let failIncompatible = Self(rawValue: 1)
    /// C: VIR_CONNECT_COMPARE_CPU_VALIDATE_XML.
    public static let validateXml = Self(rawValue: 2)
  }
}

extension Connection {
  /// C: virConnectCredentialType.
  public struct CredentialType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CRED_USERNAME.
    public static let username = Self(rawValue: 1)
    /// C: VIR_CRED_AUTHNAME.
    public static let authname = Self(rawValue: 2)
    /// C: VIR_CRED_LANGUAGE.
    public static let language = Self(rawValue: 3)
    /// C: VIR_CRED_CNONCE.
    public static let cnonce = Self(rawValue: 4)
    /// C: VIR_CRED_PASSPHRASE.
    public static let passphrase = Self(rawValue: 5)
    /// C: VIR_CRED_ECHOPROMPT.
    public static let echoprompt = Self(rawValue: 6)
    /// C: VIR_CRED_NOECHOPROMPT.
    public static let noechoprompt = Self(rawValue: 7)
    /// C: VIR_CRED_REALM.
    public static let realm = Self(rawValue: 8)
    /// C: VIR_CRED_EXTERNAL.
    public static let external = Self(rawValue: 9)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 1: "username"
      case 2: "authname"
      case 3: "language"
      case 4: "cnonce"
      case 5: "passphrase"
      case 6: "echoprompt"
      case 7: "noechoprompt"
      case 8: "realm"
      case 9: "external"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectDomainEventAgentLifecycleReason.
  public struct DomainEventAgentLifecycleReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED.
    public static let domainStarted = Self(rawValue: 1)
    /// C: VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL.
    public static let channel = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "domain-started"
      case 2: "channel"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectDomainEventAgentLifecycleState.
  public struct DomainEventAgentLifecycleState: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED.
    public static let connected = Self(rawValue: 1)
    /// C: VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED.
    public static let disconnected = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 1: "connected"
      case 2: "disconnected"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectDomainEventBlockJobStatus.
  public struct DomainEventBlockJobStatus: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_JOB_COMPLETED.
    public static let completed = Self(rawValue: 0)
    /// C: VIR_DOMAIN_BLOCK_JOB_FAILED.
    public static let failed = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_JOB_CANCELED.
    public static let canceled = Self(rawValue: 2)
    /// C: VIR_DOMAIN_BLOCK_JOB_READY.
    public static let ready = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "completed"
      case 1: "failed"
      case 2: "canceled"
      case 3: "ready"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectDomainEventDiskChangeReason.
  public struct DomainEventDiskChangeReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START.
    public static let changeMissingOnStart = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START.
    public static let dropMissingOnStart = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "change-missing-on-start"
      case 1: "drop-missing-on-start"
      default: nil
      }
    }
  }
}

extension Connection {
  /// C: virConnectFlags.
  public struct Flags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_RO.
    public static let ro = Self(rawValue: 1)
    /// C: VIR_CONNECT_NO_ALIASES.
    public static let noAliases = Self(rawValue: 2)
  }
}

extension Connection {
  /// C: virConnectGetAllDomainStatsFlags.
  public struct GetAllDomainStatsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE.
    public static let active = Self(rawValue: 1)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE.
    public static let inactive = Self(rawValue: 2)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT.
    public static let persistent = Self(rawValue: 4)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT.
    public static let transient = Self(rawValue: 8)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING.
    public static let running = Self(rawValue: 16)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED.
    public static let paused = Self(rawValue: 32)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF.
    public static let shutoff = Self(rawValue: 64)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER.
    public static let other = Self(rawValue: 128)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT.
    public static let nowait = Self(rawValue: 536870912)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING.
    public static let backing = Self(rawValue: 1073741824)
    /// C: VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS.
    public static let enforceStats = Self(rawValue: 2147483648)
  }
}

extension Connection {
  /// C: virConnectListAllDomainsFlags.
  public struct ListAllDomainsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_DOMAINS_ACTIVE.
    public static let active = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_DOMAINS_INACTIVE.
    public static let inactive = Self(rawValue: 2)
    /// C: VIR_CONNECT_LIST_DOMAINS_PERSISTENT.
    public static let persistent = Self(rawValue: 4)
    /// C: VIR_CONNECT_LIST_DOMAINS_TRANSIENT.
    public static let transient = Self(rawValue: 8)
    /// C: VIR_CONNECT_LIST_DOMAINS_RUNNING.
    public static let running = Self(rawValue: 16)
    /// C: VIR_CONNECT_LIST_DOMAINS_PAUSED.
    public static let paused = Self(rawValue: 32)
    /// C: VIR_CONNECT_LIST_DOMAINS_SHUTOFF.
    public static let shutoff = Self(rawValue: 64)
    /// C: VIR_CONNECT_LIST_DOMAINS_OTHER.
    public static let other = Self(rawValue: 128)
    /// C: VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE.
    public static let managedsave = Self(rawValue: 256)
    /// C: VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE.
    public static let noManagedsave = Self(rawValue: 512)
    /// C: VIR_CONNECT_LIST_DOMAINS_AUTOSTART.
    public static let autostart = Self(rawValue: 1024)
    /// C: VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART.
    public static let noAutostart = Self(rawValue: 2048)
    /// C: VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT.
    public static let hasSnapshot = Self(rawValue: 4096)
    /// C: VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT.
    public static let noSnapshot = Self(rawValue: 8192)
    /// C: VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT.
    public static let hasCheckpoint = Self(rawValue: 16384)
    /// C: VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT.
    public static let noCheckpoint = Self(rawValue: 32768)
  }
}

extension Connection {
  /// C: virConnectListAllInterfacesFlags.
  public struct ListAllInterfacesFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_INTERFACES_INACTIVE.
    public static let inactive = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_INTERFACES_ACTIVE.
    public static let active = Self(rawValue: 2)
  }
}

extension Connection {
  /// C: virConnectListAllNetworksFlags.
  public struct ListAllNetworksFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_NETWORKS_INACTIVE.
    public static let inactive = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_NETWORKS_ACTIVE.
    public static let active = Self(rawValue: 2)
    /// C: VIR_CONNECT_LIST_NETWORKS_PERSISTENT.
    public static let persistent = Self(rawValue: 4)
    /// C: VIR_CONNECT_LIST_NETWORKS_TRANSIENT.
    public static let transient = Self(rawValue: 8)
    /// C: VIR_CONNECT_LIST_NETWORKS_AUTOSTART.
    public static let autostart = Self(rawValue: 16)
    /// C: VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART.
    public static let noAutostart = Self(rawValue: 32)
  }
}

extension Connection {
  /// C: virConnectListAllNodeDeviceFlags.
  public struct ListAllNodeDeviceFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM.
    public static let capSystem = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV.
    public static let capPciDev = Self(rawValue: 2)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV.
    public static let capUsbDev = Self(rawValue: 4)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE.
    public static let capUsbInterface = Self(rawValue: 8)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET.
    public static let capNet = Self(rawValue: 16)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST.
    public static let capScsiHost = Self(rawValue: 32)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET.
    public static let capScsiTarget = Self(rawValue: 64)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI.
    public static let capScsi = Self(rawValue: 128)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE.
    public static let capStorage = Self(rawValue: 256)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST.
    public static let capFcHost = Self(rawValue: 512)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS.
    public static let capVports = Self(rawValue: 1024)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC.
    public static let capScsiGeneric = Self(rawValue: 2048)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM.
    public static let capDrm = Self(rawValue: 4096)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES.
    public static let capMdevTypes = Self(rawValue: 8192)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV.
    public static let capMdev = Self(rawValue: 16384)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV.
    public static let capCcwDev = Self(rawValue: 32768)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV.
    public static let capCssDev = Self(rawValue: 65536)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA.
    public static let capVdpa = Self(rawValue: 131072)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD.
    public static let capApCard = Self(rawValue: 262144)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE.
    public static let capApQueue = Self(rawValue: 524288)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX.
    public static let capApMatrix = Self(rawValue: 1048576)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD.
    public static let capVpd = Self(rawValue: 2097152)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE.
    public static let inactive = Self(rawValue: 1073741824)
    /// C: VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE.
    public static let active = Self(rawValue: 2147483648)
  }
}

extension Connection {
  /// C: virConnectListAllSecretsFlags.
  public struct ListAllSecretsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_SECRETS_EPHEMERAL.
    public static let ephemeral = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL.
    public static let noEphemeral = Self(rawValue: 2)
    /// C: VIR_CONNECT_LIST_SECRETS_PRIVATE.
    public static let `private` = Self(rawValue: 4)
    /// C: VIR_CONNECT_LIST_SECRETS_NO_PRIVATE.
    public static let noPrivate = Self(rawValue: 8)
  }
}

extension Connection {
  /// C: virConnectListAllStoragePoolsFlags.
  public struct ListAllStoragePoolsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE.
    public static let inactive = Self(rawValue: 1)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE.
    public static let active = Self(rawValue: 2)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT.
    public static let persistent = Self(rawValue: 4)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT.
    public static let transient = Self(rawValue: 8)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART.
    public static let autostart = Self(rawValue: 16)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART.
    public static let noAutostart = Self(rawValue: 32)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_DIR.
    public static let dir = Self(rawValue: 64)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_FS.
    public static let fs = Self(rawValue: 128)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_NETFS.
    public static let netfs = Self(rawValue: 256)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL.
    public static let logical = Self(rawValue: 512)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_DISK.
    public static let disk = Self(rawValue: 1024)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI.
    public static let iscsi = Self(rawValue: 2048)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_SCSI.
    public static let scsi = Self(rawValue: 4096)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_MPATH.
    public static let mpath = Self(rawValue: 8192)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_RBD.
    public static let rbd = Self(rawValue: 16384)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG.
    public static let sheepdog = Self(rawValue: 32768)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER.
    public static let gluster = Self(rawValue: 65536)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_ZFS.
    public static let zfs = Self(rawValue: 131072)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE.
    public static let vstorage = Self(rawValue: 262144)
    /// C: VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT.
    public static let iscsiDirect = Self(rawValue: 524288)
  }
}

extension Connection {
  /// C: virNodeSuspendTarget.
  public struct SuspendTarget: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_SUSPEND_TARGET_MEM.
    public static let mem = Self(rawValue: 0)
    /// C: VIR_NODE_SUSPEND_TARGET_DISK.
    public static let disk = Self(rawValue: 1)
    /// C: VIR_NODE_SUSPEND_TARGET_HYBRID.
    public static let hybrid = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "mem"
      case 1: "disk"
      case 2: "hybrid"
      default: nil
      }
    }
  }
}
