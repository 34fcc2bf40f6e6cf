import Libvirt

/// What a question or a change is about: the running domain, its definition, or both.
///
/// The options --live, --config and --current of a command. With none of them some calls of libvirt have a default of
/// their own, which is not the same as --current.
struct Impact {
  var live: Bool
  var config: Bool
  var current: Bool

  /// Whether any of the options was given.
  var isGiven: Bool { live || config || current }

  /// The bits for libvirt; none for --current and for no option at all.
  var flags: Domain.ModificationImpact {
    var flags: Domain.ModificationImpact = []
    if live { flags.insert(.live) }
    if config { flags.insert(.config) }
    return flags
  }

  /// Refuses --current beside another of the options: for a command's `checkOptions`.
  func check() throws {
    if current, live { throw CommandFailure.exclusive("current", "live") }
    if current, config { throw CommandFailure.exclusive("current", "config") }
  }
}
