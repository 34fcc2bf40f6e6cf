// Generated from libvirt-api.xml by GenerateBindings; do not edit.

/// C: virCPUCompareResult.
public struct CPUCompareResult: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_CPU_COMPARE_INCOMPATIBLE.
  public static let incompatible = Self(rawValue: 0)
  /// C: VIR_CPU_COMPARE_IDENTICAL.
  public static let identical = Self(rawValue: 1)
  /// C: VIR_CPU_COMPARE_SUPERSET.
  public static let superset = Self(rawValue: 2)
  /// C: VIR_CPU_COMPARE_ERROR.
  public static let error = Self(rawValue: 4294967295)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "incompatible"
    case 1: "identical"
    case 2: "superset"
    case 4294967295: "error"
    default: nil
    }
  }
}

/// C: virErrorDomain.
public struct ErrorDomain: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_FROM_NONE.
  public static let none = Self(rawValue: 0)
  /// C: VIR_FROM_XEN.
  public static let xen = Self(rawValue: 1)
  /// C: VIR_FROM_XEND.
  public static let xend = Self(rawValue: 2)
  /// C: VIR_FROM_XENSTORE.
  public static let xenstore = Self(rawValue: 3)
  /// C: VIR_FROM_SEXPR.
  public static let sexpr = Self(rawValue: 4)
  /// C: VIR_FROM_XML.
  public static let xml = Self(rawValue: 5)
  /// C: VIR_FROM_DOM.
  public static let dom = Self(rawValue: 6)
  /// C: VIR_FROM_RPC.
  public static let rpc = Self(rawValue: 7)
  /// C: VIR_FROM_PROXY.
  public static let proxy = Self(rawValue: 8)
  /// C: VIR_FROM_CONF.
  public static let conf = Self(rawValue: 9)
  /// C: VIR_FROM_QEMU.
  public static let qemu = Self(rawValue: 10)
  /// C: VIR_FROM_NET.
  public static let net = Self(rawValue: 11)
  /// C: VIR_FROM_TEST.
  public static let test = Self(rawValue: 12)
  /// C: VIR_FROM_REMOTE.
  public static let remote = Self(rawValue: 13)
  /// C: VIR_FROM_OPENVZ.
  public static let openvz = Self(rawValue: 14)
  /// C: VIR_FROM_XENXM.
  public static let xenxm = Self(rawValue: 15)
  /// C: VIR_FROM_STATS_LINUX.
  public static let statsLinux = Self(rawValue: 16)
  /// C: VIR_FROM_LXC.
  public static let lxc = Self(rawValue: 17)
  /// C: VIR_FROM_STORAGE.
  public static let storage = Self(rawValue: 18)
  /// C: VIR_FROM_NETWORK.
  public static let network = Self(rawValue: 19)
  /// C: VIR_FROM_DOMAIN.
  public static let domain = Self(rawValue: 20)
  /// C: VIR_FROM_UML.
  public static let uml = Self(rawValue: 21)
  /// C: VIR_FROM_NODEDEV.
  public static let nodedev = Self(rawValue: 22)
  /// C: VIR_FROM_XEN_INOTIFY.
  public static let xenInotify = Self(rawValue: 23)
  /// C: VIR_FROM_SECURITY.
  public static let security = Self(rawValue: 24)
  /// C: VIR_FROM_VBOX.
  public static let vbox = Self(rawValue: 25)
  /// C: VIR_FROM_INTERFACE.
  public static let interface = Self(rawValue: 26)
  /// C: VIR_FROM_ONE.
  public static let one = Self(rawValue: 27)
  /// C: VIR_FROM_ESX.
  public static let esx = Self(rawValue: 28)
  /// C: VIR_FROM_PHYP.
  public static let phyp = Self(rawValue: 29)
  /// C: VIR_FROM_SECRET.
  public static let secret = Self(rawValue: 30)
  /// C: VIR_FROM_CPU.
  public static let cpu = Self(rawValue: 31)
  /// C: VIR_FROM_XENAPI.
  public static let xenapi = Self(rawValue: 32)
  /// C: VIR_FROM_NWFILTER.
  public static let nwfilter = Self(rawValue: 33)
  /// C: VIR_FROM_HOOK.
  public static let hook = Self(rawValue: 34)
  /// C: VIR_FROM_DOMAIN_SNAPSHOT.
  public static let domainSnapshot = Self(rawValue: 35)
  /// C: VIR_FROM_AUDIT.
  public static let audit = Self(rawValue: 36)
  /// C: VIR_FROM_SYSINFO.
  public static let sysinfo = Self(rawValue: 37)
  /// C: VIR_FROM_STREAMS.
  public static let streams = Self(rawValue: 38)
  /// C: VIR_FROM_VMWARE.
  public static let vmware = Self(rawValue: 39)
  /// C: VIR_FROM_EVENT.
  public static let event = Self(rawValue: 40)
  /// C: VIR_FROM_LIBXL.
  public static let libxl = Self(rawValue: 41)
  /// C: VIR_FROM_LOCKING.
  public static let locking = Self(rawValue: 42)
  /// C: VIR_FROM_HYPERV.
  public static let hyperv = Self(rawValue: 43)
  /// C: VIR_FROM_CAPABILITIES.
  public static let capabilities = Self(rawValue: 44)
  /// C: VIR_FROM_URI.
  public static let uri = Self(rawValue: 45)
  /// C: VIR_FROM_AUTH.
  public static let auth = Self(rawValue: 46)
  /// C: VIR_FROM_DBUS.
  public static let dbus = Self(rawValue: 47)
  /// C: VIR_FROM_PARALLELS.
  public static let parallels = Self(rawValue: 48)
  /// C: VIR_FROM_DEVICE.
  public static let device = Self(rawValue: 49)
  /// C: VIR_FROM_SSH.
  public static let ssh = Self(rawValue: 50)
  /// C: VIR_FROM_LOCKSPACE.
  public static let lockspace = Self(rawValue: 51)
  /// C: VIR_FROM_INITCTL.
  public static let initctl = Self(rawValue: 52)
  /// C: VIR_FROM_IDENTITY.
  public static let identity = Self(rawValue: 53)
  /// C: VIR_FROM_CGROUP.
  public static let cgroup = Self(rawValue: 54)
  /// C: VIR_FROM_ACCESS.
  public static let access = Self(rawValue: 55)
  /// C: VIR_FROM_SYSTEMD.
  public static let systemd = Self(rawValue: 56)
  /// C: VIR_FROM_BHYVE.
  public static let bhyve = Self(rawValue: 57)
  /// C: VIR_FROM_CRYPTO.
  public static let crypto = Self(rawValue: 58)
  /// C: VIR_FROM_FIREWALL.
  public static let firewall = Self(rawValue: 59)
  /// C: VIR_FROM_POLKIT.
  public static let polkit = Self(rawValue: 60)
  /// C: VIR_FROM_THREAD.
  public static let thread = Self(rawValue: 61)
  /// C: VIR_FROM_ADMIN.
  public static let admin = Self(rawValue: 62)
  /// C: VIR_FROM_LOGGING.
  public static let logging = Self(rawValue: 63)
  /// C: VIR_FROM_XENXL.
  public static let xenxl = Self(rawValue: 64)
  /// C: VIR_FROM_PERF.
  public static let perf = Self(rawValue: 65)
  /// C: VIR_FROM_LIBSSH.
  public static let libssh = Self(rawValue: 66)
  /// C: VIR_FROM_RESCTRL.
  public static let resctrl = Self(rawValue: 67)
  /// C: VIR_FROM_FIREWALLD.
  public static let firewalld = Self(rawValue: 68)
  /// C: VIR_FROM_DOMAIN_CHECKPOINT.
  public static let domainCheckpoint = Self(rawValue: 69)
  /// C: VIR_FROM_TPM.
  public static let tpm = Self(rawValue: 70)
  /// C: VIR_FROM_BPF.
  public static let bpf = Self(rawValue: 71)
  /// C: VIR_FROM_CH.
  public static let ch = Self(rawValue: 72)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "none"
    case 1: "xen"
    case 2: "xend"
    case 3: "xenstore"
    case 4: "sexpr"
    case 5: "xml"
    case 6: "dom"
    case 7: "rpc"
    case 8: "proxy"
    case 9: "conf"
    case 10: "qemu"
    case 11: "net"
    case 12: "test"
    case 13: "remote"
    case 14: "openvz"
    case 15: "xenxm"
    case 16: "stats-linux"
    case 17: "lxc"
    case 18: "storage"
    case 19: "network"
    case 20: "domain"
    case 21: "uml"
    case 22: "nodedev"
    case 23: "xen-inotify"
    case 24: "security"
    case 25: "vbox"
    case 26: "interface"
    case 27: "one"
    case 28: "esx"
    case 29: "phyp"
    case 30: "secret"
    case 31: "cpu"
    case 32: "xenapi"
    case 33: "nwfilter"
    case 34: "hook"
    case 35: "domain-snapshot"
    case 36: "audit"
    case 37: "sysinfo"
    case 38: "streams"
    case 39: "vmware"
    case 40: "event"
    case 41: "libxl"
    case 42: "locking"
    case 43: "hyperv"
    case 44: "capabilities"
    case 45: "uri"
    case 46: "auth"
    case 47: "dbus"
    case 48: "parallels"
    case 49: "device"
    case 50: "ssh"
    case 51: "lockspace"
    case 52: "initctl"
    case 53: "identity"
    case 54: "cgroup"
    case 55: "access"
    case 56: "systemd"
    case 57: "bhyve"
    case 58: "crypto"
    case 59: "firewall"
    case 60: "polkit"
    case 61: "thread"
    case 62: "admin"
    case 63: "logging"
    case 64: "xenxl"
    case 65: "perf"
    case 66: "libssh"
    case 67: "resctrl"
    case 68: "firewalld"
    case 69: "domain-checkpoint"
    case 70: "tpm"
    case 71: "bpf"
    case 72: "ch"
    default: nil
    }
  }
}

/// C: virErrorLevel.
public struct ErrorLevel: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_ERR_NONE.
  public static let none = Self(rawValue: 0)
  /// C: VIR_ERR_WARNING.
  public static let warning = Self(rawValue: 1)
  /// C: VIR_ERR_ERROR.
  public static let error = Self(rawValue: 2)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "none"
    case 1: "warning"
    case 2: "error"
    default: nil
    }
  }
}

/// C: virErrorNumber.
public struct ErrorNumber: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_ERR_OK.
  public static let ok = Self(rawValue: 0)
  /// C: VIR_ERR_INTERNAL_ERROR.
  public static let internalError = Self(rawValue: 1)
  /// C: VIR_ERR_NO_MEMORY.
  public static let noMemory = Self(rawValue: 2)
  /// C: VIR_ERR_NO_SUPPORT.
  public static let noSupport = Self(rawValue: 3)
  /// C: VIR_ERR_UNKNOWN_HOST.
  public static let unknownHost = Self(rawValue: 4)
  /// C: VIR_ERR_NO_CONNECT.
  public static let noConnect = Self(rawValue: 5)
  /// C: VIR_ERR_INVALID_CONN.
  public static let invalidConn = Self(rawValue: 6)
  /// C: VIR_ERR_INVALID_DOMAIN.
  public static let invalidDomain = Self(rawValue: 7)
  /// C: VIR_ERR_INVALID_ARG.
  public static let invalidArg = Self(rawValue: 8)
  /// C: VIR_ERR_OPERATION_FAILED.
  public static let operationFailed = Self(rawValue: 9)
  /// C: VIR_ERR_GET_FAILED.
  public static let getFailed = Self(rawValue: 10)
  /// C: VIR_ERR_POST_FAILED.
  public static let postFailed = Self(rawValue: 11)
  /// C: VIR_ERR_HTTP_ERROR.
  public static let httpError = Self(rawValue: 12)
  /// C: VIR_ERR_SEXPR_SERIAL.
  public static let sexprSerial = Self(rawValue: 13)
  /// C: VIR_ERR_NO_XEN.
  public static let noXen = Self(rawValue: 14)
  /// C: VIR_ERR_XEN_CALL.
  public static let xenCall = Self(rawValue: 15)
  /// C: VIR_ERR_OS_TYPE.
  public static let osType = Self(rawValue: 16)
  /// C: VIR_ERR_NO_KERNEL.
  public static let noKernel = Self(rawValue: 17)
  /// C: VIR_ERR_NO_ROOT.
  public static let noRoot = Self(rawValue: 18)
  /// C: VIR_ERR_NO_SOURCE.
  public static let noSource = Self(rawValue: 19)
  /// C: VIR_ERR_NO_TARGET.
  public static let noTarget = Self(rawValue: 20)
  /// C: VIR_ERR_NO_NAME.
  public static let noName = Self(rawValue: 21)
  /// C: VIR_ERR_NO_OS.
  public static let noOs = Self(rawValue: 22)
  /// C: VIR_ERR_NO_DEVICE.
  public static let noDevice = Self(rawValue: 23)
  /// C: VIR_ERR_NO_XENSTORE.
  public static let noXenstore = Self(rawValue: 24)
  /// C: VIR_ERR_DRIVER_FULL.
  public static let driverFull = Self(rawValue: 25)
  /// C: VIR_ERR_CALL_FAILED.
  public static let callFailed = Self(rawValue: 26)
  /// C: VIR_ERR_XML_ERROR.
  public static let xmlError = Self(rawValue: 27)
  /// C: VIR_ERR_DOM_EXIST.
  public static let domExist = Self(rawValue: 28)
  /// C: VIR_ERR_OPERATION_DENIED.
  public static let operationDenied = Self(rawValue: 29)
  /// C: VIR_ERR_OPEN_FAILED.
  public static let openFailed = Self(rawValue: 30)
  /// C: VIR_ERR_READ_FAILED.
  public static let readFailed = Self(rawValue: 31)
  /// C: VIR_ERR_PARSE_FAILED.
  public static let parseFailed = Self(rawValue: 32)
  /// C: VIR_ERR_CONF_SYNTAX.
  public static let confSyntax = Self(rawValue: 33)
  /// C: VIR_ERR_WRITE_FAILED.
  public static let writeFailed = Self(rawValue: 34)
  /// C: VIR_ERR_XML_DETAIL.
  public static let xmlDetail = Self(rawValue: 35)
  /// C: VIR_ERR_INVALID_NETWORK.
  public static let invalidNetwork = Self(rawValue: 36)
  /// C: VIR_ERR_NETWORK_EXIST.
  public static let networkExist = Self(rawValue: 37)
  /// C: VIR_ERR_SYSTEM_ERROR.
  public static let systemError = Self(rawValue: 38)
  /// C: VIR_ERR_RPC.
  public static let rpc = Self(rawValue: 39)
  /// C: VIR_ERR_GNUTLS_ERROR.
  public static let gnutlsError = Self(rawValue: 40)
  /// C: VIR_WAR_NO_NETWORK.
  public static let warNoNetwork = Self(rawValue: 41)
  /// C: VIR_ERR_NO_DOMAIN.
  public static let noDomain = Self(rawValue: 42)
  /// C: VIR_ERR_NO_NETWORK.
  public static let noNetwork = Self(rawValue: 43)
  /// C: VIR_ERR_INVALID_MAC.
  public static let invalidMac = Self(rawValue: 44)
  /// C: VIR_ERR_AUTH_FAILED.
  public static let authFailed = Self(rawValue: 45)
  /// C: VIR_ERR_INVALID_STORAGE_POOL.
  public static let invalidStoragePool = Self(rawValue: 46)
  /// C: VIR_ERR_INVALID_STORAGE_VOL.
  public static let invalidStorageVol = Self(rawValue: 47)
  /// C: VIR_WAR_NO_STORAGE.
  public static let warNoStorage = Self(rawValue: 48)
  /// C: VIR_ERR_NO_STORAGE_POOL.
  public static let noStoragePool = Self(rawValue: 49)
  /// C: VIR_ERR_NO_STORAGE_VOL.
  public static let noStorageVol = Self(rawValue: 50)
  /// C: VIR_WAR_NO_NODE.
  public static let warNoNode = Self(rawValue: 51)
  /// C: VIR_ERR_INVALID_NODE_DEVICE.
  public static let invalidNodeDevice = Self(rawValue: 52)
  /// C: VIR_ERR_NO_NODE_DEVICE.
  public static let noNodeDevice = Self(rawValue: 53)
  /// C: VIR_ERR_NO_SECURITY_MODEL.
  public static let noSecurityModel = Self(rawValue: 54)
  /// C: VIR_ERR_OPERATION_INVALID.
  public static let operationInvalid = Self(rawValue: 55)
  /// C: VIR_WAR_NO_INTERFACE.
  public static let warNoInterface = Self(rawValue: 56)
  /// C: VIR_ERR_NO_INTERFACE.
  public static let noInterface = Self(rawValue: 57)
  /// C: VIR_ERR_INVALID_INTERFACE.
  public static let invalidInterface = Self(rawValue: 58)
  /// C: VIR_ERR_MULTIPLE_INTERFACES.
  public static let multipleInterfaces = Self(rawValue: 59)
  /// C: VIR_WAR_NO_NWFILTER.
  public static let warNoNwfilter = Self(rawValue: 60)
  /// C: VIR_ERR_INVALID_NWFILTER.
  public static let invalidNwfilter = Self(rawValue: 61)
  /// C: VIR_ERR_NO_NWFILTER.
  public static let noNwfilter = Self(rawValue: 62)
  /// C: VIR_ERR_BUILD_FIREWALL.
  public static let buildFirewall = Self(rawValue: 63)
  /// C: VIR_WAR_NO_SECRET.
  public static let warNoSecret = Self(rawValue: 64)
  /// C: VIR_ERR_INVALID_SECRET.
  public static let invalidSecret = Self(rawValue: 65)
  /// C: VIR_ERR_NO_SECRET.
  public static let noSecret = Self(rawValue: 66)
  /// C: VIR_ERR_CONFIG_UNSUPPORTED.
  public static let configUnsupported = Self(rawValue: 67)
  /// C: VIR_ERR_OPERATION_TIMEOUT.
  public static let operationTimeout = Self(rawValue: 68)
  /// C: VIR_ERR_MIGRATE_PERSIST_FAILED.
  public static let migratePersistFailed = Self(rawValue: 69)
  /// C: VIR_ERR_HOOK_SCRIPT_FAILED.
  public static let hookScriptFailed = Self(rawValue: 70)
  /// C: VIR_ERR_INVALID_DOMAIN_SNAPSHOT.
  public static let invalidDomainSnapshot = Self(rawValue: 71)
  /// C: VIR_ERR_NO_DOMAIN_SNAPSHOT.
  public static let noDomainSnapshot = Self(rawValue: 72)
  /// C: VIR_ERR_INVALID_STREAM.
  public static let invalidStream = Self(rawValue: 73)
  /// C: VIR_ERR_ARGUMENT_UNSUPPORTED.
  public static let argumentUnsupported = Self(rawValue: 74)
  /// C: VIR_ERR_STORAGE_PROBE_FAILED.
  public static let storageProbeFailed = Self(rawValue: 75)
  /// C: VIR_ERR_STORAGE_POOL_BUILT.
  public static let storagePoolBuilt = Self(rawValue: 76)
  /// C: VIR_ERR_SNAPSHOT_REVERT_RISKY.
  public static let snapshotRevertRisky = Self(rawValue: 77)
  /// C: VIR_ERR_OPERATION_ABORTED.
  public static let operationAborted = Self(rawValue: 78)
  /// C: VIR_ERR_AUTH_CANCELLED.
  public static let authCancelled = Self(rawValue: 79)
  /// C: VIR_ERR_NO_DOMAIN_METADATA.
  public static let noDomainMetadata = Self(rawValue: 80)
  /// C: VIR_ERR_MIGRATE_UNSAFE.
  public static let migrateUnsafe = Self(rawValue: 81)
  /// C: VIR_ERR_OVERFLOW.
  public static let overflow = Self(rawValue: 82)
  /// C: VIR_ERR_BLOCK_COPY_ACTIVE.
  public static let blockCopyActive = Self(rawValue: 83)
  /// C: VIR_ERR_OPERATION_UNSUPPORTED.
  public static let operationUnsupported = Self(rawValue: 84)
  /// C: VIR_ERR_SSH.
  public static let ssh = Self(rawValue: 85)
  /// C: VIR_ERR_AGENT_UNRESPONSIVE.
  public static let agentUnresponsive = Self(rawValue: 86)
  /// C: VIR_ERR_RESOURCE_BUSY.
  public static let resourceBusy = Self(rawValue: 87)
  /// C: VIR_ERR_ACCESS_DENIED.
  public static let accessDenied = Self(rawValue: 88)
  /// C: VIR_ERR_DBUS_SERVICE.
  public static let dbusService = Self(rawValue: 89)
  /// C: VIR_ERR_STORAGE_VOL_EXIST.
  public static let storageVolExist = Self(rawValue: 90)
  /// C: VIR_ERR_CPU_INCOMPATIBLE.
  public static let cpuIncompatible = Self(rawValue: 91)
  /// C: VIR_ERR_XML_INVALID_SCHEMA.
  public static let xmlInvalidSchema = Self(rawValue: 92)
  /// C: VIR_ERR_MIGRATE_FINISH_OK.
  public static let migrateFinishOk = Self(rawValue: 93)
  /// C: VIR_ERR_AUTH_UNAVAILABLE.
  public static let authUnavailable = Self(rawValue: 94)
  /// C: VIR_ERR_NO_SERVER.
  public static let noServer = Self(rawValue: 95)
  /// C: VIR_ERR_NO_CLIENT.
  public static let noClient = Self(rawValue: 96)
  /// C: VIR_ERR_AGENT_UNSYNCED.
  public static let agentUnsynced = Self(rawValue: 97)
  /// C: VIR_ERR_LIBSSH.
  public static let libssh = Self(rawValue: 98)
  /// C: VIR_ERR_DEVICE_MISSING.
  public static let deviceMissing = Self(rawValue: 99)
  /// C: VIR_ERR_INVALID_NWFILTER_BINDING.
  public static let invalidNwfilterBinding = Self(rawValue: 100)
  /// C: VIR_ERR_NO_NWFILTER_BINDING.
  public static let noNwfilterBinding = Self(rawValue: 101)
  /// C: VIR_ERR_INVALID_DOMAIN_CHECKPOINT.
  public static let invalidDomainCheckpoint = Self(rawValue: 102)
  /// C: VIR_ERR_NO_DOMAIN_CHECKPOINT.
  public static let noDomainCheckpoint = Self(rawValue: 103)
  /// C: VIR_ERR_NO_DOMAIN_BACKUP.
  public static let noDomainBackup = Self(rawValue: 104)
  /// C: VIR_ERR_INVALID_NETWORK_PORT.
  public static let invalidNetworkPort = Self(rawValue: 105)
  /// C: VIR_ERR_NETWORK_PORT_EXIST.
  public static let networkPortExist = Self(rawValue: 106)
  /// C: VIR_ERR_NO_NETWORK_PORT.
  public static let noNetworkPort = Self(rawValue: 107)
  /// C: VIR_ERR_NO_HOSTNAME.
  public static let noHostname = Self(rawValue: 108)
  /// C: VIR_ERR_CHECKPOINT_INCONSISTENT.
  public static let checkpointInconsistent = Self(rawValue: 109)
  /// C: VIR_ERR_MULTIPLE_DOMAINS.
  public static let multipleDomains = Self(rawValue: 110)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "ok"
    case 1: "internal-error"
    case 2: "no-memory"
    case 3: "no-support"
    case 4: "unknown-host"
    case 5: "no-connect"
    case 6: "invalid-conn"
    case 7: "invalid-domain"
    case 8: "invalid-arg"
    case 9: "operation-failed"
    case 10: "get-failed"
    case 11: "post-failed"
    case 12: "http-error"
    case 13: "sexpr-serial"
    case 14: "no-xen"
    case 15: "xen-call"
    case 16: "os-type"
    case 17: "no-kernel"
    case 18: "no-root"
    case 19: "no-source"
    case 20: "no-target"
    case 21: "no-name"
    case 22: "no-os"
    case 23: "no-device"
    case 24: "no-xenstore"
    case 25: "driver-full"
    case 26: "call-failed"
    case 27: "xml-error"
    case 28: "dom-exist"
    case 29: "operation-denied"
    case 30: "open-failed"
    case 31: "read-failed"
    case 32: "parse-failed"
    case 33: "conf-syntax"
    case 34: "write-failed"
    case 35: "xml-detail"
    case 36: "invalid-network"
    case 37: "network-exist"
    case 38: "system-error"
    case 39: "rpc"
    case 40: "gnutls-error"
    case 41: "war-no-network"
    case 42: "no-domain"
    case 43: "no-network"
    case 44: "invalid-mac"
    case 45: "auth-failed"
    case 46: "invalid-storage-pool"
    case 47: "invalid-storage-vol"
    case 48: "war-no-storage"
    case 49: "no-storage-pool"
    case 50: "no-storage-vol"
    case 51: "war-no-node"
    case 52: "invalid-node-device"
    case 53: "no-node-device"
    case 54: "no-security-model"
    case 55: "operation-invalid"
    case 56: "war-no-interface"
    case 57: "no-interface"
    case 58: "invalid-interface"
    case 59: "multiple-interfaces"
    case 60: "war-no-nwfilter"
    case 61: "invalid-nwfilter"
    case 62: "no-nwfilter"
    case 63: "build-firewall"
    case 64: "war-no-secret"
    case 65: "invalid-secret"
    case 66: "no-secret"
    case 67: "config-unsupported"
    case 68: "operation-timeout"
    case 69: "migrate-persist-failed"
    case 70: "hook-script-failed"
    case 71: "invalid-domain-snapshot"
    case 72: "no-domain-snapshot"
    case 73: "invalid-stream"
    case 74: "argument-unsupported"
    case 75: "storage-probe-failed"
    case 76: "storage-pool-built"
    case 77: "snapshot-revert-risky"
    case 78: "operation-aborted"
    case 79: "auth-cancelled"
    case 80: "no-domain-metadata"
    case 81: "migrate-unsafe"
    case 82: "overflow"
    case 83: "block-copy-active"
    case 84: "operation-unsupported"
    case 85: "ssh"
    case 86: "agent-unresponsive"
    case 87: "resource-busy"
    case 88: "access-denied"
    case 89: "dbus-service"
    case 90: "storage-vol-exist"
    case 91: "cpu-incompatible"
    case 92: "xml-invalid-schema"
    case 93: "migrate-finish-ok"
    case 94: "auth-unavailable"
    case 95: "no-server"
    case 96: "no-client"
    case 97: "agent-unsynced"
    case 98: "libssh"
    case 99: "device-missing"
    case 100: "invalid-nwfilter-binding"
    case 101: "no-nwfilter-binding"
    case 102: "invalid-domain-checkpoint"
    case 103: "no-domain-checkpoint"
    case 104: "no-domain-backup"
    case 105: "invalid-network-port"
    case 106: "network-port-exist"
    case 107: "no-network-port"
    case 108: "no-hostname"
    case 109: "checkpoint-inconsistent"
    case 110: "multiple-domains"
    default: nil
    }
  }
}

/// C: virEventHandleType.
public struct EventHandleType: LibvirtFlags {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_EVENT_HANDLE_READABLE.
  public static let readable = Self(rawValue: 1)
  /// C: VIR_EVENT_HANDLE_WRITABLE.
  public static let writable = Self(rawValue: 2)
  /// C: VIR_EVENT_HANDLE_ERROR.
  public static let error = Self(rawValue: 4)
  /// C: VIR_EVENT_HANDLE_HANGUP.
  public static let hangup = Self(rawValue: 8)
}

/// C: virIPAddrType.
public struct IPAddressType: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_IP_ADDR_TYPE_IPV4.
  public static let ipv4 = Self(rawValue: 0)
  /// C: VIR_IP_ADDR_TYPE_IPV6.
  public static let ipv6 = Self(rawValue: 1)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "ipv4"
    case 1: "ipv6"
    default: nil
    }
  }
}

/// C: virKeycodeSet.
public struct KeycodeSet: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_KEYCODE_SET_LINUX.
  public static let linux = Self(rawValue: 0)
  /// C: VIR_KEYCODE_SET_XT.
  public static let xt = Self(rawValue: 1)
  /// C: VIR_KEYCODE_SET_ATSET1.
  public static let atset1 = Self(rawValue: 2)
  /// C: VIR_KEYCODE_SET_ATSET2.
  public static let atset2 = Self(rawValue: 3)
  /// C: VIR_KEYCODE_SET_ATSET3.
  public static let atset3 = Self(rawValue: 4)
  /// C: VIR_KEYCODE_SET_OSX.
  public static let osx = Self(rawValue: 5)
  /// C: VIR_KEYCODE_SET_XT_KBD.
  public static let xtKbd = Self(rawValue: 6)
  /// C: VIR_KEYCODE_SET_USB.
  public static let usb = Self(rawValue: 7)
  /// C: VIR_KEYCODE_SET_WIN32.
  public static let win32 = Self(rawValue: 8)
  /// C: VIR_KEYCODE_SET_QNUM.
  public static let qnum = Self(rawValue: 9)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "linux"
    case 1: "xt"
    case 2: "atset1"
    case 3: "atset2"
    case 4: "atset3"
    case 5: "osx"
    case 6: "xt-kbd"
    case 7: "usb"
    case 8: "win32"
    case 9: "qnum"
    default: nil
    }
  }
}

/// C: virTypedParameterFlags.
public struct TypedParameterFlags: LibvirtFlags {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_TYPED_PARAM_STRING_OKAY.
  public static let paramStringOkay = Self(rawValue: 4)
}

/// C: virTypedParameterType.
public struct TypedParameterKind: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_TYPED_PARAM_INT.
  public static let int = Self(rawValue: 1)
  /// C: VIR_TYPED_PARAM_UINT.
  public static let uint = Self(rawValue: 2)
  /// C: VIR_TYPED_PARAM_LLONG.
  public static let llong = Self(rawValue: 3)
  /// C: VIR_TYPED_PARAM_ULLONG.
  public static let ullong = Self(rawValue: 4)
  /// C: VIR_TYPED_PARAM_DOUBLE.
  public static let double = Self(rawValue: 5)
  /// C: VIR_TYPED_PARAM_BOOLEAN.
  public static let boolean = Self(rawValue: 6)
  /// C: VIR_TYPED_PARAM_STRING.
  public static let string = Self(rawValue: 7)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 1: "int"
    case 2: "uint"
    case 3: "llong"
    case 4: "ullong"
    case 5: "double"
    case 6: "boolean"
    case 7: "string"
    default: nil
    }
  }
}

/// C: virVcpuHostCpuState.
public struct VcpuHostCpuState: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_VCPU_INFO_CPU_UNAVAILABLE.
  public static let unavailable = Self(rawValue: 4294967294)
  /// C: VIR_VCPU_INFO_CPU_OFFLINE.
  public static let offline = Self(rawValue: 4294967295)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 4294967294: "unavailable"
    case 4294967295: "offline"
    default: nil
    }
  }
}

/// C: virVcpuState.
public struct VcpuState: LibvirtEnumeration {
  public var rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// C: VIR_VCPU_OFFLINE.
  public static let offline = Self(rawValue: 0)
  /// C: VIR_VCPU_RUNNING.
  public static let running = Self(rawValue: 1)
  /// C: VIR_VCPU_BLOCKED.
  public static let blocked = Self(rawValue: 2)

  /// The word for the value; `nil` for one that is newer than this library.
  public var name: String? {
    switch rawValue {
    case 0: "offline"
    case 1: "running"
    case 2: "blocked"
    default: nil
    }
  }
}
