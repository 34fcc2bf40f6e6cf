import CommandDocs
import CommandModel
import CommandOutput

/// Who the program is: itself, or virsh, when it is called by that name.
///
/// As virsh it has virsh's options, prompts, texts and exit codes to the letter, and nothing of its own.
public struct Persona: Sendable, Equatable {
  /// The name in prompts, messages and files.
  public let name: String
  /// Whether virsh's behaviour counts to the letter, also where it is a weakness.
  private let isFaithful: Bool

  public static let vireo = Persona(name: "vireo", isFaithful: false)
  public static let virsh = Persona(name: "virsh", isFaithful: true)

  /// The persona for the name by which the program was called, folders left out.
  public init(callName: String) {
    self = callName == Self.virsh.name ? .virsh : .vireo
  }

  private init(name: String, isFaithful: Bool) {
    self.name = name
    self.isFaithful = isFaithful
  }

  /// The global options on offer, with what they set.
  public var globalSettings: [GlobalSetting] {
    isFaithful ? GlobalSetting.virsh : GlobalSetting.virsh + GlobalSetting.additions + GlobalSetting.shape
  }

  /// The global options on offer, as help and completion show them.
  public var globalOptions: [GlobalOption] { globalSettings.map(\.option) }

  /// The commands on offer.
  public func commands(of registry: Registry) -> Registry {
    isFaithful ? registry.withoutAdditions : registry
  }

  /// What there is help on beside commands.
  var helpTopics: [String] { isFaithful ? [] : HelpTopic.all.map(\.name) }

  /// Whether colours are used, unless an option says otherwise: virsh has none.
  public var defaultColor: ColorChoice { isFaithful ? .never : .auto }

  /// Whether the version that is asked for is the library's: scripts compare virsh's.
  var hasLibraryVersion: Bool { isFaithful }

  /// Whether `--table` and `--uuid` together are refused: newer versions of virsh show a table with UUIDs.
  var refusesTableOfUUIDs: Bool { isFaithful }

  /// Whether an XPath expression that cannot be read finds nothing, with a complaint, and is no error.
  var forgivesXPath: Bool { isFaithful }

  /// Whether who names an object that is not there, to hear of its events, hears of all.
  var waitsWithoutObject: Bool { isFaithful }

  /// Whether a failure is followed by what libvirt said before, of something that was meant to fail.
  var tellsExpectedErrors: Bool { isFaithful }

  /// Whether an interface that was taken down is reported as a failure, as the exit status has it.
  var failsAfterInterfaceDestroy: Bool { isFaithful }

  /// Whether a driver that does not know a flag is asked again without it, where that leads to the same.
  var asksAgainWithoutFlags: Bool { !isFaithful }

  /// Whether an error has a line of its own; virsh puts it behind the progress.
  var endsProgressBeforeErrors: Bool { !isFaithful }

  /// Whether a pattern may stand in the place of an object.
  public var takesPatterns: Bool { !isFaithful }

  /// Whether errors are followed by what to do about them.
  public var givesHints: Bool { !isFaithful }

  /// Whether long work shows how far it is, unasked.
  public var showsProgress: Bool { !isFaithful }

  /// Whether documents that messages quote are cut to where the fault is.
  public var shortensMessages: Bool { !isFaithful }

  /// Whether a script prints banner, prompts and an echo of each line, and ends with success whatever failed.
  public var echoesScripts: Bool { isFaithful }

  /// Whether the log may be a pipe that somebody reads.
  var logsToPipes: Bool { isFaithful }

  /// Whether credentials are read from standard input where there is no terminal, behind prompts on standard output.
  var readsCredentialsFromInput: Bool { isFaithful }

  /// What the process tells its caller.
  public func status(of code: ExitCode) -> Int32 { isFaithful ? code.virshStatus : code.rawValue }
}
