import CommandModel
import CommandOutput
import Commands
import Glibc
import LineEditor

/// The session at a terminal: prompt, history and completion.
struct InteractiveShell {
  let driver: Driver
  let environment: Environment

  private var program: String { driver.session.persona.name }

  func run(connectsFirst: Bool) -> Ending {
    if connectsFirst {
      let result = driver.connect()
      guard result.code == .success else { return result.ending }
    }
    // From here on a signal is an answer of the editor's, which saves the history first.
    driver.hub.attend()
    do {
      let editor = try LineEditor(programName: program, output: screen, hub: driver.hub)
      defer { editor.close() }
      let history = HistoryFile(of: driver.session.persona, environment: environment)
      history.load(into: editor.history) { _ = driver.report(CommandFailure($0)) }
      let messages = editor.messages
      editor.completer = { [session = driver.session] in session.completions($0, $1, telling: messages) }
      driver.session.setAnnouncer { messages.post($0.escapedForTerminal) }
      defer { driver.session.setAnnouncer(nil) }
      greet()
      let code = loop(editor)
      history.save(editor.history) { _ = driver.report(CommandFailure($0)) }
      return code
    } catch {
      return .code(driver.report(CommandFailure("cannot use the terminal: \(error)")))
    }
  }

  /// The terminal that lines are edited on: where results go elsewhere, as in `vireo | cat`, that of the input.
  private var screen: Int32 {
    let streams = driver.session.streams
    return streams.isOutputTerminal ? STDOUT_FILENO : streams.inputDescriptor
  }

  private func greet() {
    guard !driver.session.settings.isQuiet else { return }
    write(Banner.text(for: driver.session.persona))
  }

  private func loop(_ editor: LineEditor) -> Ending {
    while true {
      editor.prompt = Banner.prompt(program: program, isReadOnly: driver.session.host.isReadOnly)
      let read: LineEditor.ReadResult
      do throws(TerminalError) {
        read = try editor.readLine()
      } catch {
        return .code(driver.report(CommandFailure("cannot read from the terminal: \(error)")))
      }
      switch read {
      case .interrupted: continue
      case .terminated(let signal): return .signal(signal)
      case .endOfFile:
        write("\n")
        return .code(.success)
      case .line(let line):
        // What nobody else may see is for no file, and not for who comes to the terminal next.
        if !driver.mayHoldSecrets(line) { editor.history.add(line) }
        guard let result = driver.run(.line(line)) else { continue }
        // Whoever interrupts a command has no use for the pasted lines behind it.
        if result.code == .interrupted { editor.discardPaste() }
        if result.mustLeave { return result.signal.map(Ending.signal) ?? .code(.success) }
      }
    }
  }

  private func write(_ text: String) {
    let output = driver.session.streams.output
    output.write(text)
    // A terminal that is gone shows itself at the next reading.
    try? output.flush()
  }
}
