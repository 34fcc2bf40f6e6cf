/// A forest in text, drawn as virsh draws snapshots and node devices.
struct TreeText {
  private let labels: [String]
  private let children: [[Int]]
  private let roots: [Int]

  /// - Parameter parents: for each label the index of what it hangs from, `nil` for a root. Each is drawn
  ///   once, below its parent, in the order of the labels.
  init(labels: [String], parents: [Int?]) {
    self.labels = labels
    var children = [[Int]](repeating: [], count: labels.count)
    var roots: [Int] = []
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent].append(index) } else { roots.append(index) }
    }
    self.children = children
    self.roots = roots
  }

  /// - Parameters:
  ///   - names: what is drawn.
  ///   - parents: for each the name of what it hangs from; one that is not drawn is none.
  ///   - startsAtFirst: whether the first one is the root, whatever it hangs from.
  init(names: [String], parents: [String?], startsAtFirst: Bool) {
    let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      labels: names,
      parents: parents.enumerated().map { index, parent in
        startsAtFirst && index == 0 ? nil : parent.flatMap { places[$0] }
      })
  }

  /// The lines. What has no child and no younger sibling is followed by a blank one.
  var text: String {
    var text = ""
    for root in roots {
      text += labels[root] + "\n"
      if children[root].isEmpty { text += "\n" } else { drawChildren(of: root, indent: "  ", to: &text) }
    }
    return text
  }

  private func drawChildren(of parent: Int, indent: String, to text: inout String) {
    text += indent + "|\n"
    for (position, child) in children[parent].enumerated() {
      let isLast = position == children[parent].count - 1
      text += "\(indent)+- \(labels[child])\n"
      if !children[child].isEmpty {
        drawChildren(of: child, indent: indent + (isLast ? "    " : "|   "), to: &text)
      } else if isLast {
        text += indent + "  \n"
      }
    }
  }
}
