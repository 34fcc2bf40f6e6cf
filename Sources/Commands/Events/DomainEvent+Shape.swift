import CommandOutput
import Libvirt

extension DomainEvent {
  /// What events of some kinds are as data.
  static func shapes(of kinds: [Domain.EventID]) -> [ResultShape] {
    kinds.map { .object(["timestamp", "event", "name", "uuid", "id"] + $0.keys) }
  }
}

extension Domain.EventID {
  /// The keys that only events of this kind have; see `DomainEvent.Payload.details`.
  fileprivate var keys: [ShapeKey] {
    switch self {
    case .lifecycle: ["type", "detail"]
    case .rtcChange: ["utcOffset"]
    case .watchdog: ["action"]
    case .ioError, .ioErrorReason: ["source", "alias", "action", "reason"]
    case .graphics: ["phase", "localAddress", "remoteAddress", "authentication", "identities"]
    case .blockJob: ["source", "type", "status"]
    case .blockJob2: ["target", "type", "status"]
    case .diskChange: ["alias", "oldSource", "newSource", "reason"]
    case .trayChange: ["alias", "reason"]
    case .balloonChange: ["usedMemory"]
    case .deviceRemoved, .deviceAdded, .deviceRemovalFailed: ["alias"]
    case .tunable: ["parameters"]
    case .agentLifecycle: ["state", "stateReason"]
    case .migrationIteration: ["iteration"]
    case .jobCompleted: ["job"]
    case .metadataChange: ["type", "namespace"]
    case .blockThreshold: ["target", "source", "threshold", "excess"]
    case .memoryFailure: ["recipient", "action", "actionRequired", "recursive"]
    case .memoryDeviceSizeChange: ["alias", "size"]
    case .nicMacChange: ["alias", "oldMac", "mac"]
    case .vcpuRemoved: ["vcpu"]
    case .channelLifecycle: ["channel", "state", "stateReason"]
    default: []
    }
  }
}
