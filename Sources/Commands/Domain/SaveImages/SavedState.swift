import CommandModel
import CommandOutput
import Libvirt

/// The options that say in which state a saved guest goes on.
final class SavedState: OptionGroup {
  @FlagBit<Domain.SaveRestoreFlags> private var running: Bool
  @FlagBit<Domain.SaveRestoreFlags> private var paused: Bool
  private let isChecked: Bool

  /// - Parameters:
  ///   - moment: when the guest goes on, as the help says it.
  ///   - isChecked: whether both together are refused before anything is asked; else libvirt does.
  init(_ moment: String, isChecked: Bool) {
    self.isChecked = isChecked
    _running = FlagBit(.running, "running", "run the guest when it is \(moment)")
    _paused = FlagBit(.paused, "paused", "leave the guest paused when it is \(moment)")
  }

  override func check() throws {
    if isChecked, running, paused { throw CommandFailure.exclusive("running", "paused") }
  }
}
