import CommandModel
import CommandOutput
import Libvirt

/// Take a network filter off a network device of the host.
struct NwfilterBindingDelete: Command {
  static let info = CommandInfo(
    "nwfilter-binding-delete", group: .filter, "take the filter off a network device of the host",
    traits: .destructive, many: .each("deleted"),
    discussion: "The rules are removed at once, also where a running guest uses the device.")

  static var examples: [Example] {
    [
      Example("nwfilter-binding-delete vnet0", "Let all packets of a port pass.", needs: .host),
      Example("--dry-run nwfilter-binding-delete 'vnet*'", "Say which ports would be opened.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .binding)

  @Argument("binding", "name of the network device", complete: .filterBindings)
  var binding: FilterBindingReference

  func run(in run: Run) throws -> Output {
    let typed = binding.text
    let binding = try run.filterBinding(binding)
    let identity = try binding.identity
    try attempt("Failed to delete network filter binding \(typed)") { try binding.delete() }
    return .change("Network filter binding on \(typed) deleted", of: identity)
  }
}
