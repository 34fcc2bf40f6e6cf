import CommandModel
import CommandOutput
import Libvirt

/// The number of an I/O thread, which is found to be none only behind the domain.
struct IOThreadNumber: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  private let number: Int32

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    number = try Int32(argument: text, of: option)
  }

  /// The number. Throws `CommandFailure` when it is not above 0.
  func checked() throws -> UInt32 {
    guard number > 0, let id = UInt32(exactly: number) else {
      throw CommandFailure("Invalid IOThread id value: '\(number)'", code: .usage)
    }
    return id
  }
}
