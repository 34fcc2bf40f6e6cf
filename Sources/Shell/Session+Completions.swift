import CommandOutput
import Commands
import LineEditor

extension Session {
  /// What Tab offers at a cursor; a host that does not answer in time is told of above the line.
  func completions(_ line: String, _ cursor: Int, telling messages: LineMessages) -> [LineEditor.Candidate] {
    let found = candidates(line: line, cursor: cursor)
    if let host = found.silentHost {
      messages.post("no answer yet from \(host.escapedForTerminal): Tab asks again")
    }
    return found.all.map { LineEditor.Candidate($0.text, note: $0.note, isUnfinished: $0.isUnfinished) }
  }
}
