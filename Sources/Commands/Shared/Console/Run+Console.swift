import CommandModel
import CommandOutput
import Glibc
import Libvirt

extension Run {
  /// Connects the terminal with a device of a guest, until the user types the escape character or the
  /// device is gone.
  ///
  /// - Parameter resumes: let the guest run once the terminal is connected, so that nothing it
  ///   says is missed.
  /// - Throws: `CommandFailure` when there is no terminal, the domain does not run, or the
  ///   connection is lost.
  func openConsole(
    of domain: Domain, device: String? = nil, _ flags: Domain.ConsoleFlags = [], resumes: Bool = false
  ) throws {
    guard try domain.isActive else { throw CommandFailure("The domain is not running") }
    guard terminal.isInteractive else {
      throw CommandFailure("Cannot run interactive console without a controlling TTY")
    }
    let escape = EscapeCharacter(settings.escape)
    try tell("Connected to domain '\(domain.name)'\nEscape character is \(escape.text)\n")
    let connection = try connection()
    let stream = try Stream(connection, .nonblock)
    try domain.openConsole(device, stream: stream, flags)
    let relay = ConsoleRelay(stream, of: self, escape: escape.byte)
    // The keys' Ctrl-C is the guest's; who sends the signal means the program.
    try interruption.exposed {
      try attended {
        try terminal.withRawMode {
          try relay.run(
            onceConnected: { if resumes { try domain.resume() } },
            whileTrue: { (try? connection.isAlive) == true })
        }
      }
    }
  }

  /// Prints something for people at once, before more is to come.
  func tell(_ text: String) throws { try emit(.remark(.extra(text))) }
}

/// The character that leaves a console, as `-e` gives it: `^]` or a plain one.
struct EscapeCharacter {
  let byte: UInt8
  /// How it is shown: `^] (Ctrl + ])`.
  let text: String

  init(_ typed: String) {
    let bytes = Array(typed.utf8)
    if bytes.count == 2, bytes[0] == UInt8(ascii: "^") {
      let letter = Array(typed.uppercased().utf8)[1]
      byte = letter ^ 0x40
      text = "\(typed) (Ctrl + \(typed.dropFirst()))"
    } else {
      byte = bytes.first ?? 0x1d
      text = typed
    }
  }
}
