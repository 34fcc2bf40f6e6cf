// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension Network {
  /// C: virNetworkCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_CREATE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension Network {
  /// C: virNetworkDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_DEFINE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension Network {
  /// C: virNetworkEventID.
  public struct EventID: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_EVENT_ID_LIFECYCLE.
    public static let lifecycle = Self(rawValue: 0)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lifecycle"
      default: nil
      }
    }
  }
}

extension Network {
  /// C: virNetworkEventLifecycleType.
  public struct EventLifecycleType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_EVENT_DEFINED.
    public static let defined = Self(rawValue: 0)
    /// C: VIR_NETWORK_EVENT_UNDEFINED.
    public static let undefined = Self(rawValue: 1)
    /// C: VIR_NETWORK_EVENT_STARTED.
    public static let started = Self(rawValue: 2)
    /// C: VIR_NETWORK_EVENT_STOPPED.
    public static let stopped = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "defined"
      case 1: "undefined"
      case 2: "started"
      case 3: "stopped"
      default: nil
      }
    }
  }
}

extension Network {
  /// C: virNetworkUpdateCommand.
  public struct UpdateCommand: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_UPDATE_COMMAND_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_NETWORK_UPDATE_COMMAND_MODIFY.
    public static let modify = Self(rawValue: 1)
    /// C: VIR_NETWORK_UPDATE_COMMAND_DELETE.
    public static let delete = Self(rawValue: 2)
    /// C: VIR_NETWORK_UPDATE_COMMAND_ADD_LAST.
    public static let addLast = Self(rawValue: 3)
    /// C: VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST.
    public static let addFirst = Self(rawValue: 4)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "modify"
      case 2: "delete"
      case 3: "add-last"
      case 4: "add-first"
      default: nil
      }
    }
  }
}

extension Network {
  /// C: virNetworkUpdateFlags.
  public struct UpdateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_UPDATE_AFFECT_CURRENT.
    public static let current: Self = []
    /// C: VIR_NETWORK_UPDATE_AFFECT_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_NETWORK_UPDATE_AFFECT_CONFIG.
    public static let config = Self(rawValue: 2)
  }
}

extension Network {
  /// C: virNetworkUpdateSection.
  public struct UpdateSection: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_SECTION_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_NETWORK_SECTION_BRIDGE.
    public static let bridge = Self(rawValue: 1)
    /// C: VIR_NETWORK_SECTION_DOMAIN.
    public static let domain = Self(rawValue: 2)
    /// C: VIR_NETWORK_SECTION_IP.
    public static let ip = Self(rawValue: 3)
    /// C: VIR_NETWORK_SECTION_IP_DHCP_HOST.
    public static let ipDhcpHost = Self(rawValue: 4)
    /// C: VIR_NETWORK_SECTION_IP_DHCP_RANGE.
    public static let ipDhcpRange = Self(rawValue: 5)
    /// C: VIR_NETWORK_SECTION_FORWARD.
    public static let forward = Self(rawValue: 6)
    /// C: VIR_NETWORK_SECTION_FORWARD_INTERFACE.
    public static let forwardInterface = Self(rawValue: 7)
    /// C: VIR_NETWORK_SECTION_FORWARD_PF.
    public static let forwardPf = Self(rawValue: 8)
    /// C: VIR_NETWORK_SECTION_PORTGROUP.
    public static let portgroup = Self(rawValue: 9)
    /// C: VIR_NETWORK_SECTION_DNS_HOST.
    public static let dnsHost = Self(rawValue: 10)
    /// C: VIR_NETWORK_SECTION_DNS_TXT.
    public static let dnsTxt = Self(rawValue: 11)
    /// C: VIR_NETWORK_SECTION_DNS_SRV.
    public static let dnsSrv = Self(rawValue: 12)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "bridge"
      case 2: "domain"
      case 3: "ip"
      case 4: "ip-dhcp-host"
      case 5: "ip-dhcp-range"
      case 6: "forward"
      case 7: "forward-interface"
      case 8: "forward-pf"
      case 9: "portgroup"
      case 10: "dns-host"
      case 11: "dns-txt"
      case 12: "dns-srv"
      default: nil
      }
    }
  }
}

extension Network {
  /// C: virNetworkXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_XML_INACTIVE.
    public static let inactive = Self(rawValue: 1)
  }
}
