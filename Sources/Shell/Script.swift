import CommandModel
import Commands
import Glibc
import Platform

/// Runs the commands of a file, or those that come on standard input.
///
/// By our own name the output holds results only, and errors begin with the place of their line. Called `virsh`, it is a
/// session that nobody watches: banner, prompts and an echo of each line, and an exit status that tells nothing.
struct Script {
  let driver: Driver
  /// The file as it was named; `-` is standard input.
  var file = "-"

  func run(connectsFirst: Bool) -> Ending {
    do {
      return try withSource { source in
        if connectsFirst {
          let result = driver.connect()
          guard result.code == .success else { return result.ending }
        }
        return driver.session.persona.echoesScripts ? runAsVirsh(source) : runPlainly(source)
      }
    } catch {
      return .code(driver.report(error))
    }
  }

  /// Opens the script. Standard input is nobody else's then: its commands cannot read data there.
  private func withSource(_ body: (InputSource) -> Ending) throws -> Ending {
    if file == "-" {
      let input = driver.session.streams.input
      _ = input.claim(for: .script)
      return body(input)
    }
    let descriptor: Int32
    do {
      descriptor = try File.open(file, O_RDONLY)
    } catch {
      throw unreadable(error)
    }
    defer { close(descriptor) }
    return body(InputSource(descriptor: descriptor))
  }

  private func unreadable(_ error: SystemError) -> CommandFailure {
    CommandFailure("cannot read \(file == "-" ? "standard input" : "the script \(file)"): \(error)")
  }

  private func runPlainly(_ source: InputSource) -> Ending {
    var code = ExitCode.success
    var lines = LineReader(source, hub: driver.hub, joinsEnds: true)
    while let (text, number) = lines.nextCommands() {
      guard let result = driver.run(.line(text), at: ScriptPlace(script: file, line: number)) else {
        continue
      }
      code = result.code
      if result.mustLeave || result.signal != nil || code != .success && driver.session.settings.failsFast {
        return result.ending
      }
    }
    if let signal = lines.signal { return .signal(signal) }
    return .code(lines.failure.map { driver.report(unreadable($0)) } ?? code)
  }

  private func runAsVirsh(_ source: InputSource) -> Ending {
    let session = driver.session
    let output = session.streams.output
    if !session.settings.isQuiet { write(Banner.text(for: session.persona)) }
    var lines = LineReader(source, hub: driver.hub, joinsEnds: false)
    while true {
      // What has been said stands in the output before anybody waits for more.
      write(
        Banner.prompt(program: session.persona.name, isReadOnly: session.host.isReadOnly),
        flushes: lines.hasToWait)
      guard let line = lines.next() else { break }
      write(line + "\n")
      guard let result = driver.run(.line(line)) else { continue }
      if result.signal != nil { return result.ending }
      if result.mustLeave { break }
    }
    if let signal = lines.signal { return .signal(signal) }
    write("\n", flushes: true)
    return .code(output.failure == nil ? .success : .failure)
  }

  /// Prints a piece of the session; nobody may have to wait for a pipe that is full.
  private func write(_ text: String, flushes: Bool = false) {
    let output = driver.session.streams.output
    driver.hub.unattended {
      output.write(text)
      if flushes { try? output.flush() }
    }
  }
}
