// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension NodeDevice {
  /// C: virNodeDeviceCreateXMLFlags.
  public struct CreateXMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_CREATE_XML_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension NodeDevice {
  /// C: virNodeDeviceDefineXMLFlags.
  public struct DefineXMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_DEFINE_XML_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension NodeDevice {
  /// C: virNodeDeviceEventID.
  public struct EventID: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE.
    public static let lifecycle = Self(rawValue: 0)
    /// C: VIR_NODE_DEVICE_EVENT_ID_UPDATE.
    public static let update = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lifecycle"
      case 1: "update"
      default: nil
      }
    }
  }
}

extension NodeDevice {
  /// C: virNodeDeviceEventLifecycleType.
  public struct EventLifecycleType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_EVENT_CREATED.
    public static let created = Self(rawValue: 0)
    /// C: VIR_NODE_DEVICE_EVENT_DELETED.
    public static let deleted = Self(rawValue: 1)
    /// C: VIR_NODE_DEVICE_EVENT_DEFINED.
    public static let defined = Self(rawValue: 2)
    /// C: VIR_NODE_DEVICE_EVENT_UNDEFINED.
    public static let undefined = Self(rawValue: 3)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "created"
      case 1: "deleted"
      case 2: "defined"
      case 3: "undefined"
      default: nil
      }
    }
  }
}
