import CommandModel
import CommandOutput
import Libvirt
import Platform
import Synchronization

/// What lasts from the first command to the last: registry, persona, settings, the host that is worked on.
///
/// One invocation of a command is a `Run`; the connection belongs to the `Host`.
public final class Session: Sendable {
  private struct State {
    var settings: Settings
    var host: Host
    var adminHost: AdminHost
    var wantsToQuit = false
    var hasPrintedDocument = false
    /// How many runs are under way that print errors as objects.
    var objectRuns = 0
    /// Somebody sits at a prompt.
    var isAttended = false
    var announce: (@Sendable (String) -> Void)?
    /// The URIs that were worked on before, the last one at the end.
    var visitedURIs: [String] = []
  }

  /// All commands, for help, completion and the like.
  public let registry: Registry
  public let persona: Persona
  public let surroundings: Surroundings
  /// Whether more commands follow: `cd` works only then, and the loss of the connection is told.
  public let isContinuing: Bool
  /// What completion knows.
  let completionMemory = CompletionMemory()
  private let state: Mutex<State>

  public init(
    settings: Settings, persona: Persona, surroundings: Surroundings, registry: Registry, isContinuing: Bool
  ) {
    self.persona = persona
    self.surroundings = surroundings
    self.registry = registry
    self.isContinuing = isContinuing
    state = Mutex(
      State(
        settings: settings, host: Host(uri: settings.uri, isReadOnly: settings.isReadOnly),
        adminHost: AdminHost(uri: settings.adminURI)))
  }

  public var settings: Settings { state.withLock(\.settings) }

  public var streams: Streams { surroundings.streams }

  /// Whether errors are led by a word in colour.
  public func colorsErrors(_ choice: ColorChoice) -> Bool {
    choice.isEnabled(onTerminal: streams.isErrorTerminal, environment: surroundings.environment)
  }

  public var log: Log { surroundings.log }

  /// Says something for the rest of the session, on top of all that was said before.
  ///
  /// - Throws: `UsageError` for a value that cannot be.
  func set(_ typed: TypedSetting) throws(UsageError) {
    var resolver = SettingsResolver(settings, for: persona)
    try resolver.apply([typed])
    try resolver.settings.check()
    let settings = resolver.settings
    state.withLock { $0.settings = settings }
  }

  /// Whether somebody sits at a prompt, and may look at what is longer than the screen in a pager.
  public var isAttended: Bool {
    get { state.withLock(\.isAttended) }
    set { state.withLock { $0.isAttended = newValue } }
  }

  /// The host that the next command works on.
  public var host: Host { state.withLock(\.host) }

  /// The daemon that the next command administers.
  var adminHost: AdminHost { state.withLock(\.adminHost) }

  /// `quit` was run: the driver leaves.
  public var wantsToQuit: Bool { state.withLock(\.wantsToQuit) }

  func quit() { state.withLock { $0.wantsToQuit = true } }

  /// The URIs that were worked on in this session, each once.
  var visitedURIs: [String] {
    let (visited, present) = state.withLock { ($0.visitedURIs, $0.host) }
    return ([present.knownURI].compactMap(\.self) + visited.reversed()).reduce(into: []) { uris, uri in
      if !uris.contains(uri) { uris.append(uri) }
    }
  }

  /// Works on another host from now on; the connection of the last one is closed.
  func work(on host: Host) {
    let visited = self.host.knownURI
    let last = state.withLock { state in
      defer { state.host = host }
      if let visited { state.visitedURIs.append(visited) }
      return state.host
    }
    last.link.close()
  }

  /// Administers another daemon from now on; the connection of the last one is closed.
  func administer(_ host: AdminHost) {
    let last = state.withLock { state in
      defer { state.adminHost = host }
      return state.adminHost
    }
    last.link.close()
  }

  /// Leaves the hosts of a run that does not come back; see below.
  public func abandonHosts(of run: Run) {
    abandon(run.host)
    abandon(run.adminHost)
  }

  private func abandon(_ host: AdminHost) {
    let isCurrent = state.withLock { state in
      guard state.adminHost === host else { return false }
      state.adminHost = host.successor()
      return true
    }
    if isCurrent { host.link.abandon() }
  }

  /// Leaves a host whose connection does not answer to the run that hangs in it, and goes on with a new one.
  public func abandon(_ host: Host) {
    let isCurrent = state.withLock { state in
      guard state.host === host else { return false }
      state.host = host.successor()
      return true
    }
    if isCurrent { host.link.abandon() }
  }

  /// Whether this is the first document that is printed: YAML separates them.
  func beginDocument() -> Bool {
    state.withLock { state in
      defer { state.hasPrintedDocument = true }
      return !state.hasPrintedDocument
    }
  }

  /// Who prints what comes from outside of any run, such as the loss of a connection: a prompt has to make
  /// room for it.
  public func setAnnouncer(_ announce: (@Sendable (String) -> Void)?) {
    state.withLock { $0.announce = announce }
  }

  /// A run begins whose format may be another than the session's.
  func beginRun(printing format: OutputFormat) {
    if format.hasErrorObjects { state.withLock { $0.objectRuns += 1 } }
  }

  func endRun(printing format: OutputFormat) {
    if format.hasErrorObjects { state.withLock { $0.objectRuns -= 1 } }
  }

  /// Tells an error that comes from outside of any run. Programs get one object of the command's own error, and no line
  /// beside it.
  func announce(_ line: String) {
    log.write(.error, line)
    guard !state.withLock({ $0.settings.format.hasErrorObjects || $0.objectRuns > 0 }) else { return }
    let text = "error: \(line)"
    if let announce = state.withLock(\.announce) {
      announce(text)
    } else {
      streams.writeError(text, hasColor: colorsErrors(settings.color))
    }
  }
}
