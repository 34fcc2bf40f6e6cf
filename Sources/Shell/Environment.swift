import CommandModel
import Commands
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

  /// The variables that stand for global options, as a layer of settings; empty ones count as unset.
  func settings(for persona: Persona) -> [TypedSetting] {
    let own = persona.isConfigurable ? pager("VIREO_PAGER") : []
    return own
      + Self.variables.compactMap { ending, option in
        // virt-admin leaves the daemon to libvirt's own variable.
        if persona.administers, option == "connect" { return nil }
        let name = persona.variablePrefix + ending
        guard let value = value(name), !value.isEmpty || option == "debug" else { return nil }
        return TypedSetting(option, value, as: name, from: .environment)
      }
  }

  private static let variables: KeyValuePairs = [
    "_DEBUG": "debug", "_DEFAULT_CONNECT_URI": "connect", "_LOG_FILE": "log",
  ]

  /// What all programs are told, below the configuration: the pager.
  var commonSettings: [TypedSetting] { pager("PAGER") }

  private func pager(_ name: String) -> [TypedSetting] {
    guard let value = value(name), !value.isEmpty else { return [] }
    return [TypedSetting("pager-program", value, as: name, from: .environment)]
  }

  /// Whether libvirt's own variable names a URI, which is stronger than the configuration.
  var hasLibvirtURI: Bool { value("LIBVIRT_DEFAULT_URI")?.isEmpty == false }
}
