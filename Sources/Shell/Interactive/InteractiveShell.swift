import CommandModel
import CommandOutput
import Commands
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
    // From here on a signal is an answer of the editor's, which leaves the terminal as it was.
    driver.hub.attend()
    do {
      let editor = try LineEditor(programName: program, output: screen, hub: driver.hub)
      defer { editor.close() }
      let history = HistoryFile(of: driver.session.persona, environment: environment) {
        _ = driver.report(CommandFailure($0))
      }
      history.load(into: editor.history)
      let messages = editor.messages
      editor.completer = { [session = driver.session] in session.completions($0, $1, telling: messages) }
      driver.session.setAnnouncer { messages.post($0.escapedForTerminal) }
      defer { driver.session.setAnnouncer(nil) }
      driver.session.isAttended = true
      greet(editor)
      return loop(editor, history)
    } catch {
      return .code(driver.report(CommandFailure("cannot use the terminal: \(error)")))
    }
  }

  /// Where lines are edited. Where results go elsewhere, as in `vireo | tee log`, that is not for the log; virsh, which
  /// the user sees through `tee`, has it there.
  private var screen: Int32 {
    let streams = driver.session.streams
    let isOutput = streams.isOutputTerminal || driver.session.persona.promptsAmongResults
    let sink = isOutput ? streams.output : streams.isErrorTerminal ? streams.error : nil
    return sink?.descriptor ?? streams.inputDescriptor
  }

  private func greet(_ editor: LineEditor) {
    guard !driver.session.settings.isQuiet else { return }
    editor.show(Banner.text(for: driver.session.persona))
  }

  private var prompt: String {
    let session = driver.session
    return Banner.prompt(
      program: program, host: session.hostLabel(environment), isReadOnly: session.host.isReadOnly)
  }

  private func loop(_ editor: LineEditor, _ history: HistoryFile) -> Ending {
    let runner = SessionLineRunner(driver: driver, environment: environment)
    while true {
      editor.prompt = prompt
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
        editor.show("\n")
        return .code(.success)
      case .line(let line):
        // What nobody else may see is for no file, and not for who comes to the terminal next.
        if !driver.mayHoldSecrets(line) { history.add(line, to: editor.history) }
        guard let result = runner.run(line) else { continue }
        // Whoever interrupts a command has no use for the pasted lines behind it.
        if result.code == .interrupted { editor.discardPaste() }
        if result.mustLeave { return result.signal.map(Ending.signal) ?? .code(.success) }
      }
    }
  }
}
