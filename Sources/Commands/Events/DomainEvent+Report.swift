import CommandOutput
import Libvirt

extension DomainEvent {
  /// What is to be printed of the event: virsh's line, and the same as data.
  func report() throws -> EventReport {
    let name = try domain.name
    let word = id.word ?? id.name ?? "unknown"
    let details = payload.details(of: id)
    let kind = Member(key: "event", value: .string(word))
    return EventReport(
      "event '\(word)' for domain '\(name)'\(details.text)",
      try [kind] + domain.identity + details.value.members)
  }
}

/// What follows the name of the domain, and the data that it shows.
typealias Details = (text: String, value: Value)

extension DomainEvent.Payload {
  func details(of id: Domain.EventID) -> Details {
    switch self {
    case .lifecycle(let type, let detail): lifecycle(type, detail)
    case .reboot, .controlError, .pmWakeup, .pmSuspend, .pmSuspendDisk: ("", [:])
    case .rtcChange(let offset): (": \(offset)", ["utcOffset": Value(offset)])
    case .watchdog(let action): (": \(action.text)", ["action": Value(action.name)])
    case .graphics(let graphics): graphics.details
    case .balloonChange(let size): (": \(size)KiB", ["usedMemory": Value(kibibytes: size)])
    case .deviceRemoved(let alias), .deviceAdded(let alias), .deviceRemovalFailed(let alias):
      (": \(alias)", ["alias": .string(alias)])
    case .tunable(let parameters): (parameters.lines, ["parameters": EventParameters.tuning(parameters)])
    case .jobCompleted(let parameters): (parameters.lines, ["job": JobReport.value(of: parameters)])
    case .agentLifecycle(let state, let reason):
      (
        ": state: '\(state.text)' reason: '\(reason.text)'",
        ["state": Value(state.name), "stateReason": Value(reason.name)]
      )
    case .channelLifecycle(let name, let state, let reason):
      (
        ": channel name: '\(name)' state: '\(state.text)' reason: '\(reason.text)'",
        [
          "channel": .string(name), "state": Value(state.name), "stateReason": Value(reason.name),
        ]
      )
    case .vcpuRemoved(let number): (": vcpu \(number)", ["vcpu": Value(number)])
    case .migrationIteration(let number): (": iteration: '\(number)'", ["iteration": Value(number)])
    case .metadataChange(let type, let uri):
      (": type \(type.text), uri \(uri ?? "<null>")", ["type": Value(type.name), "namespace": Value(uri)])
    default: deviceDetails(of: id)
    }
  }

  /// Those of disks, memory and network interfaces.
  private func deviceDetails(of id: Domain.EventID) -> Details {
    switch self {
    case .ioError(let path, let alias, let action, let reason):
      (
        ": \(path) (\(alias)) \(action.name ?? "unknown")\(reason.map { " due to \($0)" } ?? "")",
        [
          "source": .string(path), "alias": .string(alias), "action": Value(action.name),
          "reason": Value(reason),
        ]
      )
    case .blockJob(let disk, let type, let status):
      (
        ": \(type.text) for \(disk) \(status.name ?? "unknown")",
        [
          // The newer event names the disk, the older its image.
          id == .blockJob2 ? "target" : "source": .string(disk), "type": Value(type.name),
          "status": Value(status.name),
        ]
      )
    case .diskChange(let old, let new, let alias, let reason):
      (
        " disk \(alias): \(old ?? "<null>") -> \(new ?? "<null>"): \(reason.text)",
        [
          "alias": .string(alias), "oldSource": Value(old), "newSource": Value(new),
          "reason": Value(reason.name),
        ]
      )
    case .trayChange(let alias, let reason):
      (" disk \(alias): \(reason.text)", ["alias": .string(alias), "reason": Value(reason.name)])
    case .blockThreshold(let device, let path, let threshold, let excess):
      (
        ": dev: \(device)(\(path ?? "<null>")) \(threshold) \(excess)",
        [
          "target": .string(device), "source": Value(path), "threshold": Value(threshold),
          "excess": Value(excess),
        ]
      )
    case .memoryFailure(let recipient, let action, let flags): memoryFailure(recipient, action, flags)
    case .memoryDeviceSizeChange(let alias, let size):
      (":\nalias: \(alias)\nsize: \(size)", ["alias": .string(alias), "size": Value(kibibytes: size)])
    case .nicMACChange(let alias, let old, let new):
      (
        ":\nalias: \(alias)\noldMAC: \(old)\nnewMAC: \(new)",
        ["alias": .string(alias), "oldMac": .string(old), "mac": .string(new)]
      )
    default: ("", [:])
    }
  }

  private func lifecycle(_ type: Domain.EventType, _ detail: UInt32) -> Details {
    (
      ": \(DomainEvent.lifecycleText(type, detail))",
      ["type": Value(type.name), "detail": Value(DomainEvent.lifecycleDetailName(type, detail))]
    )
  }

  private func memoryFailure(
    _ recipient: Domain.MemoryFailureRecipientType, _ action: Domain.MemoryFailureActionType,
    _ flags: Domain.MemoryFailureFlags
  ) -> Details {
    let (isRequired, isRecursive) = (flags.contains(.actionRequired), flags.contains(.recursive))
    let text = """
      :
      recipient: \(recipient.name ?? "unsupported value")
      action: \(action.name ?? "unsupported value")
      flags:
      \taction required: \(isRequired ? 1 : 0)
      \trecursive: \(isRecursive ? 1 : 0)
      """
    return (
      text,
      [
        "recipient": Value(recipient.name), "action": Value(action.name), "actionRequired": .bool(isRequired),
        "recursive": .bool(isRecursive),
      ]
    )
  }
}

extension DomainEvent.Graphics {
  var details: Details {
    let phaseText = phase.name ?? "unknown"
    let lines = identities.map { "\n\t\($0.type)=\($0.name)" }.joined()
    return (
      ": \(phaseText) local[\(local.text)] remote[\(remote.text)] \(authenticationScheme)\(lines)",
      [
        "phase": Value(phase.name), "localAddress": local.value, "remoteAddress": remote.value,
        "authentication": .string(authenticationScheme),
        "identities": .array(identities.map { ["type": .string($0.type), "name": .string($0.name)] }),
      ]
    )
  }
}

extension DomainEvent.Graphics.Address {
  fileprivate var text: String { "\(family.text) \(node) \(service ?? "(null)")" }

  fileprivate var value: Value {
    ["family": Value(family.name), "address": .string(node), "service": Value(service)]
  }
}

extension TypedParameters {
  /// A line for each.
  fileprivate var lines: String { ":" + map { "\n\t\($0.name): \($0.value.eventText)" }.joined() }
}
