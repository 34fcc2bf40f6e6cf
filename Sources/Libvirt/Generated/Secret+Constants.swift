// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension Secret {
  /// C: virSecretDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_SECRET_DEFINE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension Secret {
  /// C: virSecretEventID.
  public struct EventID: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_SECRET_EVENT_ID_LIFECYCLE.
    public static let lifecycle = Self(rawValue: 0)
    /// C: VIR_SECRET_EVENT_ID_VALUE_CHANGED.
    public static let valueChanged = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "lifecycle"
      case 1: "value-changed"
      default: nil
      }
    }
  }
}

extension Secret {
  /// C: virSecretEventLifecycleType.
  public struct EventLifecycleType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_SECRET_EVENT_DEFINED.
    public static let defined = Self(rawValue: 0)
    /// C: VIR_SECRET_EVENT_UNDEFINED.
    public static let undefined = Self(rawValue: 1)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "defined"
      case 1: "undefined"
      default: nil
      }
    }
  }
}

extension Secret {
  /// C: virSecretUsageType.
  public struct UsageType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_SECRET_USAGE_TYPE_NONE.
    public static let none = Self(rawValue: 0)
    /// C: VIR_SECRET_USAGE_TYPE_VOLUME.
    public static let volume = Self(rawValue: 1)
    /// C: VIR_SECRET_USAGE_TYPE_CEPH.
    public static let ceph = Self(rawValue: 2)
    /// C: VIR_SECRET_USAGE_TYPE_ISCSI.
    public static let iscsi = Self(rawValue: 3)
    /// C: VIR_SECRET_USAGE_TYPE_TLS.
    public static let tls = Self(rawValue: 4)
    /// C: VIR_SECRET_USAGE_TYPE_VTPM.
    public static let vtpm = Self(rawValue: 5)

    /// The word for the value; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "none"
      case 1: "volume"
      case 2: "ceph"
      case 3: "iscsi"
      case 4: "tls"
      case 5: "vtpm"
      default: nil
      }
    }
  }
}
