import CLibvirt

/// Something that happened to a domain.
public struct DomainEvent: Sendable {
  /// The domain it happened to.
  public let domain: Domain
  /// The kind of event that was subscribed to.
  public let id: Domain.EventID
  /// What happened.
  public let payload: Payload

  /// What happened, by kind of event.
  public enum Payload: Hashable, Sendable {
    /// The domain started, stopped, was defined and so on; see ``lifecycleDetailName`` for the detail.
    case lifecycle(Domain.EventType, detail: UInt32)
    case reboot
    /// The guest's clock is now that many seconds from UTC.
    case rtcChange(utcOffset: Int64)
    case watchdog(Domain.EventWatchdogAction)
    /// A disk failed; the reason is known with `EventID.ioErrorReason` only.
    case ioError(
      sourcePath: String, deviceAlias: String, action: Domain.EventIOErrorAction, reason: String? = nil)
    case graphics(Graphics)
    case controlError
    /// The disk is a path with `EventID.blockJob`, and a target such as `vda` with `EventID.blockJob2`.
    case blockJob(disk: String, type: Domain.BlockJobType, status: Connection.DomainEventBlockJobStatus)
    case diskChange(
      oldPath: String?, newPath: String?, deviceAlias: String,
      reason: Connection.DomainEventDiskChangeReason)
    case trayChange(deviceAlias: String, reason: Domain.EventTrayChangeReason)
    case pmWakeup
    case pmSuspend
    case pmSuspendDisk
    /// The guest has that much memory now, in KiB.
    case balloonChange(actualKiB: UInt64)
    case deviceRemoved(alias: String)
    case deviceAdded(alias: String)
    case deviceRemovalFailed(alias: String)
    case tunable(TypedParameters)
    case agentLifecycle(
      state: Connection.DomainEventAgentLifecycleState, reason: Connection.DomainEventAgentLifecycleReason)
    case migrationIteration(Int)
    case jobCompleted(TypedParameters)
    /// The namespace is known for an element only.
    case metadataChange(type: Domain.MetadataType, uri: String?)
    /// A disk was written past the threshold, both in bytes.
    case blockThreshold(device: String, path: String?, threshold: UInt64, excess: UInt64)
    case memoryFailure(
      recipient: Domain.MemoryFailureRecipientType, action: Domain.MemoryFailureActionType,
      flags: Domain.MemoryFailureFlags)
    /// A memory device has that size now, in KiB.
    case memoryDeviceSizeChange(alias: String, sizeKiB: UInt64)
    case nicMACChange(alias: String, oldMAC: String, newMAC: String)
    /// The guest gave a virtual CPU back.
    case vcpuRemoved(number: UInt32)
    /// Somebody in the guest opened or closed a channel.
    case channelLifecycle(name: String, state: ChannelState, reason: ChannelReason)
  }

  /// Whether somebody in the guest has a channel open.
  ///
  /// C: virConnectDomainEventChannelLifecycleState, since libvirt 12.4.0.
  public struct ChannelState: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public var name: String? { rawValue == 1 ? "connected" : rawValue == 2 ? "disconnected" : nil }
  }

  /// Why the state of a channel changed.
  ///
  /// C: virConnectDomainEventChannelLifecycleReason, since libvirt 12.4.0.
  public struct ChannelReason: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public var name: String? {
      let names = ["unknown", "domain-started", "channel"]
      return names.indices.contains(Int(rawValue)) ? names[Int(rawValue)] : nil
    }
  }

  /// A step of a client's connection to the display.
  public struct Graphics: Hashable, Sendable {
    /// How far the client has come.
    public var phase: Domain.EventGraphicsPhase
    /// The server's end.
    public var local: Address
    /// The client's end.
    public var remote: Address
    /// How the client proved who it is.
    public var authenticationScheme: String
    /// The names that it proved to have.
    public var identities: [Identity]

    /// An end of the connection.
    public struct Address: Hashable, Sendable {
      /// Which kind of address it is.
      public var family: Domain.EventGraphicsAddressType
      /// The address, or the path of a socket.
      public var node: String
      /// The port; `nil` for a socket.
      public var service: String?
    }

    /// One name that the client has proved to have.
    public struct Identity: Hashable, Sendable {
      /// What kind of name, such as `x509dname`.
      public var type: String
      /// The name itself.
      public var name: String
    }
  }
}

extension DomainEvent {
  /// The detail of a lifecycle event in words, such as `booted`; `nil` for other events and details not known.
  public var lifecycleDetailName: String? {
    guard case .lifecycle(let type, let detail) = payload else { return nil }
    return Self.lifecycleDetailName(type, detail)
  }

  /// The detail of a lifecycle event of that type in words; `nil` for details not known.
  public static func lifecycleDetailName(_ type: Domain.EventType, _ detail: UInt32) -> String? {
    switch type {
    case .defined: Domain.EventDefinedDetailType(rawValue: detail).name
    case .undefined: Domain.EventUndefinedDetailType(rawValue: detail).name
    case .started: Domain.EventStartedDetailType(rawValue: detail).name
    case .suspended: Domain.EventSuspendedDetailType(rawValue: detail).name
    case .resumed: Domain.EventResumedDetailType(rawValue: detail).name
    case .stopped: Domain.EventStoppedDetailType(rawValue: detail).name
    case .shutdown: Domain.EventShutdownDetailType(rawValue: detail).name
    case .pmsuspended: Domain.EventPMSuspendedDetailType(rawValue: detail).name
    case .crashed: Domain.EventCrashedDetailType(rawValue: detail).name
    default: nil
    }
  }
}

extension Domain.EventID {
  /// C: VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE, since libvirt 11.2.0.
  public static let nicMacChange = Self(rawValue: 27)

  /// C: VIR_DOMAIN_EVENT_ID_VCPU_REMOVED, since libvirt 12.4.0.
  public static let vcpuRemoved = Self(rawValue: 28)

  /// C: VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE, since libvirt 12.4.0.
  public static let channelLifecycle = Self(rawValue: 29)

  /// Every kind of event this library knows; an older libvirt refuses those it does not have.
  public static let all = (0...29).map { Self(rawValue: $0) }
}
