import CommandModel
import Libvirt

/// A word that names an object, kept as it was typed.
protocol TextReference: ArgumentValue, Sendable {
  /// What was typed, by which many of virsh's sentences name the object.
  var text: String { get }
  init(text: String)
}

extension TextReference {
  static var kind: OptionSpec.Kind { .string }

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.init(text: try String(argument: text, of: option))
  }
}

/// A word whose object is looked up before a word behind it is found to be unreadable.
protocol ObjectReference: TextReference {
  /// Throws what looking the object up throws.
  func check(in session: Session) throws
}

/// The ways in which a word can name an object.
struct LookupKeys: OptionSet {
  let rawValue: Int
  static let id = LookupKeys(rawValue: 1)
  static let uuid = LookupKeys(rawValue: 2)
  static let name = LookupKeys(rawValue: 4)
}

extension Session {
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

extension String {
  /// 36 characters, as a UUID in its usual form has.
  var looksLikeUUID: Bool { utf8.count == 36 }
}

extension Session {
  /// Tells the log which word names an object.
  func tellFound(_ option: String, _ text: String) {
    log.write(.info, "\(commandName): found option <\(option)>: \(text)")
  }

  /// Tells the log how an object is looked for.
  func tellTry(_ option: String, _ how: String) {
    log.write(.debug, "\(commandName): <\(option)> \(how)")
  }
}
