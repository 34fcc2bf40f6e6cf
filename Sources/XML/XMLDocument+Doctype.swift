extension XMLDocument {
  /// What to make of a document type declaration, which may define entities: names for text.
  ///
  /// A few hundred bytes of them can stand for gigabytes, and name files of this machine.
  public enum Doctype: Sendable {
    /// It is an error, found before any of it is read: no description that libvirt makes has one.
    case refused

    /// It may define entities by their text, for files that people write. They are replaced where they
    /// are used and may add ``largestExpansion`` in all. Whatever reads another file or changes the
    /// document elsewhere is an error: external subsets and entities, parameter entities, default
    /// values of attributes.
    case bounded
  }

  /// How many bytes a document may have: above what libvirt's protocol carries (4 MiB) and virsh reads (10
  /// MiB).
  public static let largestDocument = 16 << 20

  /// How many bytes the entities of a document may add to it.
  public static let largestExpansion = 256 << 10
}

/// Works out how long entities are before any is replaced: afterwards it is too late.
struct EntityBudget {
  /// The text of an entity, taken apart.
  private struct Entity {
    /// How many bytes stand for themselves.
    var ownSize: Int
    /// The names that it refers to.
    var references: [String]
  }

  private var entities: [String: Entity] = [:]
  private var sizes: [String: Int] = [:]
  private var left = XMLDocument.largestExpansion

  /// Entities inside others, as deep as anybody needs.
  private static let deepest = 16

  /// Takes note of a definition; the first one of a name counts.
  mutating func define(_ name: String, as text: String) {
    guard entities[name] == nil else { return }
    var entity = Entity(ownSize: 0, references: [])
    var rest = Substring(text)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      let reference = rest[start...].dropFirst()
      let end = reference.utf8.firstIndex(of: UInt8(ascii: ";")) ?? reference.endIndex
      entity.references.append(String(reference[..<end]))
      // Even an empty entity costs something to replace.
      entity.ownSize += rest[..<start].utf8.count + 1
      rest = reference[end...].dropFirst()
    }
    entity.ownSize += rest.utf8.count + 1
    entities[name] = entity
    sizes.removeAll(keepingCapacity: true)
  }

  /// Pays for one use of an entity; false when it is too long, or holds itself.
  mutating func spend(on name: String) -> Bool {
    guard let size = size(of: name, depth: 0), size <= left else { return false }
    left -= size
    return true
  }

  private mutating func size(of name: String, depth: Int) -> Int? {
    if let size = sizes[name] { return size }
    // Numbers, the five of XML, and names that the parser is going to complain about.
    guard let entity = entities[name] else { return 1 }
    guard depth < Self.deepest else { return nil }
    var size = entity.ownSize
    for reference in entity.references {
      guard let inner = self.size(of: reference, depth: depth + 1) else { return nil }
      size += inner
      guard size <= XMLDocument.largestExpansion else { return nil }
    }
    sizes[name] = size
    return size
  }
}
