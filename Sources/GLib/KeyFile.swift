/// A file in the format of GLib's key files: groups in brackets, keys with values, comments.
///
/// GLib's own parser reads it, a line at a time: it keeps no numbers of lines, and of a key that is set twice only the
/// last value.
public struct KeyFile: Sendable {
  /// A key with its value, escapes undone.
  public struct Entry: Sendable, Equatable {
    public var group: String
    public var key: String
    public var value: String
    /// The number of the line, from 1.
    public var line: Int
  }

  /// The groups in order, empty ones too; one that begins anew is there again.
  public private(set) var groups: [(name: String, line: Int)] = []
  /// The keys in order; of one that is set twice, the last counts.
  public private(set) var entries: [Entry] = []

  /// Reads the contents of a file.
  ///
  /// - Throws: `KeyFileError`, which names the first line that is wrong.
  public init(_ bytes: [UInt8]) throws(KeyFileError) {
    guard let library = GLibLibrary.installed else {
      throw KeyFileError(line: nil, reason: "libglib-2.0.so.0 is not installed, which reads it")
    }
    var heading: (line: [UInt8], name: String)?
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      // GLib counts blanks at the end as a part of the value; one that is meant is written \s.
      let trimmed = line.reversed().drop { Self.blanks.contains($0) }.reversed()
      let (number, line) = (index + 1, Array(trimmed) + [UInt8(ascii: "\n")])
      switch try Self.kind(of: line, number, library) {
      case .nothing: continue
      case .group(let name):
        heading = (line, name)
        groups.append((name, number))
      case .key:
        guard let heading else {
          throw KeyFileError(line: number, reason: "a key stands before the first [group]")
        }
        entries.append(try Self.entry(line, number, below: heading, library))
      }
    }
  }

  private static let blanks = Array(" \t\r".utf8)

  /// What a line is.
  private enum Kind {
    /// A blank line or a comment.
    case nothing
    case group(String)
    case key
  }

  private static func kind(
    of line: [UInt8], _ number: Int, _ library: GLibLibrary
  ) throws(KeyFileError) -> Kind {
    // To C a zero ends the text.
    guard !line.contains(0) else { throw .noLine(number) }
    switch library.withKeyFile(line, { library.firstGroup(of: $0) }) {
    case .success(let name): return name.map(Kind.group) ?? .nothing
    // A key without a group is all that is wrong with it.
    case .failure(.noGroup): return .key
    case .failure: throw .noLine(number)
    }
  }

  private static func entry(
    _ line: [UInt8], _ number: Int, below heading: (line: [UInt8], name: String), _ library: GLibLibrary
  ) throws(KeyFileError) -> Entry {
    let read = library.withKeyFile(heading.line + line) { file in
      library.firstKey(of: file, in: heading.name).map { key in
        (key: key, value: library.value(of: key, in: heading.name, of: file))
      }
    }
    guard case .success(let found?) = read else { throw .noLine(number) }
    switch found.value {
    case .success(let value):
      return Entry(group: heading.name, key: found.key, value: value, line: number)
    case .failure(.notUTF8):
      throw KeyFileError(line: number, reason: "the value of '\(found.key)' is not UTF-8")
    case .failure:
      throw KeyFileError(
        line: number, reason: "the value of '\(found.key)' has a backslash that escapes nothing; write \\\\")
    }
  }
}

/// A line of a key file that is wrong.
public struct KeyFileError: Error, Sendable, Equatable {
  /// The number of the line, from 1; nil where the file cannot be read at all.
  public var line: Int?
  /// A phrase.
  public var reason: String

  static func noLine(_ number: Int) -> KeyFileError {
    KeyFileError(line: number, reason: "this is no [group], no key = value and no # comment")
  }
}
