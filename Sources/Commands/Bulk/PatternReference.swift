import CommandModel
import CommandOutput
import Libvirt
import Platform

/// A word that names an object and may be a pattern that stands for many.
///
/// To let a kind of object be named by patterns takes its noun, how it is looked up, and its list:
///
///     extension NetworkReference: PatternReference {
///       static let noun = "network"
///
///       func object(in run: Run) throws -> Network { try run.network(self) }
///
///       static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing { … }
///     }
protocol PatternReference: ArgumentValue, Sendable {
  associatedtype Object: Sendable

  /// What such objects are called.
  static var noun: String { get }

  /// What they are a part of, where their names count only there, as those of snapshots do.
  static var parent: (any PatternReference.Type)? { get }

  /// What was typed.
  var text: String { get }

  /// The one object that the word names.
  func object(in run: Run) throws -> Object

  /// All objects, of what they are a part of.
  ///
  /// - Throws: `CommandFailure`, also where that is not given but has to be.
  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing
}

extension PatternReference {
  static var takesPatterns: Bool { true }
  static var parent: (any PatternReference.Type)? { nil }
}

/// An object by its name, to be handed to a run that asks for it.
struct FoundObject: Sendable {
  var name: String
  var object: any Sendable
}

/// The objects that a pattern chooses from.
struct PatternListing {
  private let named: (String) -> FoundObject?
  private let matching: (ObjectPattern) throws -> [FoundObject]

  /// - Parameters:
  ///   - columns: the columns of the list of such objects: what filters can ask for.
  ///   - key: the column that has the names.
  ///   - rows: all objects, with what comes with the list.
  ///   - otherNames: what patterns are held against besides.
  ///   - isNamed: whether a row is what a word names; by default, by its name.
  ///   - fill: fetches what more is needed.
  init<Row: Sendable>(
    columns: [Column<Row>], key: String = "name", rows: [Row], name: @escaping (Row) -> String,
    object: @escaping (Row) -> any Sendable, otherNames: @escaping (Row) -> [String] = { _ in [] },
    isNamed: ((Row, String) -> Bool)? = nil,
    filling fill: @escaping (inout [Row], Needs) throws -> Void
  ) {
    let isNamed = isNamed ?? { name($0) == $1 }
    named = { word in
      rows.first { isNamed($0, word) }.map { FoundObject(name: word, object: object($0)) }
    }
    matching = { pattern in
      var request = TableRequest()
      (request.columns, request.filters, request.sort) = ([key], pattern.filters, [SortKey(key)])
      let choice = try Self.choice(of: columns, request)
      let admitted = rows.filter { row in ([name(row)] + otherNames(row)).contains { pattern.admits($0) } }
      return try choice.rows(of: { admitted }, filling: fill).map {
        FoundObject(name: name($0), object: object($0))
      }
    }
  }

  private static func choice<Row>(
    of columns: [Column<Row>], _ request: TableRequest
  ) throws -> TableChoice<Row> {
    do {
      return try TableChoice(columns, text: .table([]), for: .json, request: request)
    } catch {
      throw CommandFailure(error.message, code: .usage)
    }
  }

  /// The object that a word names just as it is.
  func object(named word: String) -> FoundObject? { named(word) }

  /// The objects that a pattern stands for, in the natural order of their names.
  ///
  /// - Throws: `CommandFailure`, of class `.usage` for keys and comparisons that the list does not have.
  func objects(like pattern: ObjectPattern) throws -> [FoundObject] { try matching(pattern) }
}
