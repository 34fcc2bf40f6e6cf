/// Options that several commands share, with the checks that belong to them.
///
///     let impact = Impact.changing
///
/// A command has a group as a stored property: its options stand where the group is declared, in the group's
/// own order, and its checks run before those of the command. A class, as the options are: a base class
/// enlists every group by itself, so that none can be embedded and its checks forgotten.
open class OptionGroup {
  public init() { OptionList.current?.enter(self) }

  /// Refuses options of the group that do not go together; called before any object is looked up.
  ///
  /// Only flags and options that may be left out can be looked at: a required value may be unreadable.
  open func check() throws {}
}
