import CommandModel
import CommandOutput
import Libvirt

/// What events of networks, pools, devices and secrets are about: how a line names it, and how data do.
struct EventSubject {
  /// What virsh calls such an object in the line of an event.
  let noun: String
  let name: String
  let identity: [Member]

  /// What there is to say about an event of it.
  ///
  /// - Parameters:
  ///   - tail: what stands behind the name in the line.
  ///   - more: what data tell beyond the kind of event and the object.
  func report(_ event: String, tail: String = "", _ more: [Member] = []) -> EventReport {
    EventReport(
      "event '\(event)' for \(noun) \(name)\(tail)",
      [Member(key: "event", value: .string(event))] + identity + more)
  }

  /// What there is to say about a step of its life; nil for one that is not known.
  func lifecycle(_ step: String?) -> EventReport {
    report(
      "lifecycle", tail: ": \(step?.capitalizedWord ?? "unknown")",
      [Member(key: "detail", value: Value(step))])
  }
}
