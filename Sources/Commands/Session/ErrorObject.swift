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

  public init(command: String? = nil, object: String? = nil, host: String? = nil) {
    self.command = command
    self.object = object
    self.host = host
  }
}

extension CommandFailure {
  /// The error as data; what is unknown is null.
  func value(from source: ErrorSource) -> Value {
    // In text some sentences end with an empty line, and the object's name leads each.
    let sentences = unlabelled.lines(for: .vireo).map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    return [
      "error": [
        "class": Value(code.className),
        "exitCode": Value(code.status),
        "message": .string(sentences.joined(separator: ": ")),
        "hint": Value(hint),
        "command": Value(source.command ?? command),
        "object": Value(object ?? label ?? source.object),
        "host": Value(source.host),
        "libvirt": cause?.value ?? .null,
      ]
    ]
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
