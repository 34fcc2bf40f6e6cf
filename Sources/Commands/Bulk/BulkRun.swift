import CommandModel
import CommandOutput
import Libvirt
import Platform
import Synchronization

/// One command for the many objects that a pattern stands for: a run for each, some at a time over one connection.
///
/// Each run prints into memory, and is printed when its turn has come: in the order of the names.
struct BulkRun {
  private let run: Run
  private let parsed: ParsedCommand
  private let plan: BulkPlan

  /// How long what is under way may take to end by itself after Ctrl-C.
  private static let grace = Duration.seconds(2)

  /// Nil when the words of the command hold no pattern in the place of an object.
  ///
  /// - Throws: `CommandFailure`: what is wrong with the words, and with the pattern.
  init?(_ parsed: ParsedCommand, in run: Run) throws {
    guard run.persona.takesPatterns, !parsed.asksForHelp, parsed.info.many != .together,
      parsed.mayHoldPattern(of: ObjectPattern.characters)
    else { return nil }
    try run.checkShape(of: parsed)
    _ = try run.connection()
    let bound = parsed.bound()
    try bound.checkGroups()
    try bound.instance.runnable?.checkOptions()
    guard let plan = try BulkPlan(bound, in: run) else { return nil }
    if case .one(let reason) = parsed.info.many {
      throw CommandFailure("\(parsed.info.name) takes one object: \(reason)", code: .usage)
    }
    if let error = bound.error { throw error.error }
    try Self.refuseStandardInput(in: bound, for: plan, run)
    (self.run, self.parsed, self.plan) = (run, parsed, plan)
  }

  /// Standard input is there once: the first of many objects would have it.
  private static func refuseStandardInput(in bound: BoundCommand, for plan: BulkPlan, _ run: Run) throws {
    guard plan.targets.count > 1,
      bound.values.contains(where: { ($0.value as? any StreamWord)?.isStandardInput(in: run) ?? false })
    else { return }
    throw CommandFailure(
      "standard input is there once, and cannot be read for \(plan.targets.count) objects", code: .usage,
      hint: "name a file in place of '-'")
  }

  /// Runs the command for each object, and prints what they give.
  func execute() throws -> ExitCode {
    // All have the same columns.
    if run.settings.table.listsColumns, let first = plan.targets.first {
      try run.show(try run.result(of: parsed.replacing(first.words)))
      return run.resultCode
    }
    try confirm()
    let labels = plan.targets.map(\.label)
    let progress = BulkProgress(labels)
    let keepsake = run.keep(outcomes: { progress.outcomes }) { progress.summary }
    let printer = Mutex(BulkPrinter(run, labels))
    let outcomes = interruptibly(progress, keepsake) {
      Pipeline.map(Array(plan.targets.enumerated()), width: run.settings.parallel) { index, target in
        let start = ContinuousClock.now
        let outcome = perform(target, index, progress)
        let failure = printer.withLock { printer in
          printer.settle(index, outcome, after: start.duration(to: .now))
          return printer.failure
        }
        if failure != nil { progress.stop() }
        return outcome
      }
    }
    guard !run.isAbandoned else { throw RunAbandoned() }
    run.forget(keepsake)
    if let failure = printer.withLock(\.failure) { throw failure }
    try printData(outcomes)
    tellCounts(outcomes)
    let code = outcomes.code
    if code == .interrupted { run.errors.report(progress.interruption) }
    return code
  }

  /// Runs `body`. At Ctrl-C, no more are begun; at the second one, and when the run is left behind, what is under way is
  /// left to itself.
  private func interruptibly<Result>(
    _ progress: BulkProgress, _ keepsake: Int, _ body: () -> Result
  ) -> Result {
    run.interruption.cancellation.handled(by: { progress.abandon() }) {
      run.interruption.handled(once: true) { [run] in
        progress.stop()
        Worker.start {
          guard !progress.settles(within: Self.grace) else { return }
          run.forget(keepsake)
          run.errors.report(progress.interruption)
          run.interruption.insist()
        }
      } _: {
        body()
      }
    }
  }

  private func perform(_ target: BulkPlan.Target, _ index: Int, _ progress: BulkProgress) -> BulkOutcome {
    let streams = Streams.kept(like: run.gate)
    let part = Run(RunPart(whole: run, label: target.label, found: target.found), printingTo: streams)
    guard progress.begin(index, part) else { return .open }
    let outcome = outcome(of: target, part, streams)
    progress.end(index, outcome)
    return outcome
  }

  private func outcome(of target: BulkPlan.Target, _ part: Run, _ streams: Streams) -> BulkOutcome {
    do {
      if let failure = target.failure { throw failure }
      let output = try part.result(of: parsed.replacing(target.words))
      return .done(
        text: streams.output.contents, errors: streams.error.contents, output, part.resultCode)
    } catch is RunAbandoned {
      return .open
    } catch {
      return .failed(
        CommandFailure(wrapping: error), text: streams.output.contents, errors: streams.error.contents)
    }
  }

  /// Data are one array, of an object for each that did not fail. What has to be rows, and is a list for each, is one
  /// list of all their rows, which say themselves what they belong to.
  private func printData(_ outcomes: [BulkOutcome]) throws {
    // Where the words were wrong for each, there is no result.
    guard run.wantsData, !outcomes.allSatisfy({ $0.code == .usage }) else { return }
    let results = zip(plan.targets, outcomes).compactMap { target, outcome in
      outcome.output.flatMap { output in output.data.map { (target.names.last ?? "", output, $0) } }
    }
    if run.wantsRows, let first = results.first?.1, results.allSatisfy({ $0.2.isList }) {
      let rows = results.flatMap(\.2.elements)
      try run.show(Output(value: .array(rows), keys: first.keys, nameKey: first.nameKey))
    } else {
      let values = results.map { name, _, value in value.named(name) }
      try run.show(Output(value: .array(values), nameKey: "name"))
    }
  }

  /// One line at the end for who looks at a terminal.
  private func tellCounts(_ outcomes: [BulkOutcome]) {
    guard run.gate.isErrorTerminal, !run.settings.isQuiet, !run.isAbandoned else { return }
    let failed = outcomes.count { $0.isFailure }
    let left = outcomes.count { if case .open = $0 { true } else { false } }
    let done = outcomes.count - failed - left
    let parts = [failed > 0 ? "\(failed) failed" : nil, left > 0 ? "\(left) not done" : nil]
    run.gate.writeError(
      (["\(done) \(participle(of: outcomes))"] + parts.compactMap(\.self)).joined(separator: ", "))
  }

  /// What has become of the objects; a command that can also show something may have done just that.
  private func participle(of outcomes: [BulkOutcome]) -> String {
    guard case .each(let participle) = parsed.info.many else { return "done" }
    let values = outcomes.compactMap { $0.output?.value }
    if values.contains(where: { $0["dryRun"] != nil }) { return "would be \(participle)" }
    return values.isEmpty || values.contains { $0["changed"] != nil } ? participle : "shown"
  }

  /// Asks before many objects are destroyed.
  private func confirm() throws {
    guard parsed.info.traits.contains(.destructive), plan.targets.count > 1, !run.settings.assumesYes,
      !run.settings.isDryRun
    else { return }
    let (name, count) = (parsed.info.name, plan.targets.count)
    guard run.terminal.isInteractive else {
      throw CommandFailure(
        "\(name) would be done to \(count) objects, and nobody can be asked: --yes says that it is meant",
        code: .usage, hint: "--dry-run says to which")
    }
    let labels = plan.targets.map(\.label.escapedForLine).joined(separator: ", ")
    run.gate.draw("\(name): \(labels)\n")
    let answer = try? run.attended {
      try run.terminal.ask(
        "Do this to these \(count) \(plan.noun)s? [y/N] ", isSecret: false,
        until: run.interruption.cancellation)
    }
    guard !run.isAbandoned else { throw RunAbandoned() }
    guard let answer else { throw CommandFailure("nothing was done", code: .interrupted) }
    guard ["y", "yes"].contains(answer.lowercased()) else { throw CommandFailure("nothing was done") }
  }
}

extension BulkProgress {
  /// Waits until nothing is under way any more; false when that takes longer.
  fileprivate func settles(within time: Duration) -> Bool {
    let (end, never) = (ContinuousClock.now.advanced(by: time), Semaphore())
    while !isIdle {
      guard ContinuousClock.now < end else { return false }
      _ = never.wait(until: .now.advanced(by: .milliseconds(20)))
    }
    return true
  }
}

extension Streams {
  /// Streams that keep what a part of a run prints until its turn. Nothing is read from them, and no progress drawn.
  fileprivate static func kept(like gate: Gate) -> Streams {
    Streams(
      output: .memory(isTerminal: gate.isOutputTerminal), error: .memory(), inputDescriptor: -1,
      isInputTerminal: false)
  }
}

extension Run {
  /// Whether what is printed is made of rows: a table, chosen columns, or names.
  fileprivate var wantsRows: Bool {
    settings.format == .csv || settings.format == .name || !settings.table.isEmpty
  }
}

extension Value {
  /// Whether it is a list of objects, perhaps of none.
  var isList: Bool {
    guard case .array(let elements) = self else { return false }
    return elements.allSatisfy { if case .object = $0 { true } else { false } }
  }

  /// The object with its name; what is no object, or has no name, is told beside it.
  fileprivate func named(_ name: String) -> Value {
    let member = Member(key: "name", value: .string(name))
    guard case .object(let members) = self else {
      return .object([member, Member(key: "result", value: self)])
    }
    return members.contains { $0.key == "name" } ? self : .object([member] + members)
  }
}
