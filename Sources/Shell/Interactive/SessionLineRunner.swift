import CommandModel
import Commands
import Glibc

/// Runs the lines that are typed in a session: commands, and what a shell would do for them.
struct SessionLineRunner {
  let driver: Driver
  let environment: Environment

  /// What a line comes to, once all of it could be read.
  private enum Piece {
    case steps([Driver.Step])
    case piped(PipedCommand, Driver.Step)
    case shell(String)
  }

  /// Runs a line; `nil` when there is nothing in it. Nothing of it runs, and no file is touched, unless all of it can be
  /// read.
  func run(_ line: String) -> Driver.Result? {
    guard driver.session.persona.runsPrograms, SessionLine.mayNeedShell(line) else {
      return driver.run(.line(line))
    }
    do {
      let parsed = try SessionLine(line, home: environment["HOME"])
      guard parsed.needsShell else { return driver.run(.line(line)) }
      return run(try parsed.parts.map(piece))
    } catch {
      return Driver.Result(code: driver.report(error))
    }
  }

  private func piece(_ part: SessionLine.Part) throws(UsageError) -> Piece {
    guard case .command(let command) = part else {
      if case .shell(let line) = part { return .shell(line) }
      return .steps([])
    }
    let steps = try driver.parse(.line(command.text))
    guard command.program != nil || !command.redirections.isEmpty else { return .steps(steps) }
    guard let step = steps.first else {
      throw UsageError("missing a command before '\(command.redirections.isEmpty ? "|" : ">")'")
    }
    return .piped(command, step)
  }

  private func run(_ pieces: [Piece]) -> Driver.Result? {
    var last: Driver.Result?
    for piece in pieces {
      guard let result = run(piece) else { continue }
      last = result
      if result.mustLeave || result.signal != nil
        || result.code != .success && driver.session.settings.failsFast
      {
        break
      }
    }
    return last
  }

  private func run(_ piece: Piece) -> Driver.Result? {
    switch piece {
    case .steps(let steps): return steps.isEmpty ? nil : driver.run(steps)
    case .piped(let command, let step): return run(step, printingAs: command)
    case .shell(let line): return run(shell: line)
    }
  }

  private func run(_ step: Driver.Step, printingAs command: PipedCommand) -> Driver.Result {
    do {
      let plumbing = try Plumbing(command, of: driver.session, environment: environment, hub: driver.hub)
      var step = step
      step.streams = plumbing.streams
      return plumbing.finish(driver.run([step])) { driver.report($0) }
    } catch {
      return Driver.Result(code: driver.report(error))
    }
  }

  private func run(shell line: String) -> Driver.Result {
    do {
      let program = try ForegroundProgram(line, environment: environment, hub: driver.hub)
      switch program.wait() {
      case .exited(let status):
        if status == ForegroundProgram.interrupted { driver.session.streams.endInterruptedLine() }
        return Driver.Result(code: status == 0 ? .success : .failure)
      case .terminated(let signal): return Driver.Result(code: .interrupted, mustLeave: true, signal: signal)
      }
    } catch {
      return Driver.Result(code: driver.report(error))
    }
  }
}
