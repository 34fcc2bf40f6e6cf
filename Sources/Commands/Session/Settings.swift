import CommandOutput

/// What the global options say: how commands are run and what they print.
public struct Settings: Sendable {
  /// The URI of `-c` or of VIRSH_DEFAULT_CONNECT_URI; `nil` leaves the choice to libvirt.
  public var uri: String?
  public var isReadOnly = false
  public var isQuiet = false
  public var showsTiming = false
  /// Stop a list or a script at the first failure.
  public var failsFast = false
  public var format = OutputFormat.text
  public var color = ColorChoice.auto
  /// What the user asks of tables: columns, filters, order.
  public var table = TableRequest()
  /// How long one command may take, connecting included; the time that a person takes does not count.
  public var deadline: Duration?
  /// Seconds between keepalive messages; 0 disables them, `nil` is 5.
  public var keepaliveInterval: Int32?
  /// How many keepalive messages may stay unanswered; `nil` is 6.
  public var keepaliveCount: UInt32?
  /// The character that leaves a console, as typed: `^]`.
  public var escape = "^]"
  /// Whether an authentication agent may be started.
  public var startsAgent = true

  public init() {}
}
