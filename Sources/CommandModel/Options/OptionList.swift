/// The options of one command, in declared order.
///
/// Options enter themselves in the list of the command that is being made. Reflection would find them as
/// well, but it searches every conformance of the program, which costs a twentieth of a whole run.
///
/// Sendable without the compiler's proof: the thread that makes a command fills the list before anybody else
/// can see it, and binds the options before it hands the command on; from then on it is only read.
final class OptionList: @unchecked Sendable {
  private(set) var holders: [OptionHolder] = []
  private(set) var groups: [OptionGroup] = []
  /// The names of options that were to stand behind one that is not there.
  private(set) var misplaced: [String] = []
  /// The sets of flags that the command collects.
  private(set) var collectedSets: [ObjectIdentifier] = []

  /// The list of the command that is being made here, and only while it is made.
  @TaskLocal static var current: OptionList?

  /// Makes a command, and lists the options that it declares.
  static func making<Command>(_ make: () -> Command) -> (command: Command, options: OptionList) {
    let list = OptionList()
    return (Self.$current.withValue(list, operation: make), list)
  }

  func enter(_ holder: OptionHolder, after neighbour: String?) {
    let place = holders.firstIndex { $0.spec.name == neighbour }
    if neighbour != nil, place == nil { misplaced.append(holder.spec.name) }
    holders.insert(holder, at: place.map { $0 + 1 } ?? holders.endIndex)
  }

  func enter(_ group: OptionGroup) { groups.append(group) }

  func collects<Bits>(_ type: Bits.Type) { collectedSets.append(ObjectIdentifier(type)) }

  /// The bits of one set that were asked for.
  func flags<Bits: OptionSet>(of type: Bits.Type) -> Bits {
    var sum: Bits = []
    for holder in holders {
      if let bits = holder.flags(of: type) { sum.formUnion(bits) }
    }
    return sum
  }
}
