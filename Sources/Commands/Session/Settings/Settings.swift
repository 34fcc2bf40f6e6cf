import CommandModel
import CommandOutput
import JQ

/// What the global options say: how commands are run and what they print.
public struct Settings: Sendable {
  /// What to do instead of running commands.
  public enum Request: Sendable { case run, help, shortVersion, longVersion }

  public var request = Request.run
  /// The URI of `-c` or of VIRSH_DEFAULT_CONNECT_URI; `nil` leaves the choice to libvirt.
  public var uri: String?
  /// Whether to connect before the first command runs, as `-c` asks.
  public var connectsFirst = false
  public var isReadOnly = false
  /// The URI of the daemon that is administered; `nil` leaves the choice to libvirt.
  public var adminURI: String?
  public var isQuiet = false
  public var showsTiming = false
  /// The file of commands to run; `-` is standard input.
  public var script: String?
  /// Nobody is to be asked anything: what needs an answer fails.
  public var asksNobody = false
  /// Stop a list or a script at the first failure.
  public var failsFast = false
  /// What results are printed as; text, or JSON for a program of jq, unless something else was asked for.
  public var format: OutputFormat {
    get { chosenFormat ?? (query == nil ? .text : .json) }
    set { chosenFormat = newValue }
  }
  private var chosenFormat: OutputFormat?
  /// What errors are printed as: whoever has a program make something of results has not asked for JSON.
  public var errorFormat: OutputFormat { chosenFormat ?? .text }
  /// What is made of results in JSON before they are printed.
  public var query: JQProgram?
  /// Whether tables in text and CSV begin with the names of their columns.
  public var showsHeaders = true
  public var color = ColorChoice.auto
  /// What the user asks of tables: columns, filters, order.
  public var table = TableRequest()
  /// How many objects of a pattern are worked on at a time.
  public var parallel = 5
  /// Say what would be done, and do nothing.
  public var isDryRun = false
  /// Do not ask before many objects are destroyed.
  public var assumesYes = false
  /// How long one command may take, connecting included; the time that a person takes does not count.
  public var deadline: Duration?
  /// Seconds between keepalive messages; 0 disables them, `nil` is 5.
  public var keepaliveInterval: Int32?
  /// How many keepalive messages may stay unanswered; `nil` is 6.
  public var keepaliveCount: UInt32?
  /// The character that leaves a console, as typed: `^]`.
  public var escape = "^]"
  /// Messages from this level on are told; 4 is errors only.
  public var logLevel = Log.Level.error.rawValue
  /// A file to append messages to.
  public var logFile: String?
  /// Whether an authentication agent may be started.
  public var startsAgent = true
  /// The program that shows what is longer than the screen, for the shell; nil for none.
  public var pager: String? = Self.usualPager
  public static let usualPager = "less -FRX"
  /// Whether one command, too, and not only a session, shows what is long in the pager.
  public var pagesAlways = false
  /// Whether the configuration file is read.
  public var readsConfiguration = true
  /// The columns that tables in text have by the configuration, by the names of their commands.
  public var usualColumns: [String: UsualColumns] = [:]
  /// What was said, for each option the last word, in the order of saying.
  public private(set) var said: [TypedSetting] = []
  /// Counts what was said, so that settings that came before can be told from those after.
  public private(set) var revision = 0

  /// Notes what was said.
  mutating func note(_ typed: TypedSetting) {
    said.removeAll { $0.name == typed.name }
    said.append(typed)
    revision += 1
  }

  public init() {}

  /// Columns that a user wants of the table of one command.
  public struct UsualColumns: Sendable, Equatable {
    public var keys: [String]
    /// The file and the line that say so.
    public var place: String

    public init(_ keys: [String], at place: String) { (self.keys, self.place) = (keys, place) }
  }

  /// Refuses values that do not go together.
  ///
  /// - Throws: `UsageError`.
  public func check() throws(UsageError) {
    guard query == nil || format == .json else {
      throw UsageError("--jq works on JSON: leave out -o \(format.rawValue), or say -o json")
    }
  }

  /// What holds for a persona as long as nobody says otherwise.
  public init(for persona: Persona) { color = persona.defaultColor }
}
