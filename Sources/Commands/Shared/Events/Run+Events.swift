import Libvirt

extension Run {
  /// Runs `body` while everything that can end a wait for events does so by a letter in the box: that nobody waits any
  /// more, the loss of the connection, and Ctrl-C.
  func waiting<Event>(on box: EventMailbox<Event>, _ body: () throws -> EventEnd) throws -> EventEnd {
    _ = try connection()
    return try interruption.cancellation.handled(by: { box.post(.end(.abandoned)) }) {
      try host.link.noticingLoss({ box.post(.end(.lost)) }, in: session) {
        try interruption.handled(by: { box.post(.end(.interrupted)) }) { try body() }
      }
    }
  }

  /// Why a wait ended with the connection: a call on it gets the error that tells so.
  func lossOfConnection() -> CommandFailure {
    do {
      _ = try host.link.last?.hostname
    } catch {
      return CommandFailure(because: error, code: .connection)
    }
    return CommandFailure("the connection is lost", code: .connection)
  }
}
