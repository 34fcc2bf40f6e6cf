// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension Stream {
  /// C: virStreamEventType.
  public struct EventType: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STREAM_EVENT_READABLE.
    public static let readable = Self(rawValue: 1)
    /// C: VIR_STREAM_EVENT_WRITABLE.
    public static let writable = Self(rawValue: 2)
    /// C: VIR_STREAM_EVENT_ERROR.
    public static let error = Self(rawValue: 4)
    /// C: VIR_STREAM_EVENT_HANGUP.
    public static let hangup = Self(rawValue: 8)
  }
}

extension Stream {
  /// C: virStreamFlags.
  public struct Flags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STREAM_NONBLOCK.
    public static let nonblock = Self(rawValue: 1)
  }
}

extension Stream {
  /// C: virStreamRecvFlagsValues.
  public struct RecvFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_STREAM_RECV_STOP_AT_HOLE.
    public static let stopAtHole = Self(rawValue: 1)
  }
}
