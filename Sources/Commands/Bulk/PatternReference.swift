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
