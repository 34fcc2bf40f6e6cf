import CommandModel
import Libvirt

/// A domain's id, UUID or name, tried in this order.
public struct DomainReference: ArgumentValue, ObjectReference, Sendable {
  public static var kind: OptionSpec.Kind { .string }
  /// What was typed, by which many of virsh's sentences name the domain.
  public var text: String

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = try String(argument: text, of: option)
  }

  init(text: String) { self.text = text }

  public func check(in session: Session) throws { _ = try session.domain(self) }
}

/// The ways in which a word can name an object.
struct LookupKeys: OptionSet {
  let rawValue: Int
  static let id = LookupKeys(rawValue: 1)
  static let uuid = LookupKeys(rawValue: 2)
  static let name = LookupKeys(rawValue: 4)
}

extension Session {
  /// The domain that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when nothing of that id, UUID or name is there.
  func domain(_ reference: DomainReference, by keys: LookupKeys = [.id, .uuid, .name]) throws -> Domain {
    let connection = try connection()
    let text = reference.text
    log.write(.info, "\(commandName): found option <domain>: \(text)")
    return try lookUp("failed to get domain '\(text)'") { attempt in
      if keys.contains(.id), let id = Int32(decimal: text), id >= 0 {
        try attempt { try connection.domain(id: Int(id)) }
      }
      if keys.contains(.uuid), text.looksLikeUUID { try attempt { try connection.domain(uuid: text) } }
      if keys.contains(.name) { try attempt { try connection.domain(named: text) } }
    }
  }

  /// Tries one way after the other to find an object, until one does.
  ///
  /// Only the answer "there is none" leads on to the next; any other error is what the user has to know.
  ///
  /// - Parameter hidesCause: whether libvirt's words for the last way that failed are left out.
  func lookUp<Object>(
    _ sentence: String, hidesCause: Bool = true,
    _ ways: (_ attempt: (() throws -> Object) throws -> Void) throws -> Void
  ) throws -> Object {
    var found: Object?
    var missing: LibvirtError?
    try ways { way in
      guard found == nil else { return }
      do {
        found = try way()
      } catch let error as LibvirtError {
        guard ExitCode.classifiesAsMissing(error) else { throw CommandFailure(sentence, because: error) }
        missing = error
      }
    }
    if let found { return found }
    throw CommandFailure(sentence, because: missing, hidesCause: hidesCause, code: .notFound)
  }
}

extension ExitCode {
  /// Whether an error of a look-up says that there is no such object (or no such name, id or UUID).
  static func classifiesAsMissing(_ error: LibvirtError) -> Bool {
    ExitCode(classifying: error) == .notFound || error.code == .invalidArg
  }
}

extension String {
  /// 36 characters, as a UUID in its usual form has.
  var looksLikeUUID: Bool { utf8.count == 36 }
}
