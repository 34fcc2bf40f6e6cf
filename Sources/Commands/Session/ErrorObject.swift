import CommandModel
import CommandOutput
import Libvirt

/// What an error came from: what programs want to know of it beside the error itself.
public struct ErrorSource: Sendable {
  /// The command that failed; nil when it was none, as with a line that does not parse.
  public var command: String?
  /// What the command was about, as it was typed.
  public var object: String?
  /// The URI of the host that was worked on; nil where libvirt was to choose and has not yet.
  public var host: String?
  /// Where in a script it stands; nil where none runs.
  public var place: ScriptPlace?

  public init(
    command: String? = nil, object: String? = nil, host: String? = nil, place: ScriptPlace? = nil
  ) {
    self.command = command
    self.object = object
    self.host = host
    self.place = place
  }
}

extension CommandFailure {
  /// The error as data; what is unknown is null.
  func value(from source: ErrorSource) -> Value {
    // In text some sentences end with an empty line, and the object's name leads each.
    let sentences = unlabelled.lines(for: .vireo).map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    var members = [
      Member(key: "class", value: Value(code.className)),
      Member(key: "exitCode", value: Value(code.status)),
      Member(key: "message", value: .string(sentences.joined(separator: ": "))),
      Member(key: "hint", value: Value(hint)),
      Member(key: "command", value: Value(source.command ?? command)),
      Member(key: "object", value: Value(object ?? label ?? source.object)),
      Member(key: "host", value: Value(source.host)),
      Member(key: "libvirt", value: cause?.value ?? .null),
    ]
    if let place = source.place {
      members.append(Member(key: "script", value: .string(place.script)))
      members.append(Member(key: "line", value: Value(place.line)))
    }
    if let outcomes { members.append(Member(key: "objects", value: outcomes)) }
    return ["error": .object(members)]
  }
}

extension LibvirtError {
  /// What libvirt said, as data.
  fileprivate var value: Value {
    [
      "code": Value(code.rawValue), "name": Value(code.name), "domain": Value(domain.name),
      "message": .string(message),
    ]
  }
}
