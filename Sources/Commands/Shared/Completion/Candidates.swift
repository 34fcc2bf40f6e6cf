import CommandModel
import Libvirt
import Platform
import Synchronization

extension Session {
  /// What the word at the cursor of a line may become; nothing when the hypervisor does not answer in time.
  ///
  /// - Parameters:
  ///   - cursor: how many characters of the line stand before the cursor.
  public func candidates(line: String, cursor: Int) -> [String] {
    let line = String(line.prefix(cursor))
    // Nobody can interrupt a prompt that waits for the hypervisor: the question is asked on a thread of its
    // own, and a connection that was lost is not opened anew, since that has to be told.
    let host = host
    guard !host.link.isLost else { return [] }
    let run = Run(in: self, host: host.companion(), adminHost: adminHost.companion(), mayAsk: false)
    let found = CandidateBox()
    Worker.start {
      found.give(
        run.candidates(
          CompletionRequest(line: line, in: run.registry, globals: run.persona.globalOptions),
          style: .interactive
        ))
    }
    return found.take(within: .seconds(3))
      ?? {
        run.abandon()
        return []
      }()
  }
}

extension Run {
  /// Who asks for candidates, and so what they may hold.
  enum CandidateStyle {
    /// virsh's protocol: a word that has not begun is completed as an option only.
    case virsh
    /// A shell that is offered values for such a word too, and knows file names itself.
    case values
    /// Our own shell, which has to be told file names.
    case interactive
  }

  /// The candidates that begin like the unfinished word; errors are silent.
  func candidates(_ request: CompletionRequest, style: CandidateStyle) -> [String] {
    let all: [String] =
      switch request.target {
      case .command: registry.typedNames
      // virsh offers commands behind a word that is none.
      case .unknown: style == .virsh ? registry.listedNames : []
      case .value(let spec, let before): values(of: spec, request, style, before: before)
      case .word(let spec): words(filling: spec, request, style)
      case .setting(let option, let before):
        style == .virsh && !before.isEmpty
          ? []
          : values(of: option, request, typed: request.partial.dropFirst(before.count)).map { before + $0 }
      }
    return all.filter { $0.hasPrefix(request.partial) }
  }

  private func words(
    filling spec: OptionSpec?, _ request: CompletionRequest, _ style: CandidateStyle
  ) -> [String] {
    var options = request.openOptions.map { "--" + $0.name } + request.openGlobals.map { "--" + $0.name }
    if request.partial.hasPrefix("-"), !request.partial.hasPrefix("--") {
      options += request.openGlobals.compactMap(\.trailingLetter)
    }
    if request.partial.hasPrefix("-") || style == .virsh && request.partial.isEmpty { return options }
    let data = spec.map { values(of: $0, request, style, before: "") } ?? []
    // Options are offered where there is nothing better to say.
    return data.isEmpty && request.partial.isEmpty ? options : data
  }

  private func values(
    of spec: OptionSpec, _ request: CompletionRequest, _ style: CandidateStyle, before: String
  ) -> [String] {
    if style == .virsh, !before.isEmpty { return [] }
    let typed = String(request.partial.dropFirst(before.count))
    let values: [String] =
      switch spec.completion {
      case .live(let source): live(source, request)
      case .words(let words): words
      case .list(let words): ListCompletion.candidates(typed, words)
      case .file: style == .interactive ? FileNames.candidates(typed) : []
      case .none: []
      }
    return values.map { before + $0 }
  }

  private func live(_ source: any CompletionSource, _ request: CompletionRequest) -> [String] {
    guard let source = source as? LiveValues else { return [] }
    return (try? source.fetch(LiveQuery(run: self, request: request))) ?? []
  }
}

/// Brings candidates from one thread to another.
private final class CandidateBox: Sendable {
  private let candidates = Mutex<[String]>([])
  private let isFull = Semaphore()

  func give(_ candidates: [String]) {
    self.candidates.withLock { $0 = candidates }
    isFull.signal()
  }

  /// The candidates; `nil` when they have not come in time.
  func take(within limit: Duration) -> [String]? {
    guard isFull.wait(until: .now.advanced(by: limit)) else { return nil }
    return candidates.withLock { $0 }
  }
}

/// Comma-separated lists of fixed words.
enum ListCompletion {
  /// The list as typed so far with each word in the place of the last one, without those that it has already.
  static func candidates(_ typed: String, _ words: [String]) -> [String] {
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let given = parts.dropLast()
    let before = given.map { $0 + "," }.joined()
    return words.filter { !given.contains($0) }.map { before + $0 }
  }
}
