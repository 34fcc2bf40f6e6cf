// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension Domain {
  /// C: virDomainAbortJobFlagsValues.
  public struct AbortJobFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_ABORT_JOB_POSTCOPY.
    public static let postcopy = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainAgentResponseTimeoutValues.
  public struct AgentResponseTimeout: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT.
    public static let nowait = Self(rawValue: 0)
    /// C: VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK.
    public static let block = Self(rawValue: 4294967294)
    /// C: VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT.
    public static let `default` = Self(rawValue: 4294967295)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "nowait"
      case 4294967294: "block"
      case 4294967295: "default"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainAuthorizedSSHKeysSetFlags.
  public struct AuthorizedSSHKeysSetFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND.
    public static let append = Self(rawValue: 1)
    /// C: VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE.
    public static let remove = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainBackupBeginFlags.
  public struct BackupBeginFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL.
    public static let reuseExternal = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainBlockCommitFlags.
  public struct BlockCommitFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_COMMIT_SHALLOW.
    public static let shallow = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_COMMIT_DELETE.
    public static let delete = Self(rawValue: 2)
    /// C: VIR_DOMAIN_BLOCK_COMMIT_ACTIVE.
    public static let active = Self(rawValue: 4)
    /// C: VIR_DOMAIN_BLOCK_COMMIT_RELATIVE.
    public static let relative = Self(rawValue: 8)
    /// C: VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES.
    public static let bandwidthBytes = Self(rawValue: 16)
  }
}

extension Domain {
  /// C: virDomainBlockCopyFlags.
  public struct BlockCopyFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_COPY_SHALLOW.
    public static let shallow = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_COPY_REUSE_EXT.
    public static let reuseExt = Self(rawValue: 2)
    /// C: VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB.
    public static let transientJob = Self(rawValue: 4)
    /// C: VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES.
    public static let synchronousWrites = Self(rawValue: 8)
  }
}

extension Domain {
  /// C: virDomainBlockJobAbortFlags.
  public struct BlockJobAbortFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC.
    public static let async = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT.
    public static let pivot = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainBlockJobInfoFlags.
  public struct BlockJobInfoFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES.
    public static let bandwidthBytes = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainBlockJobSetSpeedFlags.
  public struct BlockJobSetSpeedFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES.
    public static let speedBandwidthBytes = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainBlockJobType.
  public struct BlockJobType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_PULL.
    public static let pull = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_COPY.
    public static let copy = Self(rawValue: 2)
    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT.
    public static let commit = Self(rawValue: 3)
    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT.
    public static let activeCommit = Self(rawValue: 4)
    /// C: VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP.
    public static let backup = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "pull"
      case 2: "copy"
      case 3: "commit"
      case 4: "active-commit"
      case 5: "backup"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainBlockPullFlags.
  public struct BlockPullFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES.
    public static let bandwidthBytes = Self(rawValue: 64)
  }
}

extension Domain {
  /// C: virDomainBlockRebaseFlags.
  public struct BlockRebaseFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_REBASE_SHALLOW.
    public static let shallow = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT.
    public static let reuseExt = Self(rawValue: 2)
    /// C: VIR_DOMAIN_BLOCK_REBASE_COPY_RAW.
    public static let copyRaw = Self(rawValue: 4)
    /// C: VIR_DOMAIN_BLOCK_REBASE_COPY.
    public static let copy = Self(rawValue: 8)
    /// C: VIR_DOMAIN_BLOCK_REBASE_RELATIVE.
    public static let relative = Self(rawValue: 16)
    /// C: VIR_DOMAIN_BLOCK_REBASE_COPY_DEV.
    public static let copyDev = Self(rawValue: 32)
    /// C: VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES.
    public static let bandwidthBytes = Self(rawValue: 64)
  }
}

extension Domain {
  /// C: virDomainBlockResizeFlags.
  public struct BlockResizeFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCK_RESIZE_BYTES.
    public static let bytes = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainBlockedReason.
  public struct BlockedReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_BLOCKED_UNKNOWN.
    public static let unknown = Self(rawValue: 0)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainChannelFlags.
  public struct ChannelFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CHANNEL_FORCE.
    public static let force = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainConsoleFlags.
  public struct ConsoleFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CONSOLE_FORCE.
    public static let force = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CONSOLE_SAFE.
    public static let safe = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainControlErrorReason.
  public struct ControlErrorReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CONTROL_ERROR_REASON_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN.
    public static let unknown = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR.
    public static let monitor = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL.
    public static let `internal` = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "unknown"
      case 2: "monitor"
      case 3: "internal"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainControlState.
  public struct ControlState: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CONTROL_OK.
    public static let ok = Self(rawValue: 0)
    /// C: VIR_DOMAIN_CONTROL_JOB.
    public static let job = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CONTROL_OCCUPIED.
    public static let occupied = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CONTROL_ERROR.
    public static let error = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "ok"
      case 1: "job"
      case 2: "occupied"
      case 3: "error"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainCoreDumpFlags.
  public struct CoreDumpFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DUMP_CRASH.
    public static let crash = Self(rawValue: 1)
    /// C: VIR_DUMP_LIVE.
    public static let live = Self(rawValue: 2)
    /// C: VIR_DUMP_BYPASS_CACHE.
    public static let bypassCache = Self(rawValue: 4)
    /// C: VIR_DUMP_RESET.
    public static let reset = Self(rawValue: 8)
    /// C: VIR_DUMP_MEMORY_ONLY.
    public static let memoryOnly = Self(rawValue: 16)
  }
}

extension Domain {
  /// C: virDomainCoreDumpFormat.
  public struct CoreDumpFormat: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CORE_DUMP_FORMAT_RAW.
    public static let raw = Self(rawValue: 0)
    /// C: VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB.
    public static let kdumpZlib = Self(rawValue: 1)
    /// C: VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO.
    public static let kdumpLzo = Self(rawValue: 2)
    /// C: VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY.
    public static let kdumpSnappy = Self(rawValue: 3)
    /// C: VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP.
    public static let winDmp = Self(rawValue: 4)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "raw"
      case 1: "kdump-zlib"
      case 2: "kdump-lzo"
      case 3: "kdump-snappy"
      case 4: "win-dmp"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainCrashedReason.
  public struct CrashedReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_CRASHED_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_CRASHED_PANICKED.
    public static let panicked = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "panicked"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_NONE.
    public static let none: Self = []
    /// C: VIR_DOMAIN_START_PAUSED.
    public static let startPaused = Self(rawValue: 1)
    /// C: VIR_DOMAIN_START_AUTODESTROY.
    public static let startAutodestroy = Self(rawValue: 2)
    /// C: VIR_DOMAIN_START_BYPASS_CACHE.
    public static let startBypassCache = Self(rawValue: 4)
    /// C: VIR_DOMAIN_START_FORCE_BOOT.
    public static let startForceBoot = Self(rawValue: 8)
    /// C: VIR_DOMAIN_START_VALIDATE.
    public static let startValidate = Self(rawValue: 16)
    /// C: VIR_DOMAIN_START_RESET_NVRAM.
    public static let startResetNvram = Self(rawValue: 32)
  }
}

extension Domain {
  /// C: virDomainDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DEFINE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainDestroyFlagsValues.
  public struct DestroyFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DESTROY_DEFAULT.
    public static let `default`: Self = []
    /// C: VIR_DOMAIN_DESTROY_GRACEFUL.
    public static let graceful = Self(rawValue: 1)
    /// C: VIR_DOMAIN_DESTROY_REMOVE_LOGS.
    public static let removeLogs = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainDeviceModifyFlags.
  public struct DeviceModifyFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DEVICE_MODIFY_CURRENT.
    public static let current: Self = []
    /// C: VIR_DOMAIN_DEVICE_MODIFY_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_DOMAIN_DEVICE_MODIFY_CONFIG.
    public static let config = Self(rawValue: 2)
    /// C: VIR_DOMAIN_DEVICE_MODIFY_FORCE.
    public static let force = Self(rawValue: 4)
  }
}

extension Domain {
  /// C: virDomainDirtyRateCalcFlags.
  public struct DirtyRateCalcFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING.
    public static let pageSampling: Self = []
    /// C: VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP.
    public static let dirtyBitmap = Self(rawValue: 1)
    /// C: VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING.
    public static let dirtyRing = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainDirtyRateStatus.
  public struct DirtyRateStatus: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DIRTYRATE_UNSTARTED.
    public static let unstarted = Self(rawValue: 0)
    /// C: VIR_DOMAIN_DIRTYRATE_MEASURING.
    public static let measuring = Self(rawValue: 1)
    /// C: VIR_DOMAIN_DIRTYRATE_MEASURED.
    public static let measured = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unstarted"
      case 1: "measuring"
      case 2: "measured"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainDiskErrorCode.
  public struct DiskErrorCode: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_DISK_ERROR_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_DOMAIN_DISK_ERROR_UNSPEC.
    public static let unspec = Self(rawValue: 1)
    /// C: VIR_DOMAIN_DISK_ERROR_NO_SPACE.
    public static let noSpace = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "unspec"
      case 2: "no-space"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventCrashedDetailType.
  public struct EventCrashedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_CRASHED_PANICKED.
    public static let panicked = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED.
    public static let crashloaded = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "panicked"
      case 1: "crashloaded"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventDefinedDetailType.
  public struct EventDefinedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_DEFINED_ADDED.
    public static let added = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_DEFINED_UPDATED.
    public static let updated = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_DEFINED_RENAMED.
    public static let renamed = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "added"
      case 1: "updated"
      case 2: "renamed"
      case 3: "from-snapshot"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventGraphicsAddressType.
  public struct EventGraphicsAddressType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4.
    public static let ipv4 = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6.
    public static let ipv6 = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX.
    public static let unix = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "ipv4"
      case 1: "ipv6"
      case 2: "unix"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventGraphicsPhase.
  public struct EventGraphicsPhase: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_GRAPHICS_CONNECT.
    public static let connect = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE.
    public static let initialize = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT.
    public static let disconnect = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "connect"
      case 1: "initialize"
      case 2: "disconnect"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventID.
  public struct EventID: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_ID_LIFECYCLE.
    public static let lifecycle = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_ID_REBOOT.
    public static let reboot = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_ID_RTC_CHANGE.
    public static let rtcChange = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_ID_WATCHDOG.
    public static let watchdog = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_ID_IO_ERROR.
    public static let ioError = Self(rawValue: 4)
    /// C: VIR_DOMAIN_EVENT_ID_GRAPHICS.
    public static let graphics = Self(rawValue: 5)
    /// C: VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON.
    public static let ioErrorReason = Self(rawValue: 6)
    /// C: VIR_DOMAIN_EVENT_ID_CONTROL_ERROR.
    public static let controlError = Self(rawValue: 7)
    /// C: VIR_DOMAIN_EVENT_ID_BLOCK_JOB.
    public static let blockJob = Self(rawValue: 8)
    /// C: VIR_DOMAIN_EVENT_ID_DISK_CHANGE.
    public static let diskChange = Self(rawValue: 9)
    /// C: VIR_DOMAIN_EVENT_ID_TRAY_CHANGE.
    public static let trayChange = Self(rawValue: 10)
    /// C: VIR_DOMAIN_EVENT_ID_PMWAKEUP.
    public static let pmwakeup = Self(rawValue: 11)
    /// C: VIR_DOMAIN_EVENT_ID_PMSUSPEND.
    public static let pmsuspend = Self(rawValue: 12)
    /// C: VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE.
    public static let balloonChange = Self(rawValue: 13)
    /// C: VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK.
    public static let pmsuspendDisk = Self(rawValue: 14)
    /// C: VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED.
    public static let deviceRemoved = Self(rawValue: 15)
    /// C: VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2.
    public static let blockJob2 = Self(rawValue: 16)
    /// C: VIR_DOMAIN_EVENT_ID_TUNABLE.
    public static let tunable = Self(rawValue: 17)
    /// C: VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE.
    public static let agentLifecycle = Self(rawValue: 18)
    /// C: VIR_DOMAIN_EVENT_ID_DEVICE_ADDED.
    public static let deviceAdded = Self(rawValue: 19)
    /// C: VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION.
    public static let migrationIteration = Self(rawValue: 20)
    /// C: VIR_DOMAIN_EVENT_ID_JOB_COMPLETED.
    public static let jobCompleted = Self(rawValue: 21)
    /// C: VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED.
    public static let deviceRemovalFailed = Self(rawValue: 22)
    /// C: VIR_DOMAIN_EVENT_ID_METADATA_CHANGE.
    public static let metadataChange = Self(rawValue: 23)
    /// C: VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD.
    public static let blockThreshold = Self(rawValue: 24)
    /// C: VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE.
    public static let memoryFailure = Self(rawValue: 25)
    /// C: VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE.
    public static let memoryDeviceSizeChange = Self(rawValue: 26)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lifecycle"
      case 1: "reboot"
      case 2: "rtc-change"
      case 3: "watchdog"
      case 4: "io-error"
      case 5: "graphics"
      case 6: "io-error-reason"
      case 7: "control-error"
      case 8: "block-job"
      case 9: "disk-change"
      case 10: "tray-change"
      case 11: "pmwakeup"
      case 12: "pmsuspend"
      case 13: "balloon-change"
      case 14: "pmsuspend-disk"
      case 15: "device-removed"
      case 16: "block-job-2"
      case 17: "tunable"
      case 18: "agent-lifecycle"
      case 19: "device-added"
      case 20: "migration-iteration"
      case 21: "job-completed"
      case 22: "device-removal-failed"
      case 23: "metadata-change"
      case 24: "block-threshold"
      case 25: "memory-failure"
      case 26: "memory-device-size-change"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventIOErrorAction.
  public struct EventIOErrorAction: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_IO_ERROR_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_IO_ERROR_PAUSE.
    public static let pause = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_IO_ERROR_REPORT.
    public static let report = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "pause"
      case 2: "report"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventPMSuspendedDetailType.
  public struct EventPMSuspendedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY.
    public static let memory = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_PMSUSPENDED_DISK.
    public static let disk = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "memory"
      case 1: "disk"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventResumedDetailType.
  public struct EventResumedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_RESUMED_UNPAUSED.
    public static let unpaused = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_RESUMED_MIGRATED.
    public static let migrated = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_RESUMED_POSTCOPY.
    public static let postcopy = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED.
    public static let postcopyFailed = Self(rawValue: 4)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unpaused"
      case 1: "migrated"
      case 2: "from-snapshot"
      case 3: "postcopy"
      case 4: "postcopy-failed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventShutdownDetailType.
  public struct EventShutdownDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED.
    public static let finished = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_SHUTDOWN_GUEST.
    public static let guest = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_SHUTDOWN_HOST.
    public static let host = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "finished"
      case 1: "guest"
      case 2: "host"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventStartedDetailType.
  public struct EventStartedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_STARTED_BOOTED.
    public static let booted = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_STARTED_MIGRATED.
    public static let migrated = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_STARTED_RESTORED.
    public static let restored = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_STARTED_WAKEUP.
    public static let wakeup = Self(rawValue: 4)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "booted"
      case 1: "migrated"
      case 2: "restored"
      case 3: "from-snapshot"
      case 4: "wakeup"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventStoppedDetailType.
  public struct EventStoppedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN.
    public static let shutdown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_STOPPED_DESTROYED.
    public static let destroyed = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_STOPPED_CRASHED.
    public static let crashed = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_STOPPED_MIGRATED.
    public static let migrated = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_STOPPED_SAVED.
    public static let saved = Self(rawValue: 4)
    /// C: VIR_DOMAIN_EVENT_STOPPED_FAILED.
    public static let failed = Self(rawValue: 5)
    /// C: VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 6)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "shutdown"
      case 1: "destroyed"
      case 2: "crashed"
      case 3: "migrated"
      case 4: "saved"
      case 5: "failed"
      case 6: "from-snapshot"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventSuspendedDetailType.
  public struct EventSuspendedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_SUSPENDED_PAUSED.
    public static let paused = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED.
    public static let migrated = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_IOERROR.
    public static let ioerror = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG.
    public static let watchdog = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_RESTORED.
    public static let restored = Self(rawValue: 4)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 5)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR.
    public static let apiError = Self(rawValue: 6)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY.
    public static let postcopy = Self(rawValue: 7)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED.
    public static let postcopyFailed = Self(rawValue: 8)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "paused"
      case 1: "migrated"
      case 2: "ioerror"
      case 3: "watchdog"
      case 4: "restored"
      case 5: "from-snapshot"
      case 6: "api-error"
      case 7: "postcopy"
      case 8: "postcopy-failed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventTrayChangeReason.
  public struct EventTrayChangeReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN.
    public static let open = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE.
    public static let close = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "open"
      case 1: "close"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventType.
  public struct EventType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_DEFINED.
    public static let defined = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_UNDEFINED.
    public static let undefined = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_STARTED.
    public static let started = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_SUSPENDED.
    public static let suspended = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_RESUMED.
    public static let resumed = Self(rawValue: 4)
    /// C: VIR_DOMAIN_EVENT_STOPPED.
    public static let stopped = Self(rawValue: 5)
    /// C: VIR_DOMAIN_EVENT_SHUTDOWN.
    public static let shutdown = Self(rawValue: 6)
    /// C: VIR_DOMAIN_EVENT_PMSUSPENDED.
    public static let pmsuspended = Self(rawValue: 7)
    /// C: VIR_DOMAIN_EVENT_CRASHED.
    public static let crashed = Self(rawValue: 8)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "defined"
      case 1: "undefined"
      case 2: "started"
      case 3: "suspended"
      case 4: "resumed"
      case 5: "stopped"
      case 6: "shutdown"
      case 7: "pmsuspended"
      case 8: "crashed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventUndefinedDetailType.
  public struct EventUndefinedDetailType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_UNDEFINED_REMOVED.
    public static let removed = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_UNDEFINED_RENAMED.
    public static let renamed = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "removed"
      case 1: "renamed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainEventWatchdogAction.
  public struct EventWatchdogAction: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_WATCHDOG_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_PAUSE.
    public static let pause = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_RESET.
    public static let reset = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF.
    public static let poweroff = Self(rawValue: 3)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN.
    public static let shutdown = Self(rawValue: 4)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_DEBUG.
    public static let debug = Self(rawValue: 5)
    /// C: VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI.
    public static let injectnmi = Self(rawValue: 6)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "pause"
      case 2: "reset"
      case 3: "poweroff"
      case 4: "shutdown"
      case 5: "debug"
      case 6: "injectnmi"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainFDAssociateFlags.
  public struct FDAssociateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE.
    public static let restore = Self(rawValue: 1)
    /// C: VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE.
    public static let writable = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainGetHostnameFlags.
  public struct GetHostnameFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_GET_HOSTNAME_LEASE.
    public static let lease = Self(rawValue: 1)
    /// C: VIR_DOMAIN_GET_HOSTNAME_AGENT.
    public static let agent = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainGetJobStatsFlags.
  public struct GetJobStatsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_JOB_STATS_COMPLETED.
    public static let completed = Self(rawValue: 1)
    /// C: VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED.
    public static let keepCompleted = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainGuestInfoTypes.
  public struct GuestInfoTypes: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_GUEST_INFO_USERS.
    public static let users = Self(rawValue: 1)
    /// C: VIR_DOMAIN_GUEST_INFO_OS.
    public static let os = Self(rawValue: 2)
    /// C: VIR_DOMAIN_GUEST_INFO_TIMEZONE.
    public static let timezone = Self(rawValue: 4)
    /// C: VIR_DOMAIN_GUEST_INFO_HOSTNAME.
    public static let hostname = Self(rawValue: 8)
    /// C: VIR_DOMAIN_GUEST_INFO_FILESYSTEM.
    public static let filesystem = Self(rawValue: 16)
    /// C: VIR_DOMAIN_GUEST_INFO_DISKS.
    public static let disks = Self(rawValue: 32)
    /// C: VIR_DOMAIN_GUEST_INFO_INTERFACES.
    public static let interfaces = Self(rawValue: 64)
  }
}

extension Domain {
  /// C: virDomainInterfaceAddressesSource.
  public struct InterfaceAddressesSource: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE.
    public static let lease = Self(rawValue: 0)
    /// C: VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT.
    public static let agent = Self(rawValue: 1)
    /// C: VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP.
    public static let arp = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lease"
      case 1: "agent"
      case 2: "arp"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainJobOperation.
  public struct JobOperation: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_JOB_OPERATION_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_JOB_OPERATION_START.
    public static let start = Self(rawValue: 1)
    /// C: VIR_DOMAIN_JOB_OPERATION_SAVE.
    public static let save = Self(rawValue: 2)
    /// C: VIR_DOMAIN_JOB_OPERATION_RESTORE.
    public static let restore = Self(rawValue: 3)
    /// C: VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN.
    public static let migrationIn = Self(rawValue: 4)
    /// C: VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT.
    public static let migrationOut = Self(rawValue: 5)
    /// C: VIR_DOMAIN_JOB_OPERATION_SNAPSHOT.
    public static let snapshot = Self(rawValue: 6)
    /// C: VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT.
    public static let snapshotRevert = Self(rawValue: 7)
    /// C: VIR_DOMAIN_JOB_OPERATION_DUMP.
    public static let dump = Self(rawValue: 8)
    /// C: VIR_DOMAIN_JOB_OPERATION_BACKUP.
    public static let backup = Self(rawValue: 9)
    /// C: VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE.
    public static let snapshotDelete = Self(rawValue: 10)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "start"
      case 2: "save"
      case 3: "restore"
      case 4: "migration-in"
      case 5: "migration-out"
      case 6: "snapshot"
      case 7: "snapshot-revert"
      case 8: "dump"
      case 9: "backup"
      case 10: "snapshot-delete"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainJobType.
  public struct JobType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_JOB_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_DOMAIN_JOB_BOUNDED.
    public static let bounded = Self(rawValue: 1)
    /// C: VIR_DOMAIN_JOB_UNBOUNDED.
    public static let unbounded = Self(rawValue: 2)
    /// C: VIR_DOMAIN_JOB_COMPLETED.
    public static let completed = Self(rawValue: 3)
    /// C: VIR_DOMAIN_JOB_FAILED.
    public static let failed = Self(rawValue: 4)
    /// C: VIR_DOMAIN_JOB_CANCELLED.
    public static let cancelled = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "bounded"
      case 2: "unbounded"
      case 3: "completed"
      case 4: "failed"
      case 5: "cancelled"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainLifecycle.
  public struct Lifecycle: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_LIFECYCLE_POWEROFF.
    public static let poweroff = Self(rawValue: 0)
    /// C: VIR_DOMAIN_LIFECYCLE_REBOOT.
    public static let reboot = Self(rawValue: 1)
    /// C: VIR_DOMAIN_LIFECYCLE_CRASH.
    public static let crash = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "poweroff"
      case 1: "reboot"
      case 2: "crash"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainLifecycleAction.
  public struct LifecycleAction: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY.
    public static let destroy = Self(rawValue: 0)
    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_RESTART.
    public static let restart = Self(rawValue: 1)
    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME.
    public static let restartRename = Self(rawValue: 2)
    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE.
    public static let preserve = Self(rawValue: 3)
    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY.
    public static let coredumpDestroy = Self(rawValue: 4)
    /// C: VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART.
    public static let coredumpRestart = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "destroy"
      case 1: "restart"
      case 2: "restart-rename"
      case 3: "preserve"
      case 4: "coredump-destroy"
      case 5: "coredump-restart"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainMemoryFailureActionType.
  public struct MemoryFailureActionType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE.
    public static let ignore = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT.
    public static let inject = Self(rawValue: 1)
    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL.
    public static let fatal = Self(rawValue: 2)
    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET.
    public static let reset = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "ignore"
      case 1: "inject"
      case 2: "fatal"
      case 3: "reset"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainMemoryFailureFlags.
  public struct MemoryFailureFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED.
    public static let actionRequired = Self(rawValue: 1)
    /// C: VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE.
    public static let recursive = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainMemoryFailureRecipientType.
  public struct MemoryFailureRecipientType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR.
    public static let hypervisor = Self(rawValue: 0)
    /// C: VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST.
    public static let guest = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "hypervisor"
      case 1: "guest"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainMemoryFlags.
  public struct MemoryFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_MEMORY_VIRTUAL.
    public static let virtual = Self(rawValue: 1)
    /// C: VIR_MEMORY_PHYSICAL.
    public static let physical = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainMemoryModFlags.
  public struct MemoryModFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_MEM_CURRENT.
    public static let current: Self = []
    /// C: VIR_DOMAIN_MEM_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_DOMAIN_MEM_CONFIG.
    public static let config = Self(rawValue: 2)
    /// C: VIR_DOMAIN_MEM_MAXIMUM.
    public static let maximum = Self(rawValue: 4)
  }
}

extension Domain {
  /// C: virDomainMemoryStatTags.
  public struct MemoryStatTags: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_MEMORY_STAT_SWAP_IN.
    public static let swapIn = Self(rawValue: 0)
    /// C: VIR_DOMAIN_MEMORY_STAT_SWAP_OUT.
    public static let swapOut = Self(rawValue: 1)
    /// C: VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT.
    public static let majorFault = Self(rawValue: 2)
    /// C: VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT.
    public static let minorFault = Self(rawValue: 3)
    /// C: VIR_DOMAIN_MEMORY_STAT_UNUSED.
    public static let unused = Self(rawValue: 4)
    /// C: VIR_DOMAIN_MEMORY_STAT_AVAILABLE.
    public static let available = Self(rawValue: 5)
    /// C: VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON.
    public static let actualBalloon = Self(rawValue: 6)
    /// C: VIR_DOMAIN_MEMORY_STAT_RSS.
    public static let rss = Self(rawValue: 7)
    /// C: VIR_DOMAIN_MEMORY_STAT_USABLE.
    public static let usable = Self(rawValue: 8)
    /// C: VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE.
    public static let lastUpdate = Self(rawValue: 9)
    /// C: VIR_DOMAIN_MEMORY_STAT_DISK_CACHES.
    public static let diskCaches = Self(rawValue: 10)
    /// C: VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC.
    public static let hugetlbPgalloc = Self(rawValue: 11)
    /// C: VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL.
    public static let hugetlbPgfail = Self(rawValue: 12)
    /// C: VIR_DOMAIN_MEMORY_STAT_NR.
    public static let nr = Self(rawValue: 13)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "swap-in"
      case 1: "swap-out"
      case 2: "major-fault"
      case 3: "minor-fault"
      case 4: "unused"
      case 5: "available"
      case 6: "actual-balloon"
      case 7: "rss"
      case 8: "usable"
      case 9: "last-update"
      case 10: "disk-caches"
      case 11: "hugetlb-pgalloc"
      case 12: "hugetlb-pgfail"
      case 13: "nr"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainMessageType.
  public struct MessageType: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_MESSAGE_DEPRECATION.
    public static let deprecation = Self(rawValue: 1)
    /// C: VIR_DOMAIN_MESSAGE_TAINTING.
    public static let tainting = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainMetadataType.
  public struct MetadataType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_METADATA_DESCRIPTION.
    public static let description = Self(rawValue: 0)
    /// C: VIR_DOMAIN_METADATA_TITLE.
    public static let title = Self(rawValue: 1)
    /// C: VIR_DOMAIN_METADATA_ELEMENT.
    public static let element = Self(rawValue: 2)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "description"
      case 1: "title"
      case 2: "element"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainMigrateFlags.
  public struct MigrateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_MIGRATE_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_MIGRATE_PEER2PEER.
    public static let peer2peer = Self(rawValue: 2)
    /// C: VIR_MIGRATE_TUNNELLED.
    public static let tunnelled = Self(rawValue: 4)
    /// C: VIR_MIGRATE_PERSIST_DEST.
    public static let persistDest = Self(rawValue: 8)
    /// C: VIR_MIGRATE_UNDEFINE_SOURCE.
    public static let undefineSource = Self(rawValue: 16)
    /// C: VIR_MIGRATE_PAUSED.
    public static let paused = Self(rawValue: 32)
    /// C: VIR_MIGRATE_NON_SHARED_DISK.
    public static let nonSharedDisk = Self(rawValue: 64)
    /// C: VIR_MIGRATE_NON_SHARED_INC.
    public static let nonSharedInc = Self(rawValue: 128)
    /// C: VIR_MIGRATE_CHANGE_PROTECTION.
    public static let changeProtection = Self(rawValue: 256)
    /// C: VIR_MIGRATE_UNSAFE.
    public static let unsafe = Self(rawValue: 512)
    /// C: VIR_MIGRATE_OFFLINE.
    public static let offline = Self(rawValue: 1024)
    /// C: VIR_MIGRATE_COMPRESSED.
    public static let compressed = Self(rawValue: 2048)
    /// C: VIR_MIGRATE_ABORT_ON_ERROR.
    public static let abortOnError = Self(rawValue: 4096)
    /// C: VIR_MIGRATE_AUTO_CONVERGE.
    public static let autoConverge = Self(rawValue: 8192)
    /// C: VIR_MIGRATE_RDMA_PIN_ALL.
    public static let rdmaPinAll = Self(rawValue: 16384)
    /// C: VIR_MIGRATE_POSTCOPY.
    public static let postcopy = Self(rawValue: 32768)
    /// C: VIR_MIGRATE_TLS.
    public static let tls = Self(rawValue: 65536)
    /// C: VIR_MIGRATE_PARALLEL.
    public static let parallel = Self(rawValue: 131072)
    /// C: VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES.
    public static let nonSharedSynchronousWrites = Self(rawValue: 262144)
    /// C: VIR_MIGRATE_POSTCOPY_RESUME.
    public static let postcopyResume = Self(rawValue: 524288)
    /// C: VIR_MIGRATE_ZEROCOPY.
    public static let zerocopy = Self(rawValue: 1048576)
  }
}

extension Domain {
  /// C: virDomainMigrateMaxSpeedFlags.
  public struct MigrateMaxSpeedFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY.
    public static let postcopy = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainModificationImpact.
  public struct ModificationImpact: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_AFFECT_CURRENT.
    public static let current: Self = []
    /// C: VIR_DOMAIN_AFFECT_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_DOMAIN_AFFECT_CONFIG.
    public static let config = Self(rawValue: 2)
  }
}

extension Domain {
  /// C: virDomainNostateReason.
  public struct NostateReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_NOSTATE_UNKNOWN.
    public static let unknown = Self(rawValue: 0)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainNumatuneMemMode.
  public struct NumatuneMemMode: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_NUMATUNE_MEM_STRICT.
    public static let strict = Self(rawValue: 0)
    /// C: VIR_DOMAIN_NUMATUNE_MEM_PREFERRED.
    public static let preferred = Self(rawValue: 1)
    /// C: VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE.
    public static let interleave = Self(rawValue: 2)
    /// C: VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE.
    public static let restrictive = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "strict"
      case 1: "preferred"
      case 2: "interleave"
      case 3: "restrictive"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainOpenGraphicsFlags.
  public struct OpenGraphicsFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH.
    public static let skipauth = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainPMSuspendedDiskReason.
  public struct PMSuspendedDiskReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN.
    public static let pmsuspendedDiskUnknown = Self(rawValue: 0)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "pmsuspended-disk-unknown"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainPMSuspendedReason.
  public struct PMSuspendedReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_PMSUSPENDED_UNKNOWN.
    public static let pmsuspendedUnknown = Self(rawValue: 0)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "pmsuspended-unknown"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainPausedReason.
  public struct PausedReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_PAUSED_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_PAUSED_USER.
    public static let user = Self(rawValue: 1)
    /// C: VIR_DOMAIN_PAUSED_MIGRATION.
    public static let migration = Self(rawValue: 2)
    /// C: VIR_DOMAIN_PAUSED_SAVE.
    public static let save = Self(rawValue: 3)
    /// C: VIR_DOMAIN_PAUSED_DUMP.
    public static let dump = Self(rawValue: 4)
    /// C: VIR_DOMAIN_PAUSED_IOERROR.
    public static let ioerror = Self(rawValue: 5)
    /// C: VIR_DOMAIN_PAUSED_WATCHDOG.
    public static let watchdog = Self(rawValue: 6)
    /// C: VIR_DOMAIN_PAUSED_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 7)
    /// C: VIR_DOMAIN_PAUSED_SHUTTING_DOWN.
    public static let shuttingDown = Self(rawValue: 8)
    /// C: VIR_DOMAIN_PAUSED_SNAPSHOT.
    public static let snapshot = Self(rawValue: 9)
    /// C: VIR_DOMAIN_PAUSED_CRASHED.
    public static let crashed = Self(rawValue: 10)
    /// C: VIR_DOMAIN_PAUSED_STARTING_UP.
    public static let startingUp = Self(rawValue: 11)
    /// C: VIR_DOMAIN_PAUSED_POSTCOPY.
    public static let postcopy = Self(rawValue: 12)
    /// C: VIR_DOMAIN_PAUSED_POSTCOPY_FAILED.
    public static let postcopyFailed = Self(rawValue: 13)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "user"
      case 2: "migration"
      case 3: "save"
      case 4: "dump"
      case 5: "ioerror"
      case 6: "watchdog"
      case 7: "from-snapshot"
      case 8: "shutting-down"
      case 9: "snapshot"
      case 10: "crashed"
      case 11: "starting-up"
      case 12: "postcopy"
      case 13: "postcopy-failed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainProcessSignal.
  public struct ProcessSignal: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_PROCESS_SIGNAL_NOP.
    public static let nop = Self(rawValue: 0)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_HUP.
    public static let hup = Self(rawValue: 1)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_INT.
    public static let int = Self(rawValue: 2)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_QUIT.
    public static let quit = Self(rawValue: 3)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_ILL.
    public static let ill = Self(rawValue: 4)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_TRAP.
    public static let trap = Self(rawValue: 5)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_ABRT.
    public static let abrt = Self(rawValue: 6)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_BUS.
    public static let bus = Self(rawValue: 7)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_FPE.
    public static let fpe = Self(rawValue: 8)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_KILL.
    public static let kill = Self(rawValue: 9)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_USR1.
    public static let usr1 = Self(rawValue: 10)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_SEGV.
    public static let segv = Self(rawValue: 11)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_USR2.
    public static let usr2 = Self(rawValue: 12)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_PIPE.
    public static let pipe = Self(rawValue: 13)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_ALRM.
    public static let alrm = Self(rawValue: 14)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_TERM.
    public static let term = Self(rawValue: 15)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_STKFLT.
    public static let stkflt = Self(rawValue: 16)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_CHLD.
    public static let chld = Self(rawValue: 17)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_CONT.
    public static let cont = Self(rawValue: 18)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_STOP.
    public static let stop = Self(rawValue: 19)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_TSTP.
    public static let tstp = Self(rawValue: 20)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_TTIN.
    public static let ttin = Self(rawValue: 21)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_TTOU.
    public static let ttou = Self(rawValue: 22)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_URG.
    public static let urg = Self(rawValue: 23)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_XCPU.
    public static let xcpu = Self(rawValue: 24)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_XFSZ.
    public static let xfsz = Self(rawValue: 25)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_VTALRM.
    public static let vtalrm = Self(rawValue: 26)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_PROF.
    public static let prof = Self(rawValue: 27)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_WINCH.
    public static let winch = Self(rawValue: 28)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_POLL.
    public static let poll = Self(rawValue: 29)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_PWR.
    public static let pwr = Self(rawValue: 30)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_SYS.
    public static let sys = Self(rawValue: 31)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT0.
    public static let rt0 = Self(rawValue: 32)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT1.
    public static let rt1 = Self(rawValue: 33)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT2.
    public static let rt2 = Self(rawValue: 34)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT3.
    public static let rt3 = Self(rawValue: 35)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT4.
    public static let rt4 = Self(rawValue: 36)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT5.
    public static let rt5 = Self(rawValue: 37)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT6.
    public static let rt6 = Self(rawValue: 38)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT7.
    public static let rt7 = Self(rawValue: 39)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT8.
    public static let rt8 = Self(rawValue: 40)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT9.
    public static let rt9 = Self(rawValue: 41)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT10.
    public static let rt10 = Self(rawValue: 42)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT11.
    public static let rt11 = Self(rawValue: 43)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT12.
    public static let rt12 = Self(rawValue: 44)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT13.
    public static let rt13 = Self(rawValue: 45)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT14.
    public static let rt14 = Self(rawValue: 46)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT15.
    public static let rt15 = Self(rawValue: 47)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT16.
    public static let rt16 = Self(rawValue: 48)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT17.
    public static let rt17 = Self(rawValue: 49)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT18.
    public static let rt18 = Self(rawValue: 50)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT19.
    public static let rt19 = Self(rawValue: 51)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT20.
    public static let rt20 = Self(rawValue: 52)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT21.
    public static let rt21 = Self(rawValue: 53)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT22.
    public static let rt22 = Self(rawValue: 54)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT23.
    public static let rt23 = Self(rawValue: 55)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT24.
    public static let rt24 = Self(rawValue: 56)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT25.
    public static let rt25 = Self(rawValue: 57)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT26.
    public static let rt26 = Self(rawValue: 58)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT27.
    public static let rt27 = Self(rawValue: 59)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT28.
    public static let rt28 = Self(rawValue: 60)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT29.
    public static let rt29 = Self(rawValue: 61)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT30.
    public static let rt30 = Self(rawValue: 62)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT31.
    public static let rt31 = Self(rawValue: 63)
    /// C: VIR_DOMAIN_PROCESS_SIGNAL_RT32.
    public static let rt32 = Self(rawValue: 64)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "nop"
      case 1: "hup"
      case 2: "int"
      case 3: "quit"
      case 4: "ill"
      case 5: "trap"
      case 6: "abrt"
      case 7: "bus"
      case 8: "fpe"
      case 9: "kill"
      case 10: "usr1"
      case 11: "segv"
      case 12: "usr2"
      case 13: "pipe"
      case 14: "alrm"
      case 15: "term"
      case 16: "stkflt"
      case 17: "chld"
      case 18: "cont"
      case 19: "stop"
      case 20: "tstp"
      case 21: "ttin"
      case 22: "ttou"
      case 23: "urg"
      case 24: "xcpu"
      case 25: "xfsz"
      case 26: "vtalrm"
      case 27: "prof"
      case 28: "winch"
      case 29: "poll"
      case 30: "pwr"
      case 31: "sys"
      case 32: "rt0"
      case 33: "rt1"
      case 34: "rt2"
      case 35: "rt3"
      case 36: "rt4"
      case 37: "rt5"
      case 38: "rt6"
      case 39: "rt7"
      case 40: "rt8"
      case 41: "rt9"
      case 42: "rt10"
      case 43: "rt11"
      case 44: "rt12"
      case 45: "rt13"
      case 46: "rt14"
      case 47: "rt15"
      case 48: "rt16"
      case 49: "rt17"
      case 50: "rt18"
      case 51: "rt19"
      case 52: "rt20"
      case 53: "rt21"
      case 54: "rt22"
      case 55: "rt23"
      case 56: "rt24"
      case 57: "rt25"
      case 58: "rt26"
      case 59: "rt27"
      case 60: "rt28"
      case 61: "rt29"
      case 62: "rt30"
      case 63: "rt31"
      case 64: "rt32"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainRebootFlagValues.
  public struct RebootFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_REBOOT_DEFAULT.
    public static let `default`: Self = []
    /// C: VIR_DOMAIN_REBOOT_ACPI_POWER_BTN.
    public static let acpiPowerBtn = Self(rawValue: 1)
    /// C: VIR_DOMAIN_REBOOT_GUEST_AGENT.
    public static let guestAgent = Self(rawValue: 2)
    /// C: VIR_DOMAIN_REBOOT_INITCTL.
    public static let initctl = Self(rawValue: 4)
    /// C: VIR_DOMAIN_REBOOT_SIGNAL.
    public static let signal = Self(rawValue: 8)
    /// C: VIR_DOMAIN_REBOOT_PARAVIRT.
    public static let paravirt = Self(rawValue: 16)
  }
}

extension Domain {
  /// C: virDomainRunningReason.
  public struct RunningReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_RUNNING_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_RUNNING_BOOTED.
    public static let booted = Self(rawValue: 1)
    /// C: VIR_DOMAIN_RUNNING_MIGRATED.
    public static let migrated = Self(rawValue: 2)
    /// C: VIR_DOMAIN_RUNNING_RESTORED.
    public static let restored = Self(rawValue: 3)
    /// C: VIR_DOMAIN_RUNNING_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 4)
    /// C: VIR_DOMAIN_RUNNING_UNPAUSED.
    public static let unpaused = Self(rawValue: 5)
    /// C: VIR_DOMAIN_RUNNING_MIGRATION_CANCELED.
    public static let migrationCanceled = Self(rawValue: 6)
    /// C: VIR_DOMAIN_RUNNING_SAVE_CANCELED.
    public static let saveCanceled = Self(rawValue: 7)
    /// C: VIR_DOMAIN_RUNNING_WAKEUP.
    public static let wakeup = Self(rawValue: 8)
    /// C: VIR_DOMAIN_RUNNING_CRASHED.
    public static let crashed = Self(rawValue: 9)
    /// C: VIR_DOMAIN_RUNNING_POSTCOPY.
    public static let postcopy = Self(rawValue: 10)
    /// C: VIR_DOMAIN_RUNNING_POSTCOPY_FAILED.
    public static let postcopyFailed = Self(rawValue: 11)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "booted"
      case 2: "migrated"
      case 3: "restored"
      case 4: "from-snapshot"
      case 5: "unpaused"
      case 6: "migration-canceled"
      case 7: "save-canceled"
      case 8: "wakeup"
      case 9: "crashed"
      case 10: "postcopy"
      case 11: "postcopy-failed"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainSaveImageXMLFlags.
  public struct SaveImageXMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SAVE_IMAGE_XML_SECURE.
    public static let secure = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainSaveRestoreFlags.
  public struct SaveRestoreFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SAVE_BYPASS_CACHE.
    public static let bypassCache = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SAVE_RUNNING.
    public static let running = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SAVE_PAUSED.
    public static let paused = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SAVE_RESET_NVRAM.
    public static let resetNvram = Self(rawValue: 8)
  }
}

extension Domain {
  /// C: virDomainSetTimeFlags.
  public struct SetTimeFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_TIME_SYNC.
    public static let timeSync = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainSetUserPasswordFlags.
  public struct SetUserPasswordFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_PASSWORD_ENCRYPTED.
    public static let passwordEncrypted = Self(rawValue: 1)
  }
}

extension Domain {
  /// C: virDomainShutdownFlagValues.
  public struct ShutdownFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SHUTDOWN_DEFAULT.
    public static let `default`: Self = []
    /// C: VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN.
    public static let acpiPowerBtn = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SHUTDOWN_GUEST_AGENT.
    public static let guestAgent = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SHUTDOWN_INITCTL.
    public static let initctl = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SHUTDOWN_SIGNAL.
    public static let signal = Self(rawValue: 8)
    /// C: VIR_DOMAIN_SHUTDOWN_PARAVIRT.
    public static let paravirt = Self(rawValue: 16)
  }
}

extension Domain {
  /// C: virDomainShutdownReason.
  public struct ShutdownReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SHUTDOWN_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_SHUTDOWN_USER.
    public static let user = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "user"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainShutoffReason.
  public struct ShutoffReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_SHUTOFF_UNKNOWN.
    public static let unknown = Self(rawValue: 0)
    /// C: VIR_DOMAIN_SHUTOFF_SHUTDOWN.
    public static let shutdown = Self(rawValue: 1)
    /// C: VIR_DOMAIN_SHUTOFF_DESTROYED.
    public static let destroyed = Self(rawValue: 2)
    /// C: VIR_DOMAIN_SHUTOFF_CRASHED.
    public static let crashed = Self(rawValue: 3)
    /// C: VIR_DOMAIN_SHUTOFF_MIGRATED.
    public static let migrated = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SHUTOFF_SAVED.
    public static let saved = Self(rawValue: 5)
    /// C: VIR_DOMAIN_SHUTOFF_FAILED.
    public static let failed = Self(rawValue: 6)
    /// C: VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT.
    public static let fromSnapshot = Self(rawValue: 7)
    /// C: VIR_DOMAIN_SHUTOFF_DAEMON.
    public static let daemon = Self(rawValue: 8)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "unknown"
      case 1: "shutdown"
      case 2: "destroyed"
      case 3: "crashed"
      case 4: "migrated"
      case 5: "saved"
      case 6: "failed"
      case 7: "from-snapshot"
      case 8: "daemon"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainState.
  public struct State: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_NOSTATE.
    public static let nostate = Self(rawValue: 0)
    /// C: VIR_DOMAIN_RUNNING.
    public static let running = Self(rawValue: 1)
    /// C: VIR_DOMAIN_BLOCKED.
    public static let blocked = Self(rawValue: 2)
    /// C: VIR_DOMAIN_PAUSED.
    public static let paused = Self(rawValue: 3)
    /// C: VIR_DOMAIN_SHUTDOWN.
    public static let shutdown = Self(rawValue: 4)
    /// C: VIR_DOMAIN_SHUTOFF.
    public static let shutoff = Self(rawValue: 5)
    /// C: VIR_DOMAIN_CRASHED.
    public static let crashed = Self(rawValue: 6)
    /// C: VIR_DOMAIN_PMSUSPENDED.
    public static let pmsuspended = Self(rawValue: 7)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "nostate"
      case 1: "running"
      case 2: "blocked"
      case 3: "paused"
      case 4: "shutdown"
      case 5: "shutoff"
      case 6: "crashed"
      case 7: "pmsuspended"
      default: nil
      }
    }
  }
}

extension Domain {
  /// C: virDomainStatsTypes.
  public struct StatsTypes: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_STATS_STATE.
    public static let state = Self(rawValue: 1)
    /// C: VIR_DOMAIN_STATS_CPU_TOTAL.
    public static let cpuTotal = Self(rawValue: 2)
    /// C: VIR_DOMAIN_STATS_BALLOON.
    public static let balloon = Self(rawValue: 4)
    /// C: VIR_DOMAIN_STATS_VCPU.
    public static let vcpu = Self(rawValue: 8)
    /// C: VIR_DOMAIN_STATS_INTERFACE.
    public static let interface = Self(rawValue: 16)
    /// C: VIR_DOMAIN_STATS_BLOCK.
    public static let block = Self(rawValue: 32)
    /// C: VIR_DOMAIN_STATS_PERF.
    public static let perf = Self(rawValue: 64)
    /// C: VIR_DOMAIN_STATS_IOTHREAD.
    public static let iothread = Self(rawValue: 128)
    /// C: VIR_DOMAIN_STATS_MEMORY.
    public static let memory = Self(rawValue: 256)
    /// C: VIR_DOMAIN_STATS_DIRTYRATE.
    public static let dirtyrate = Self(rawValue: 512)
    /// C: VIR_DOMAIN_STATS_VM.
    public static let vm = Self(rawValue: 1024)
  }
}

extension Domain {
  /// C: virDomainUndefineFlagsValues.
  public struct UndefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_UNDEFINE_MANAGED_SAVE.
    public static let managedSave = Self(rawValue: 1)
    /// C: VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA.
    public static let snapshotsMetadata = Self(rawValue: 2)
    /// C: VIR_DOMAIN_UNDEFINE_NVRAM.
    public static let nvram = Self(rawValue: 4)
    /// C: VIR_DOMAIN_UNDEFINE_KEEP_NVRAM.
    public static let keepNvram = Self(rawValue: 8)
    /// C: VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA.
    public static let checkpointsMetadata = Self(rawValue: 16)
    /// C: VIR_DOMAIN_UNDEFINE_TPM.
    public static let tpm = Self(rawValue: 32)
    /// C: VIR_DOMAIN_UNDEFINE_KEEP_TPM.
    public static let keepTpm = Self(rawValue: 64)
  }
}

extension Domain {
  /// C: virDomainVcpuFlags.
  public struct VcpuFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_VCPU_CURRENT.
    public static let current: Self = []
    /// C: VIR_DOMAIN_VCPU_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_DOMAIN_VCPU_CONFIG.
    public static let config = Self(rawValue: 2)
    /// C: VIR_DOMAIN_VCPU_MAXIMUM.
    public static let maximum = Self(rawValue: 4)
    /// C: VIR_DOMAIN_VCPU_GUEST.
    public static let guest = Self(rawValue: 8)
    /// C: VIR_DOMAIN_VCPU_HOTPLUGGABLE.
    public static let hotpluggable = Self(rawValue: 16)
  }
}

extension Domain {
  /// C: virDomainXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_XML_SECURE.
    public static let secure = Self(rawValue: 1)
    /// C: VIR_DOMAIN_XML_INACTIVE.
    public static let inactive = Self(rawValue: 2)
    /// C: VIR_DOMAIN_XML_UPDATE_CPU.
    public static let updateCpu = Self(rawValue: 4)
    /// C: VIR_DOMAIN_XML_MIGRATABLE.
    public static let migratable = Self(rawValue: 8)
  }
}
