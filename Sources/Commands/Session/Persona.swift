import CommandDocs
import CommandModel
import CommandOutput

/// Who the program is: itself, or virsh or virt-admin, when it is called by that name.
///
/// As one of these it has their options, prompts, texts and exit codes to the letter, and nothing of its own.
public struct Persona: Sendable, Equatable {
  /// The name in prompts, messages and files.
  public let name: String
  /// Whether the behaviour of virsh and virt-admin counts to the letter, also where it is a weakness.
  private let isFaithful: Bool

  public static let vireo = Persona(name: "vireo", isFaithful: false)
  public static let virsh = Persona(name: "virsh", isFaithful: true)
  /// Of the commands it has those that administer a daemon, and no hypervisor to work on.
  public static let virtAdmin = Persona(name: "virt-admin", isFaithful: true)

  /// The persona for the name by which the program was called, folders left out.
  public init(callName: String) {
    self = [Persona.virsh, .virtAdmin].first { $0.name == callName } ?? .vireo
  }

  private init(name: String, isFaithful: Bool) {
    self.name = name
    self.isFaithful = isFaithful
  }

  /// The global options on offer, with what they set.
  public var globalSettings: [GlobalSetting] {
    if administers { return GlobalSetting.virtAdmin }
    return isFaithful ? GlobalSetting.virsh : GlobalSetting.all
  }

  /// All that can be set: the global options, and what the configuration, the environment and `settings` say.
  var knownSettings: [GlobalSetting] { isFaithful ? globalSettings : globalSettings + GlobalSetting.unlisted }

  /// Whether there is a configuration file, with what it says of settings, columns and aliases.
  public var isConfigurable: Bool { !isFaithful }

  /// The global options on offer, as help and completion show them.
  public var globalOptions: [GlobalOption] { globalSettings.map(\.option) }

  /// The commands on offer.
  public func commands(of registry: Registry) -> Registry {
    if administers { return .virtAdmin }
    return isFaithful ? registry.withoutAdditions : registry
  }

  /// Whether it works on daemons, and on nothing else: `-c` names one.
  public var administers: Bool { self == .virtAdmin }

  /// What the names of its environment variables begin with.
  public var variablePrefix: String { administers ? "VIRT_ADMIN" : "VIRSH" }

  /// How it calls itself in its greeting.
  public var terminalName: String {
    administers ? "administrating virtualization interactive terminal" : "virtualization interactive terminal"
  }

  /// Whether histories and the like lie where virsh and virt-admin keep them.
  public var sharesFiles: Bool { isFaithful }

  /// Whether who fails to get a connection also says that there is none.
  var tellsMissingConnection: Bool { isFaithful }

  /// Whether a new connection in the place of a lost one is told among the results.
  var reportsReconnection: Bool { isFaithful }

  /// Whether Tab says a word about what it offers.
  var describesCandidates: Bool { !isFaithful }

  /// What there is help on beside commands.
  var helpTopics: [String] { isFaithful ? [] : HelpTopic.names }

  /// Whether help is as wide as the terminal, and has values, patterns and examples.
  public var hasHelpPages: Bool { !isFaithful }

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

  /// Whether a throttle group that is not there is shown as nothing, and is no error.
  var forgivesMissingGroups: Bool { isFaithful }

  /// Whether `net-port-dumpxml` and `net-port-delete` succeed, with a complaint, where there is no such port.
  var succeedsWithoutPort: Bool { isFaithful }

  /// Whether `nwfilter-binding-dumpxml` has options for a part of the description and prints all of it.
  var ignoresXPathOfBindings: Bool { isFaithful }

  /// Whether what is no base64 in a secret's value is left out, and the rest stored.
  var forgivesBase64: Bool { isFaithful }

  /// The longest file that a secret's value is read from, in bytes: virsh's limit, or that of libvirt's protocol
  /// as base64.
  var secretFileLimit: Int { isFaithful ? 1024 : 65536 * 4 / 3 + 1024 }

  /// Whether secrets can be named by what they are for.
  var findsSecretsByUsage: Bool { !isFaithful }

  /// Whether a kind of event that the installed libvirt lacks is told from one that nobody knows.
  var explainsNewEvents: Bool { !isFaithful }

  /// Whether a title or a description is read before it is replaced, and what cannot be read is not replaced.
  var readsNotesFirst: Bool { isFaithful }

  /// Whether `net-metadata` shows nothing where there is no metadata, and calls it a success.
  var forgivesMissingMetadata: Bool { isFaithful }

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

  /// Whether tables are UTF-8 in any locale.
  public var printsUTF8: Bool { !isFaithful }

  /// Whether the editor that nobody has chosen is not even started where there is no terminal for it.
  var sparesEditor: Bool { !isFaithful }

  /// Whether `-` in the place of a file is a standard stream.
  var takesStreams: Bool { !isFaithful }

  /// Whether a list of names leaves parents out, even where they are asked for; newer versions of virsh tell them.
  var hidesParentsOfNames: Bool { isFaithful }

  /// Whether a `-` in the place of a secret asks for it; to virsh it is the secret itself.
  var asksForSecrets: Bool { !isFaithful }

  /// Whether the SSH keys of a user follow each other without a line's end, as virsh has them.
  var joinsKeys: Bool { isFaithful }

  /// Whether errors are followed by what to do about them.
  public var givesHints: Bool { !isFaithful }

  /// Whether long work shows how far it is, unasked.
  public var showsProgress: Bool { !isFaithful }

  /// Whether a question that has no answer, and an empty XPath expression, fail without a word.
  var failsInSilence: Bool { isFaithful }

  /// Whether of several failures only the last one's cause is told, behind all of them.
  var tellsCausesLast: Bool { isFaithful }

  /// Whether a session shows what is longer than the screen in a pager.
  var hasPager: Bool { !isFaithful }

  /// Whether documents that messages quote are cut to where the fault is.
  public var shortensMessages: Bool { !isFaithful }

  /// Whether a script prints banner, prompts and an echo of each line, and ends with success whatever failed.
  public var echoesScripts: Bool { isFaithful }

  /// Whether a line of a session can run programs of the system, and say where results go.
  public var runsPrograms: Bool { !isFaithful }

  /// Whether the prompt names the host that is worked on.
  public var namesHost: Bool { !isFaithful }

  /// Whether prompts go where results go, be that a terminal or not.
  public var promptsAmongResults: Bool { isFaithful }

  /// Whether the log may be a pipe that somebody reads.
  var logsToPipes: Bool { isFaithful }

  /// Whether credentials are read from standard input where there is no terminal, behind prompts on standard output.
  var readsCredentialsFromInput: Bool { isFaithful }

  /// What the process tells its caller.
  public func status(of code: ExitCode) -> Int32 { isFaithful ? code.virshStatus : code.status }
}
