import CommandModel
import CommandOutput
import Libvirt
import Platform

/// What the document of something that descends from another one, such as a snapshot, says of it.
protocol DescentDescription: Sendable {
  var parent: String? { get }
}

/// A row of a list in which one descends from the other, and whose document has to be fetched to know from which.
protocol DescendingRow: Sendable {
  associatedtype Description: DescentDescription

  /// What has to be fetched for the description.
  static var descriptionNeed: Needs { get }

  var name: String { get }
  var description: Description? { get set }

  /// Fetches the description.
  func described() throws -> Description
}

extension DescendingRow {
  /// Fetches the descriptions.
  ///
  /// There is no call for many at once. What vanishes meanwhile is left out.
  static func describe(_ rows: inout [Self]) {
    rows = Pipeline.map(rows) { row in
      (try? row.described()).map { description in
        var row = row
        row.description = description
        return row
      }
    }.compactMap { $0 }
  }
}

/// How such a list is shown in text.
struct DescentText {
  /// Whether names alone are shown.
  let isNames: Bool
  /// Whether the parent stands behind each.
  let showsParent: Bool
  /// Whether a tree is drawn.
  let isTree: Bool
  /// Whether the list begins with what the rest of it descends from.
  let isPartial: Bool

  /// The text of a table with these columns, unless it is another form.
  func form<Row: DescendingRow>(columns: [String], _ persona: Persona) -> TextForm<Row> {
    if isNames {
      guard showsParent, !persona.hidesParentsOfNames else { return .lines { $0.name } }
      return .lines(needs: Row.descriptionNeed) { row in
        row.name + (row.description?.parent.map { "\t" + $0 } ?? "")
      }
    }
    guard isTree else { return .table(columns + (showsParent ? ["parent"] : [])) }
    let isPartial = isPartial
    return .custom(needs: Row.descriptionNeed) { rows in
      let parents = rows.map { $0.description?.parent }
      return [.text(TreeText(names: rows.map(\.name), parents: parents, startsAtFirst: isPartial).text)]
    }
  }
}

extension CommandFailure {
  /// Refuses the first filter that is given with `--tree`.
  static func refuse(withTree isTree: Bool, _ filters: KeyValuePairs<String, Bool>) throws(CommandFailure) {
    for (name, isGiven) in filters where isGiven && isTree {
      throw CommandFailure("--\(name) and --tree are mutually exclusive", code: .usage)
    }
  }
}
