import CommandModel
import CommandOutput
import Glibc
import Platform

/// The variables that a run reads.
struct Environment {
  private let value: (String) -> String?

  init(_ value: @escaping (String) -> String?) { self.value = value }

  /// The environment of the process.
  static var process: Environment {
    Environment { name in getenv(name).map { String(rawCString: $0) } }
  }

  subscript(name: String) -> String? { value(name) }

  /// Fills in what the options have left open.
  func complete(_ options: inout GlobalOptions) {
    if options.settings.uri == nil, let uri = value("VIRSH_DEFAULT_CONNECT_URI"), !uri.isEmpty {
      options.settings.uri = uri
    }
  }

  /// The level of VIRSH_DEBUG; a complaint, twice as virsh has it, when it is no number.
  func debugLevel(_ streams: Streams) -> Int32? {
    guard let text = value("VIRSH_DEBUG") else { return nil }
    if let level = Int32(decimal: text), (0...4).contains(level) { return level }
    for _ in 0..<2 { streams.writeError("error: VIRSH_DEBUG not set with a valid numeric value") }
    return nil
  }
}
