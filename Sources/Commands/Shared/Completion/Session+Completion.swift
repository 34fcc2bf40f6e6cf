import CommandModel
import CommandOutput
import Platform

extension Session {
  /// What the word at the cursor of a line may become.
  ///
  /// - Parameters:
  ///   - cursor: how many characters of the line stand before the cursor.
  ///   - limit: how long it may take. A question that is not answered by then goes on, and its answer is there for the
  ///     next time.
  public func candidates(line: String, cursor: Int, within limit: Duration = .seconds(1)) -> Candidates {
    // Nobody can interrupt a prompt that waits for the hypervisor; and a connection that was lost is not opened anew,
    // since that has to be told.
    let end = ContinuousClock.now.advanced(by: limit)
    let host = host
    guard !host.link.isLost else { return Candidates() }
    // What it prints or logs is for nobody: it may come when a command is under way, or another line is typed.
    let run = Run(
      in: self, host: completionMemory.companion(of: host), adminHost: adminHost.companion(),
      streams: .memory(), mayAsk: false)
    let request = CompletionRequest(
      line: String(line.prefix(cursor)), in: run.registry, globals: run.persona.globalOptions)
    let search = CandidateSearch(
      run: run, request: request, style: .interactive, memory: (completionMemory, end))
    do throws(CompletionMemory.Late) {
      return Candidates(all: try search.candidates())
    } catch {
      return Candidates(silentHost: run.knownURI ?? "the hypervisor")
    }
  }
}
