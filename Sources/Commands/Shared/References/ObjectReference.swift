import CommandModel
import Libvirt

/// A word that names what a command is about: an error says it.
protocol ObjectWord {
  /// What was typed, by which many of virsh's sentences name the object.
  var text: String { get }
}

/// A word that names an object, kept as it was typed.
protocol TextReference: ArgumentValue, ObjectWord, Sendable {
  init(text: String)
}

extension TextReference {
  static var kind: OptionSpec.Kind { .string }

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.init(text: try String(argument: text, of: option))
  }
}

extension Run {
  /// The object that a word was found to stand for, when the objects of a pattern were listed.
  func found<Object: Sendable>(_ type: Object.Type, as reference: some PatternReference) -> Object? {
    part?.object(type, named: reference.text).map(note)
  }

  /// Notes an object that was looked up: a dry run says what it would be done to.
  func note<Object: Sendable>(_ object: Object) -> Object {
    if settings.isDryRun, let identity = try? (object as? any DataObject)?.identity {
      state.withLock { $0.subject = identity }
    }
    return object
  }
}

/// A word whose object is looked up before a word behind it is found to be unreadable.
protocol ObjectReference: TextReference {
  /// Throws what looking the object up throws.
  func check(in run: Run) throws
}

/// The ways in which a word can name an object.
struct LookupKeys: OptionSet {
  let rawValue: Int
  static let id = LookupKeys(rawValue: 1)
  static let uuid = LookupKeys(rawValue: 2)
  static let name = LookupKeys(rawValue: 4)
  static let mac = LookupKeys(rawValue: 8)
}

/// One way to find an object.
struct LookupWay<Object> {
  /// What the log says of it, such as "trying as domain UUID"; nothing where virsh says nothing.
  let note: String?
  let find: () throws -> Object

  init(_ note: String? = nil, _ find: @escaping () throws -> Object) {
    self.note = note
    self.find = find
  }
}

/// What the log says while an object is looked up.
struct LookupLog {
  var begin: String?
  /// What it says of a way, given its note.
  let trying: (String) -> String
  /// What it says when that way led to the object.
  var found: (String) -> String? = { _ in nil }

  /// What it says of an object that an option names.
  static func option(_ kind: String, _ text: String) -> LookupLog {
    LookupLog(begin: "found option <\(kind)>: \(text)", trying: { "<\(kind)> \($0)" })
  }
}

extension Run {
  /// Tries one way after the other to find the object that a word names, until one does.
  ///
  /// Only the answer "there is none" leads on to the next; any other error is what the user has to know.
  ///
  /// - Parameters:
  ///   - kind: what virsh calls the object, and the option that names it.
  ///   - sentence: the error when there is none; by default "failed to get KIND 'TEXT'".
  ///   - hidesCause: whether libvirt's words for the last way that failed are left out.
  ///   - names: what there is instead, for a hint; by default all objects of the kind.
  ///   - isSubject: whether the command is about the object, and does not only use it.
  ///   - words: what the log says of it.
  func lookUp<Object: Sendable>(
    _ kind: String, _ text: String, sentence: String? = nil, hidesCause: Bool = false,
    isSubject: Bool = true, names: (() throws -> [String])? = nil, words: LookupLog? = nil,
    _ ways: [LookupWay<Object>]
  ) throws -> Object {
    let sentence = sentence ?? "failed to get \(kind) '\(text)'"
    let words = words ?? .option(kind, text)
    var missing: LibvirtError?
    tell(words.begin, .info)
    for way in ways {
      tell(way.note.map(words.trying), .debug)
      do {
        let object = try way.find()
        tell(way.note.flatMap(words.found), .debug)
        return isSubject ? note(object) : object
      } catch let error as LibvirtError {
        guard ExitCode.classifiesAsMissing(error) else {
          throw CommandFailure(sentence, because: error, object: text)
        }
        missing = error
      }
    }
    throw CommandFailure(
      sentence, because: missing, hidesCause: hidesCause, code: .notFound,
      hint: nearest(to: text) { try names?() ?? self.names(of: kind) }, object: text)
  }

  /// Writes a line about this command to the log.
  private func tell(_ line: String?, _ level: Log.Level) {
    if let line { log.write(level, "\(command): \(line)") }
  }

  /// Tries a UUID, if the word looks like one, and then a name; or only what `keys` have.
  func lookUp<Object: Sendable>(
    _ kind: String, _ text: String, by keys: LookupKeys = [.uuid, .name],
    byUUID: @escaping (String) throws -> Object, byName: @escaping (String) throws -> Object
  ) throws -> Object {
    var ways: [LookupWay<Object>] = []
    if keys.contains(.uuid), text.looksLikeUUID {
      ways.append(LookupWay("trying as \(kind) UUID") { try byUUID(text) })
    }
    if keys.contains(.name) { ways.append(LookupWay("trying as \(kind) NAME") { try byName(text) }) }
    return try lookUp(kind, text, ways)
  }
}

extension String {
  /// 36 characters, as a UUID in its usual form has.
  var looksLikeUUID: Bool { utf8.count == 36 }
}
