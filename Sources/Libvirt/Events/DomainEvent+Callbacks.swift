import CLibvirt
import Platform

// libvirt's ways in: one function for each shape of callback, all of them at file scope because C may call them on any
// thread. Each packs its arguments into a payload; the callback's context knows which event it was registered for.

extension Domain.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  var trampoline: virConnectDomainEventGenericCallback? {
    switch self {
    case .lifecycle: generic(onLifecycle as virConnectDomainEventCallback)
    case .reboot: onReboot
    case .controlError: onControlError
    case .rtcChange: generic(onRtcChange as virConnectDomainEventRTCChangeCallback)
    case .watchdog: generic(onWatchdog as virConnectDomainEventWatchdogCallback)
    case .ioError: generic(onIoError as virConnectDomainEventIOErrorCallback)
    case .ioErrorReason: generic(onIoErrorReason as virConnectDomainEventIOErrorReasonCallback)
    case .graphics: generic(onGraphics as virConnectDomainEventGraphicsCallback)
    case .blockJob, .blockJob2: generic(onBlockJob as virConnectDomainEventBlockJobCallback)
    case .diskChange: generic(onDiskChange as virConnectDomainEventDiskChangeCallback)
    case .trayChange: generic(onTrayChange as virConnectDomainEventTrayChangeCallback)
    default: laterTrampoline
    }
  }

  private var laterTrampoline: virConnectDomainEventGenericCallback? {
    switch self {
    case .pmwakeup: generic(onPmWakeup as virConnectDomainEventPMWakeupCallback)
    case .pmsuspend: generic(onPmSuspend as virConnectDomainEventPMSuspendCallback)
    case .pmsuspendDisk: generic(onPmSuspendDisk as virConnectDomainEventPMSuspendDiskCallback)
    case .balloonChange: generic(onBalloonChange as virConnectDomainEventBalloonChangeCallback)
    case .deviceRemoved: generic(onDeviceRemoved as virConnectDomainEventDeviceRemovedCallback)
    case .deviceAdded: generic(onDeviceAdded as virConnectDomainEventDeviceAddedCallback)
    case .deviceRemovalFailed:
      generic(onDeviceRemovalFailed as virConnectDomainEventDeviceRemovalFailedCallback)
    case .tunable: generic(onTunable as virConnectDomainEventTunableCallback)
    case .agentLifecycle: generic(onAgentLifecycle as virConnectDomainEventAgentLifecycleCallback)
    case .migrationIteration:
      generic(onMigrationIteration as virConnectDomainEventMigrationIterationCallback)
    case .jobCompleted: generic(onJobCompleted as virConnectDomainEventJobCompletedCallback)
    case .metadataChange: generic(onMetadataChange as virConnectDomainEventMetadataChangeCallback)
    case .blockThreshold: generic(onBlockThreshold as virConnectDomainEventBlockThresholdCallback)
    case .memoryFailure: generic(onMemoryFailure as virConnectDomainEventMemoryFailureCallback)
    case .memoryDeviceSizeChange:
      generic(onMemoryDeviceSizeChange as virConnectDomainEventMemoryDeviceSizeChangeCallback)
    case .nicMacChange: generic(onNicMACChange as NICMACChangeCallback)
    case .vcpuRemoved: generic(onVcpuRemoved as VcpuRemovedCallback)
    case .channelLifecycle: generic(onChannelLifecycle as ChannelLifecycleCallback)
    default: nil
    }
  }
}

/// C: virConnectDomainEventNICMACChangeCallback, since libvirt 11.2.0.
private typealias NICMACChangeCallback =
  @convention(c) (
    OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafeMutableRawPointer?
  ) -> Void

/// C: virConnectDomainEventVcpuRemovedCallback, since libvirt 12.4.0.
private typealias VcpuRemovedCallback =
  @convention(c) (OpaquePointer?, OpaquePointer?, UInt32, UnsafeMutableRawPointer?) -> Void

/// C: virConnectDomainEventChannelLifecycleCallback, since libvirt 12.4.0.
private typealias ChannelLifecycleCallback =
  @convention(c) (
    OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?
  ) -> Void

/// Libvirt registers callbacks of every shape as the generic one. C: VIR_DOMAIN_EVENT_CALLBACK.
private func generic<Function>(_ function: Function) -> virConnectDomainEventGenericCallback {
  unsafeBitCast(function, to: virConnectDomainEventGenericCallback.self)
}

private typealias Context = UnsafeMutableRawPointer?
private typealias Text = UnsafePointer<CChar>?

/// A domain and what happened to it, without the kind of event, which the context knows.
typealias DomainOccurrence = (domain: Domain, payload: DomainEvent.Payload)

/// Libvirt lends the domain for the time of the call; the event keeps a reference of its own.
private func deliver(_ payload: DomainEvent.Payload, _ domain: OpaquePointer?, _ context: Context) {
  guard let domain else { return }
  virDomainRef(domain)
  Callback<DomainOccurrence>.deliver((Domain(owning: domain), payload), to: context)
}

private func text(_ text: Text) -> String { optionalText(text) ?? "" }

private func optionalText(_ text: Text) -> String? { text.map { String(rawCString: $0) } }

private func raw<Value: RawRepresentable>(
  _ number: Int32, _ make: (UInt32) -> Value
) -> Value where Value.RawValue == UInt32 {
  make(UInt32(bitPattern: number))
}

private func onLifecycle(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ type: Int32, _ detail: Int32, _ context: Context
) -> Int32 {
  deliver(
    .lifecycle(raw(type, Domain.EventType.init), detail: UInt32(bitPattern: detail)), domain, context)
  return 0
}

private func onReboot(_: OpaquePointer?, _ domain: OpaquePointer?, _ context: Context) {
  deliver(.reboot, domain, context)
}

private func onControlError(_: OpaquePointer?, _ domain: OpaquePointer?, _ context: Context) {
  deliver(.controlError, domain, context)
}

private func onRtcChange(_: OpaquePointer?, _ domain: OpaquePointer?, _ offset: Int64, _ context: Context) {
  deliver(.rtcChange(utcOffset: offset), domain, context)
}

private func onWatchdog(_: OpaquePointer?, _ domain: OpaquePointer?, _ action: Int32, _ context: Context) {
  deliver(.watchdog(raw(action, Domain.EventWatchdogAction.init)), domain, context)
}

private func onIoError(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ path: Text, _ alias: Text, _ action: Int32,
  _ context: Context
) {
  let action = raw(action, Domain.EventIOErrorAction.init)
  deliver(.ioError(sourcePath: text(path), deviceAlias: text(alias), action: action), domain, context)
}

private func onIoErrorReason(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ path: Text, _ alias: Text, _ action: Int32,
  _ reason: Text, _ context: Context
) {
  deliver(
    .ioError(
      sourcePath: text(path), deviceAlias: text(alias), action: raw(action, Domain.EventIOErrorAction.init),
      reason: optionalText(reason)), domain, context)
}

private func onGraphics(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ phase: Int32,
  _ local: UnsafePointer<virDomainEventGraphicsAddress>?,
  _ remote: UnsafePointer<virDomainEventGraphicsAddress>?, _ scheme: Text,
  _ subject: UnsafePointer<virDomainEventGraphicsSubject>?, _ context: Context
) {
  let identities = UnsafeBufferPointer(
    subject?.pointee.identities, clamping: subject?.pointee.nidentity ?? 0)
  deliver(
    .graphics(
      DomainEvent.Graphics(
        phase: raw(phase, Domain.EventGraphicsPhase.init), local: .init(copying: local),
        remote: .init(copying: remote), authenticationScheme: text(scheme),
        identities: identities.map { .init(type: text($0.type), name: text($0.name)) })), domain, context)
}

extension DomainEvent.Graphics.Address {
  fileprivate init(copying address: UnsafePointer<virDomainEventGraphicsAddress>?) {
    family = raw(address?.pointee.family ?? -1, Domain.EventGraphicsAddressType.init)
    node = text(address?.pointee.node)
    service = optionalText(address?.pointee.service)
  }
}

private func onBlockJob(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ disk: Text, _ type: Int32, _ status: Int32,
  _ context: Context
) {
  deliver(
    .blockJob(
      disk: text(disk), type: raw(type, Domain.BlockJobType.init),
      status: raw(status, Connection.DomainEventBlockJobStatus.init)), domain, context)
}

private func onDiskChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ oldPath: Text, _ newPath: Text, _ alias: Text,
  _ reason: Int32, _ context: Context
) {
  deliver(
    .diskChange(
      oldPath: optionalText(oldPath), newPath: optionalText(newPath), deviceAlias: text(alias),
      reason: raw(reason, Connection.DomainEventDiskChangeReason.init)), domain, context)
}

private func onTrayChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ reason: Int32, _ context: Context
) {
  deliver(
    .trayChange(deviceAlias: text(alias), reason: raw(reason, Domain.EventTrayChangeReason.init)), domain,
    context)
}

private func onPmWakeup(_: OpaquePointer?, _ domain: OpaquePointer?, _: Int32, _ context: Context) {
  deliver(.pmWakeup, domain, context)
}

private func onPmSuspend(_: OpaquePointer?, _ domain: OpaquePointer?, _: Int32, _ context: Context) {
  deliver(.pmSuspend, domain, context)
}

private func onPmSuspendDisk(_: OpaquePointer?, _ domain: OpaquePointer?, _: Int32, _ context: Context) {
  deliver(.pmSuspendDisk, domain, context)
}

private func onBalloonChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ actual: UInt64, _ context: Context
) {
  deliver(.balloonChange(actualKiB: actual), domain, context)
}

private func onDeviceRemoved(_: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ context: Context) {
  deliver(.deviceRemoved(alias: text(alias)), domain, context)
}

private func onDeviceAdded(_: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ context: Context) {
  deliver(.deviceAdded(alias: text(alias)), domain, context)
}

private func onDeviceRemovalFailed(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ context: Context
) {
  deliver(.deviceRemovalFailed(alias: text(alias)), domain, context)
}

private func onTunable(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ parameters: virTypedParameterPtr?, _ count: Int32,
  _ context: Context
) {
  deliver(.tunable(TypedParameters(copying: parameters, count: count)), domain, context)
}

private func onAgentLifecycle(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ state: Int32, _ reason: Int32, _ context: Context
) {
  deliver(
    .agentLifecycle(
      state: raw(state, Connection.DomainEventAgentLifecycleState.init),
      reason: raw(reason, Connection.DomainEventAgentLifecycleReason.init)), domain, context)
}

private func onMigrationIteration(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ iteration: Int32, _ context: Context
) {
  deliver(.migrationIteration(Int(iteration)), domain, context)
}

private func onJobCompleted(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ parameters: virTypedParameterPtr?, _ count: Int32,
  _ context: Context
) {
  deliver(.jobCompleted(TypedParameters(copying: parameters, count: count)), domain, context)
}

private func onMetadataChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ type: Int32, _ uri: Text, _ context: Context
) {
  deliver(
    .metadataChange(type: raw(type, Domain.MetadataType.init), uri: optionalText(uri)), domain, context)
}

private func onBlockThreshold(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ device: Text, _ path: Text, _ threshold: UInt64,
  _ excess: UInt64, _ context: Context
) {
  deliver(
    .blockThreshold(device: text(device), path: optionalText(path), threshold: threshold, excess: excess),
    domain, context)
}

private func onMemoryFailure(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ recipient: Int32, _ action: Int32, _ flags: UInt32,
  _ context: Context
) {
  deliver(
    .memoryFailure(
      recipient: raw(recipient, Domain.MemoryFailureRecipientType.init),
      action: raw(action, Domain.MemoryFailureActionType.init),
      flags: Domain.MemoryFailureFlags(rawValue: flags)), domain, context)
}

private func onMemoryDeviceSizeChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ size: UInt64, _ context: Context
) {
  deliver(.memoryDeviceSizeChange(alias: text(alias), sizeKiB: size), domain, context)
}

private func onNicMACChange(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ alias: Text, _ oldMAC: Text, _ newMAC: Text,
  _ context: Context
) {
  deliver(
    .nicMACChange(alias: text(alias), oldMAC: text(oldMAC), newMAC: text(newMAC)), domain, context)
}

private func onVcpuRemoved(_: OpaquePointer?, _ domain: OpaquePointer?, _ number: UInt32, _ context: Context)
{
  deliver(.vcpuRemoved(number: number), domain, context)
}

private func onChannelLifecycle(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ name: Text, _ state: Int32, _ reason: Int32,
  _ context: Context
) {
  deliver(
    .channelLifecycle(
      name: text(name), state: raw(state, DomainEvent.ChannelState.init),
      reason: raw(reason, DomainEvent.ChannelReason.init)), domain, context)
}
