import CommandOutput
import Libvirt

/// The parameters that some events carry, as data: names in camelCase, times in seconds, enumerations as words.
enum EventParameters {
  /// What was tuned. Periods and quotas are microseconds, and a quota below 0 is none.
  static func tuning(_ parameters: TypedParameters) -> Value {
    object(parameters) { entry in
      let isPeriod = entry.name.hasSuffix("_period")
      guard isPeriod || entry.name.hasSuffix("_quota"), let number = entry.value.double else {
        return Value(entry.value)
      }
      return number < 0 ? .unlimited : .double(number / 1e6)
    }
  }

  /// What a job did. libvirt counts its times in milliseconds, and its amounts in bytes.
  static func job(_ parameters: TypedParameters) -> Value {
    object(parameters) { entry in
      guard let number = entry.value.uint64 else { return Value(entry.value) }
      if entry.name == "operation" {
        return Value(Domain.JobOperation(rawValue: UInt32(clamping: number)).name ?? "unknown")
      }
      return milliseconds.contains(entry.name) ? .double(Double(number) / 1000) : Value(number)
    }
  }

  private static let milliseconds: Set<String> = [
    "time_elapsed", "time_elapsed_net", "time_remaining", "downtime", "downtime_net", "setup_time",
  ]

  private static func object(
    _ parameters: TypedParameters, _ value: (TypedParameters.Entry) -> Value
  ) -> Value {
    .object(parameters.map { Member(key: $0.name.camelCase, value: value($0)) })
  }
}
