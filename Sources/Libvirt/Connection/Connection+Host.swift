import CLibvirt
import Glibc

extension Connection {
  /// What the host is made of.
  ///
  /// C: virNodeInfo.
  public struct NodeInfo: Hashable, Sendable {
    /// The CPU's architecture or model, such as `x86_64`.
    public var model: String
    /// The memory, in KiB.
    public var memoryKiB: UInt64
    /// How many CPUs are active.
    public var cpus: Int
    /// The CPU's frequency in MHz; 0 when it is not known.
    public var mhz: Int
    /// How many NUMA cells there are; 1 where memory is uniform or the topology is unusual.
    public var numaNodes: Int
    /// How many CPU sockets each cell has.
    public var sockets: Int
    /// How many cores each socket has.
    public var cores: Int
    /// How many threads each core has.
    public var threads: Int

    /// The most CPUs there can be, inactive ones included; no more than `Int32.max`, whatever the other end says.
    ///
    /// C: VIR_NODEINFO_MAXCPUS.
    public var maxCPUs: Int {
      [sockets, cores, threads].reduce(numaNodes) { product, factor in
        let (result, overflow) = product.multipliedReportingOverflow(by: factor)
        return overflow ? Int(Int32.max) : min(result, Int(Int32.max))
      }
    }
  }

  /// What the host is made of.
  ///
  /// Throws when the connection is lost. C: virNodeGetInfo.
  public var nodeInfo: NodeInfo {
    get throws(LibvirtError) {
      var info = virNodeInfo()
      try Call.check("virNodeGetInfo") { virNodeGetInfo(pointer, &info) }
      return NodeInfo(copying: info)
    }
  }

  /// How many virtual CPUs a domain of that type, such as `kvm`, may have.
  ///
  /// Throws when the driver does not know the type. C: virConnectGetMaxVcpus.
  public func maxVcpus(type: String? = nil) throws(LibvirtError) -> Int {
    try Call.checkCount("virConnectGetMaxVcpus", type) { virConnectGetMaxVcpus(pointer, $0) }
  }

  /// Puts the host to sleep and lets it wake up by itself.
  ///
  /// - Parameters:
  ///   - target: how deep a sleep.
  ///   - seconds: how long, at least 60.
  ///
  /// Throws when the host cannot do that. C: virNodeSuspendForDuration.
  public func suspend(_ target: SuspendTarget, seconds: UInt64) throws(LibvirtError) {
    try Call.check("virNodeSuspendForDuration") {
      virNodeSuspendForDuration(pointer, target.rawValue, seconds, 0)
    }
  }

  /// What keeps guests apart on the host.
  ///
  /// C: virSecurityModel.
  public struct SecurityModel: Hashable, Sendable {
    /// The name, such as `selinux` or `apparmor`; empty where there is none.
    public var model: String
    /// The domain of interpretation.
    public var domainOfInterpretation: String
  }

  /// What keeps guests apart on the host.
  ///
  /// Throws when the driver cannot say. C: virNodeGetSecurityModel.
  public var securityModel: SecurityModel {
    get throws(LibvirtError) {
      var model = virSecurityModel()
      try Call.check("virNodeGetSecurityModel") { virNodeGetSecurityModel(pointer, &model) }
      return SecurityModel(model: textField(model.model), domainOfInterpretation: textField(model.doi))
    }
  }

  /// What the host says of AMD's Secure Encrypted Virtualization: its keys and limits.
  ///
  /// Throws `noSupport` or `operationUnsupported` when the host has none. C: virNodeGetSEVInfo.
  public func sevInfo() throws(LibvirtError) -> TypedParameters {
    try TypedParameters.allocated("virNodeGetSEVInfo") { virNodeGetSEVInfo(pointer, $0, $1, 0) }
  }
}

extension Connection.NodeInfo {
  init(copying info: virNodeInfo) {
    self.init(
      model: textField(info.model), memoryKiB: UInt64(info.memory), cpus: Int(info.cpus), mhz: Int(info.mhz),
      numaNodes: Int(info.nodes), sockets: Int(info.sockets), cores: Int(info.cores),
      threads: Int(info.threads))
  }
}

// MARK: - Descriptions in XML

extension Connection {
  /// What the host and its guests can have, in XML.
  ///
  /// Throws when the connection is lost. C: virConnectGetCapabilities.
  public func capabilities() throws(LibvirtError) -> String {
    try Call.checkString("virConnectGetCapabilities") { virConnectGetCapabilities(pointer) }
  }

  /// The host's firmware tables (SMBIOS), in XML.
  ///
  /// Throws when the driver cannot read them. C: virConnectGetSysinfo.
  public func sysinfo() throws(LibvirtError) -> String {
    try Call.checkString("virConnectGetSysinfo") { virConnectGetSysinfo(pointer, 0) }
  }

  /// What an emulator lets domains have, in XML; what is `nil` is left to the driver's choice.
  ///
  /// - Parameters:
  ///   - emulator: the path of the emulator.
  ///   - architecture: the guest's, such as `x86_64`.
  ///   - machine: the machine type, such as `q35`.
  ///   - virtualization: the domain type, such as `kvm`.
  ///   - flags: what to add or leave out.
  ///
  /// Throws when these do not fit together. C: virConnectGetDomainCapabilities.
  public func domainCapabilities(
    emulator: String? = nil, architecture: String? = nil, machine: String? = nil,
    virtualization: String? = nil, _ flags: DomainCapabilitiesFlags = []
  ) throws(LibvirtError) -> String {
    try Call.checkString("virConnectGetDomainCapabilities", emulator, architecture, machine, virtualization) {
      virConnectGetDomainCapabilities(
        pointer, $0, $1, $2, $3, flags.rawValue)
    }
  }

  /// C: virConnectGetDomainCapabilitiesFlags, since libvirt 11.0.0; an older daemon refuses them.
  public struct DomainCapabilitiesFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES.
    public static let disableDeprecatedFeatures = Self(rawValue: 1)
    /// C: VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES.
    public static let expandCPUFeatures = Self(rawValue: 2)
    /// C: VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES.
    public static let supportedCPUFeatures = Self(rawValue: 4)
  }
}
