import CommandModel
import CommandOutput
import Libvirt

/// A kind of event that can be waited for.
struct EventKind: Sendable {
  /// virsh's name for it.
  let word: String
  /// The version of libvirt that it came with; nil for those that each has.
  let since: Libvirt.Version?

  init(_ word: String, since: Libvirt.Version? = nil) {
    self.word = word
    self.since = since
  }

  /// Whether the installed libvirt has it.
  var isKnown: Bool { since.map(Self.isInstalled) ?? true }

  private static func isInstalled(_ version: Libvirt.Version) -> Bool {
    do throws(LibvirtError) {
      return try Library.version >= version
    } catch {
      return true
    }
  }
}

/// The options of commands that wait for events of networks, pools, devices or secrets, and how they are followed.
///
/// `Reference` names the only object to look at.
final class ObjectEventOptions<Reference: ObjectReference & PatternReference>: OptionGroup {
  @Option private var object: LateReference<Reference>?
  @Option private var event: String?
  @Flag private var loop: Bool
  @Option private var timeout: EventTimeout?
  @Flag private var list: Bool
  @Flag private var timestamp: Bool
  private let kinds: [EventKind]
  private let needsObject: Bool

  /// - Parameters:
  ///   - name: the option that names an object.
  ///   - help: what that option says of it.
  ///   - kinds: the kinds of events, by virsh's names.
  ///   - needsObject: whether virsh, too, ends where the object that was named is not there.
  init(
    _ name: String, _ help: String, complete completion: Completion, kinds: [EventKind],
    needsObject: Bool = false
  ) {
    _object = Option(name, help, complete: completion)
    _event = Option("event", "kind of event to wait for", complete: .words(kinds.map(\.word)))
    // Here and not at their properties, which would come first.
    _loop = Flag("loop", "go on after the first event")
    _timeout = Option("timeout", "seconds after which to give up", complete: .none("a number of seconds"))
    _list = Flag("list", "list the kinds of events")
    _timestamp = Flag("timestamp", "print the time before each event")
    (self.kinds, self.needsObject) = (kinds, needsObject)
  }

  /// The list of kinds if that is asked for, else what there is to say after waiting.
  ///
  /// - Parameters:
  ///   - find: looks up the object that was named.
  ///   - subscribe: registers for the kind of event at a place of the list, of one object or of all.
  ///   - report: tells about an event.
  func run<Object, Event: Sendable>(
    in run: Run, find: (Reference) throws -> Object,
    subscribe: (_ kind: Int, Object?, @escaping @Sendable (Event) -> Void) throws -> EventSubscription,
    report: (Event) throws -> EventReport
  ) throws -> Output {
    if list { return .lines(kinds.filter(\.isKnown).map(\.word), key: "event") }
    guard let event else {
      throw CommandFailure("either --list or --event <type> is required", code: .usage)
    }
    let kind = try place(of: event, in: run)
    let limit = try timeout?.duration()
    let (object, failure) = try found(in: run, by: find)
    let output = try EventWait(isEndless: loop, limit: limit, showsTime: timestamp).run(
      in: run, subscribe: { [try subscribe(kind, object, $0)] }, report: report)
    guard let failure, run.resultCode != .success else { return output }
    try run.emit(output)
    throw failure
  }

  /// Where in the list a kind of event is.
  private func place(of event: String, in run: Run) throws -> Int {
    guard let place = kinds.firstIndex(where: { $0.word == event }) else {
      throw CommandFailure("unknown event type \(event)", code: .usage)
    }
    guard !kinds[place].isKnown, let since = kinds[place].since else { return place }
    guard run.persona.explainsNewEvents else {
      throw CommandFailure("unknown event type \(event)", code: .usage)
    }
    throw CommandFailure(
      "the event \(event) came with libvirt \(since); the installed libvirt lacks it", code: .notSupported)
  }

  /// The object that was named, if one was.
  ///
  /// virsh tells that it is not there, and waits for events of all objects nevertheless; what libvirt said comes behind.
  private func found<Object>(
    in run: Run, by find: (Reference) throws -> Object
  ) throws -> (Object?, failure: CommandFailure?) {
    do {
      return (try object.map { try find($0.reference()) }, nil)
    } catch  where run.persona.waitsWithoutObject && !needsObject && !(error is RunAbandoned) {
      let failure = CommandFailure(wrapping: error)
      failure.lines.forEach(run.reportLine)
      return (nil, CommandFailure(because: failure.cause, code: failure.code))
    }
  }
}
