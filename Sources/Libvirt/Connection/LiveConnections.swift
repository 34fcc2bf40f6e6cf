import Synchronization

/// The connections that keep the event loop running, each until libvirt has closed it.
///
/// A connection is closed with its last reference, and each of its objects has one: a domain may outlive the
/// ``Connection`` that it came from. So each ``Handle`` holds its connection here, and the last that lets go lets go of
/// the loop.
package enum LiveConnections {
  /// A connection that is held; libvirt's pointer serves as its name.
  package struct Hold: Sendable {
    fileprivate let name: UInt
  }

  private struct Life {
    var holds = 0
    let token: EventLoop.Token
  }

  private static let lives = Mutex<[UInt: Life]>([:])

  /// Keeps the loop running for a connection that has just been opened, until all that hold it have let go; the first
  /// hold is the caller's.
  package static func add(_ connection: OpaquePointer, _ token: EventLoop.Token) -> Hold {
    let name = UInt(bitPattern: connection)
    // An older connection may have been at the same place, and its last holder about to let go.
    lives.withLock { $0[name, default: Life(token: token)].holds += 1 }
    return Hold(name: name)
  }

  /// Holds a connection; `nil` when it does not need the loop.
  static func hold(_ connection: OpaquePointer?) -> Hold? {
    guard let connection else { return nil }
    let name = UInt(bitPattern: connection)
    return lives.withLock { lives in
      guard lives[name] != nil else { return nil }
      lives[name]?.holds += 1
      return Hold(name: name)
    }
  }

  /// Gives a hold back, after the reference that it stood for.
  package static func letGo(_ hold: Hold) {
    // The token ends outside of the lock: that adds a timer to libvirt's loop.
    let ended: Life? = lives.withLock { lives in
      lives[hold.name]?.holds -= 1
      return lives[hold.name]?.holds == 0 ? lives.removeValue(forKey: hold.name) : nil
    }
    withExtendedLifetime(ended) {}
  }
}
