import CommandOutput
import Libvirt

/// What libvirt knows of a job, for people and as data.
struct JobReport {
  let type: Domain.JobType
  private let statistics: TypedParameters

  init(type: Domain.JobType, _ statistics: TypedParameters) {
    self.type = type
    self.statistics = statistics
  }
}

// MARK: - Text

extension JobReport {
  /// virsh's lines. Of a job that neither runs nor has ended well only the type is shown, unless all is asked for.
  func text(all: Bool) -> String {
    let head = Self.line("Job type:", typeWord.padded(to: 12))
    guard all || [.bounded, .unbounded, .completed].contains(type) else { return head }
    let operation = number("operation").map {
      Self.line("Operation:", Self.word(Domain.JobOperation(rawValue: UInt32(clamping: $0))).padded(to: 12))
    }
    let fields = JobField.all.compactMap { field -> String? in
      guard field.isShown(type), hasMoved(field.group), let value = statistics[field.name] else { return nil }
      return field.text(value).map { Self.line(field.label(type), $0) }
    }
    return head + (operation ?? "") + fields.joined()
  }

  private static func line(_ label: String, _ text: String) -> String {
    "\(label.padded(to: 17)) \(text)\n"
  }

  /// Whether there is anything to tell of data, memory or disks.
  private func hasMoved(_ group: String?) -> Bool {
    guard let group else { return true }
    return ["total", "processed", "remaining"].contains { number("\(group)_\($0)") ?? 0 > 0 }
  }

  private func number(_ name: String) -> UInt64? { statistics.uint64(name) }

  private var typeWord: String {
    switch type {
    case .none: "None"
    case .bounded: "Bounded"
    case .unbounded: "Unbounded"
    case .completed: "Completed"
    case .failed: "Failed"
    case .cancelled: "Cancelled"
    default: "Unknown"
    }
  }

  private static func word(_ operation: Domain.JobOperation) -> String {
    switch operation {
    case .start: "Start"
    case .save: "Save"
    case .restore: "Restore"
    case .migrationIn: "Incoming migration"
    case .migrationOut: "Outgoing migration"
    case .snapshot: "Snapshot"
    case .snapshotRevert: "Snapshot revert"
    case .dump: "Dump"
    case .backup: "Backup"
    case .snapshotDelete: "Snapshot delete"
    default: "Unknown"
    }
  }
}

// MARK: - Data

extension JobReport {
  /// The type, and whatever else libvirt tells.
  var members: [Member] { [Member(key: "type", value: Value(type.name))] + facts }

  /// What libvirt tells of a job that has ended.
  static func value(of statistics: TypedParameters) -> Value {
    .object(JobReport(type: .completed, statistics).facts)
  }

  /// Whatever libvirt tells; what is not known keeps its name, under `other`.
  private var facts: [Member] {
    var members: [Member] = []
    if let operation = number("operation") {
      let word = Domain.JobOperation(rawValue: UInt32(clamping: operation)).name
      members.append(Member(key: "operation", value: Value(word)))
    }
    for field in JobField.all {
      guard let value = statistics[field.name] else { continue }
      Self.set(field.value(value), at: field.path(type), in: &members)
    }
    let known = Set(JobField.all.map(\.name)).union(["operation"])
    for entry in statistics where !known.contains(entry.name) {
      Self.set(Value(entry.value), at: ["other", entry.name], in: &members)
    }
    return members
  }

  private static func set(_ value: Value, at path: [String], in members: inout [Member]) {
    guard let key = path.first else { return }
    let rest = Array(path.dropFirst())
    guard !rest.isEmpty else { return members.append(Member(key: key, value: value)) }
    let index = members.firstIndex { $0.key == key }
    var inner: [Member] = []
    if let index, case .object(let present) = members[index].value { inner = present }
    set(value, at: rest, in: &inner)
    let member = Member(key: key, value: .object(inner))
    if let index { members[index] = member } else { members.append(member) }
  }
}
