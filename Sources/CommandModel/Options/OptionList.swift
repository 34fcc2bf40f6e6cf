/// The options of one command, in declared order.
///
/// Options enter themselves in the list of the command that is being made. Reflection would find them as well, but it
/// searches every conformance of the program, which costs a twentieth of a whole run.
///
/// Sendable without the compiler's proof: only the thread that makes, binds and runs the command touches it.
final class OptionList: @unchecked Sendable {
  private(set) var holders: [OptionHolder] = []

  /// The list of the command that is being made or run here.
  @TaskLocal static var current: OptionList?

  /// Makes a command, and lists the options that it declares.
  static func making<Command>(_ make: () -> Command) -> (command: Command, options: OptionList) {
    let list = OptionList()
    return (list.whileCurrent(make), list)
  }

  /// Runs `body` with this as the current list.
  func whileCurrent<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Self.$current.withValue(self, operation: body)
  }

  func enter(_ holder: OptionHolder) { holders.append(holder) }
}

extension CommandDeclaration {
  /// The bits of one set that were asked for by the command's flags; only for the command that runs, on its own thread.
  public func flags<Bits: OptionSet>(_ type: Bits.Type = Bits.self) -> Bits {
    guard let list = OptionList.current else {
      preconditionFailure("\(Self.info.name) asks for its flags where it does not run")
    }
    return list.holders.reduce(into: []) { sum, holder in
      if let bits = holder.flags(of: type) { sum.formUnion(bits) }
    }
  }
}
