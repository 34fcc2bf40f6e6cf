import CommandModel
import CommandOutput

/// Check the declarations of all commands.
struct SelfTest: Command {
  static let info = CommandInfo(
    "self-test", group: .virsh, "check the declarations of all commands", needs: .nothing, isHidden: true,
    discussion:
      "Reports what is wrong with the declared names, options and texts; all is well when it is silent.")

  @Flag("completers-missing", "list the options whose values cannot be completed") var completersMissing: Bool

  func run(in run: Run) throws -> Output {
    let problems = RegistryCheck(run.registry).problems()
    guard problems.isEmpty else {
      var failure = CommandFailure()
      failure.lines = problems
      throw failure
    }
    return completersMissing ? Self.withoutCompleters(run.registry) : .none
  }

  private static func withoutCompleters(_ registry: Registry) -> Output {
    let rows = registry.commands.map { ($0.info.name, $0.optionSpecs.filter(\.lacksCompleter).map(\.name)) }
      .filter { !$0.1.isEmpty }
    return Output(
      text: rows.map { .line("\($0.0): \($0.1.joined(separator: ", "))") },
      value: .array(rows.map { ["command": .string($0.0), "options": .array($0.1.map(Value.string))] }))
  }
}

extension OptionSpec {
  fileprivate var lacksCompleter: Bool {
    if case .none = completion { return kind == .string || kind == .words }
    return false
  }
}
