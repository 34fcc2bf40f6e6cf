import Platform
import Synchronization

/// What others have to say to somebody who is typing a line.
///
/// The editor belongs to one thread; this may be shared.
public final class LineMessages: Sendable {
  private let texts = Mutex<[String]>([])
  private let hub: SignalHub

  init(hub: SignalHub) { self.hub = hub }

  /// Shows a text on lines of its own above the prompt: now while a line is read, else before the next one.
  ///
  /// May be called on any thread. Control characters are the caller's to escape.
  public func post(_ text: String) {
    texts.withLock { $0.append(text.hasSuffix("\n") ? text : text + "\n") }
    hub.wake()
  }

  /// The texts that have not been shown; nil for none.
  func take() -> String? {
    texts.withLock { texts in
      defer { texts = [] }
      return texts.isEmpty ? nil : texts.joined()
    }
  }
}
