import Libvirt

/// One URI with its connection, opened at need, its loss and its reconnection.
///
/// Any number of runs may use it at once.
public final class Host: Sendable {
  /// The URI that connections are opened with; `nil` leaves the choice to libvirt.
  public let uri: String?
  public let isReadOnly: Bool
  let link = Link<Connection>()

  public init(uri: String?, isReadOnly: Bool) {
    self.uri = uri
    self.isReadOnly = isReadOnly
  }

  /// The same host without a connection.
  func successor() -> Host { Host(uri: uri, isReadOnly: isReadOnly) }

  /// The same host for who asks in the background, and tells nothing of what becomes of its connection.
  func companion(with connection: Connection?) -> Host {
    let companion = successor()
    companion.link.silence()
    companion.link.adopt(connection)
    return companion
  }

  /// Forgets the connection; objects that commands still hold keep it open.
  public func close() { link.close() }

  /// Whose command never came back: its connection has nothing to say any more.
  public func abandon() { link.abandon() }

  /// The URI, as libvirt says it where there is a connection, or else as it was asked for.
  public var knownURI: String? { (try? link.last?.uri) ?? uri }
}
