import Foundation

/// What a folder holds: kinds, modes and contents, for the comparison of what two programs have left.
public struct FileTree: Equatable, Sendable {
  /// Each entry below the folder by its path: a first line with kind and mode, and the text behind it.
  public let entries: [String: String]

  /// Reads all below `folder`, without the folders named in `excluded`. A folder that is not there holds nothing.
  ///
  /// - Parameter path: a path that differs from world to world: in contents, zeroes stand for it.
  public init(_ folder: String, excluding excluded: Set<String> = [], hiding path: String? = nil) throws {
    let hidden = path.map { Data($0.utf8) }
    let found = FileManager.default.enumerator(atPath: folder)
    var entries: [String: String] = [:]
    while let path = found?.nextObject() as? String {
      if excluded.contains(path) {
        found?.skipDescendants()
      } else {
        entries[path] = try Self.describe("\(folder)/\(path)", hidden)
      }
    }
    self.entries = entries
  }

  /// The entries as one text, sorted by path.
  public func text(_ normalisers: [Normaliser] = []) -> String {
    entries.sorted { $0.key < $1.key }.map { "\($0.key.normalised(by: normalisers)): \($0.value)" }
      .joined(separator: "\n").normalised(by: normalisers)
  }

  private static func describe(_ path: String, _ hidden: Data?) throws -> String {
    let manager = FileManager.default
    let attributes = try manager.attributesOfItem(atPath: path)
    let mode = String(attributes[.posixPermissions] as? Int ?? 0, radix: 8)
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory: return "folder \(mode)"
    case .typeSymbolicLink: return "link to \(try manager.destinationOfSymbolicLink(atPath: path))"
    case .typeRegular: return "file \(mode)\n\(contents(of: path, hidden))"
    default: return "special \(mode)"
    }
  }

  /// Text as it is; other bytes as one character each; what is large by its size and a hash.
  private static func contents(of path: String, _ hidden: Data?) -> String {
    guard var data = FileManager.default.contents(atPath: path) else { return "unreadable" }
    while let hidden, let range = data.range(of: hidden) { data.resetBytes(in: range) }
    guard data.count <= 1 << 16 else {
      let hash = data.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
      return "\(data.count) bytes, hash \(String(hash, radix: 36))"
    }
    return String(data: data, encoding: .utf8) ?? String(data: data, encoding: .isoLatin1) ?? ""
  }
}
