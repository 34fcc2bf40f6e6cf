import CommandModel
import CommandOutput
import Libvirt
import XML

/// What the host's capabilities say of NUMA cells and sizes of pages.
struct HostPages {
  private let document: XMLDocument
  /// The numbers of the cells.
  let cells: [Int]

  fileprivate init(_ connection: Connection) throws {
    let xml = try attempt("unable to get node capabilities") { try connection.capabilities() }
    do {
      document = try XMLDocument(parsing: xml)
    } catch {
      throw CommandFailure("unable to get node capabilities", "\(error)")
    }
    cells = try document.nodes(matching: "/capabilities/host/topology/cells/cell").map { cell in
      guard let number = cell["id"].flatMap({ Int32($0) }) else {
        throw CommandFailure("malformed numa node ID")
      }
      return Int(number)
    }
  }

  /// The sizes of pages, in KiB.
  func sizes() throws -> [UInt32] {
    let nodes = try document.nodes(matching: "/capabilities/host/cpu/pages")
    guard !nodes.isEmpty else {
      throw CommandFailure("could not get information about supported page sizes")
    }
    return try nodes.map { node in
      guard let size = node["size"].flatMap({ UInt32($0) }) else {
        throw CommandFailure("Malformed page size string")
      }
      return size
    }
  }
}

extension Connection {
  /// What the host's capabilities say of NUMA cells and sizes of pages.
  func hostPages() throws -> HostPages { try HostPages(self) }
}

extension Completion {
  static let pageSizes = live("page-sizes") { try $0.connection().hostPages().sizes().map(text(ofPages:)) }

  /// A size of pages in its largest whole unit, given in KiB.
  private static func text(ofPages size: UInt32) -> String {
    let units: [(UInt32, String)] = [(1 << 20, "GiB"), (1 << 10, "MiB")]
    let unit = units.first { size >= $0.0 && size.isMultiple(of: $0.0) }
    return unit.map { "\(size / $0.0)\($0.1)" } ?? "\(size)KiB"
  }
}
