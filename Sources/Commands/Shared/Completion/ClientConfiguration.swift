import Glibc
import Platform

/// What libvirt's file for clients says of URIs.
struct ClientConfiguration: Equatable {
  struct Alias: Equatable {
    var name: String
    var uri: String
  }

  /// `uri_aliases`: names that stand for URIs.
  var aliases: [Alias] = []
  /// `uri_default`.
  var standard: String?

  /// Reads the file where libvirt looks for it; one that is not there says nothing.
  ///
  /// - Parameter user: who asks: root has the file of the system, anybody else one of their own.
  static func read(
    _ name: String, _ environment: (String) -> String?, user: uid_t = geteuid()
  ) -> ClientConfiguration {
    let own =
      environment("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 }
      ?? environment("HOME").map { $0 + "/.config" }
    guard let folder = user == 0 ? "/etc" : own,
      let descriptor = try? File.open("\(folder)/libvirt/\(name)", O_RDONLY)
    else { return ClientConfiguration() }
    defer { close(descriptor) }
    return ClientConfiguration(parsing: (try? Descriptor.readAll(from: descriptor, limit: 1 << 20)) ?? [])
  }
}

extension ClientConfiguration {
  /// Reads the text of the file. What is no setting is passed over: libvirt complains of it when it connects.
  init(parsing text: some Sequence<UInt8>) {
    var words = ConfigurationWords(text)
    var key: String?
    while let word = words.next() {
      switch (key, word) {
      case ("uri_aliases", .text(let text)): add(text)
      case ("uri_default", .text(let text)): standard = text
      case (_, .name(let name)): key = name
      default: continue
      }
    }
  }

  private mutating func add(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 { aliases.append(Alias(name: parts[0], uri: parts[1])) }
  }
}

/// The names and texts of a file in libvirt's format of settings: `name = "text"`, `name = [ "text", 'text' ]`, comments.
private struct ConfigurationWords: IteratorProtocol {
  enum Word { case name(String), text(String) }

  private var rest: ArraySlice<UInt8>

  init(_ text: some Sequence<UInt8>) { rest = Array(text)[...] }

  mutating func next() -> Word? {
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "#"): rest = rest.drop { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(text(quotedBy: byte))
      default:
        let name = rest.prefix { Self.belongsToName($0) }
        rest = rest.dropFirst(max(name.count, 1))
        if !name.isEmpty { return .name(String(rawBytes: name)) }
      }
    }
    return nil
  }

  /// Nothing is escaped in a text.
  private mutating func text(quotedBy quote: UInt8) -> String {
    let text = rest.dropFirst().prefix { $0 != quote && $0 != UInt8(ascii: "\n") }
    rest = rest.dropFirst(text.count + 2)
    return String(rawBytes: text)
  }

  private static func belongsToName(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
