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

  private static func object(
    _ parameters: TypedParameters, _ value: (TypedParameters.Entry) -> Value
  ) -> Value {
    .object(parameters.map { Member(key: $0.name.camelCase, value: value($0)) })
  }
}
