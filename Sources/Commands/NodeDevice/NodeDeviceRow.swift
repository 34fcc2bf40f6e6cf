import CommandOutput
import Libvirt
import Platform
import XML

/// One device of the host in a listing, with what the chosen columns need and no more.
struct NodeDeviceRow: Sendable {
  var device: NodeDevice
  var name: String
  var isActive: Bool?
  var isPersistent: Bool?
  var autostart: Bool?
  var parent: String?
  var capabilities: [String]?
  /// The driver of the host that has it.
  var driver: String?
  /// Where it is in sysfs.
  var path: String?

  /// What a device has to be asked for, beyond the name, which comes with the list; the first takes one question for all.
  enum Need {
    static let activity = Needs(0)
    static let parent = Needs(1)
    static let persistence = Needs(2)
    static let autostart = Needs(3)
    static let description = Needs(4)
    static let capabilities = Needs(5)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<NodeDeviceRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("Parent", "parent", needs: Need.parent, isDefault: false) { Value($0.parent) },
    Column("Active", "active", type: .truth, needs: Need.activity, isDefault: false) { Value($0.isActive) },
    Column("Persistent", "persistent", type: .truth, needs: Need.persistence, isDefault: false) {
      Value($0.isPersistent)
    },
    Column("Autostart", "autostart", type: .truth, needs: Need.autostart, isDefault: false) {
      Value($0.autostart)
    },
    Column("Capabilities", "capabilities", type: .list, needs: Need.capabilities, isDefault: false) {
      Value($0.capabilities)
    },
    Column("Driver", "driver", needs: Need.description, isDefault: false) { Value($0.driver) },
    Column("Path", "path", needs: Need.description, isDefault: false) { Value($0.path) },
  ]

  /// Fetches what has to be asked of each device by itself.
  static func fill(_ rows: inout [NodeDeviceRow], _ needs: Needs) {
    let open = needs.subtracting(Need.activity)
    if !open.isEmpty { Pipeline.update(&rows) { $0.ask(for: open) } }
  }

  private mutating func ask(for needs: Needs) {
    if needs.contains(Need.parent) { parent = try? device.parent }
    if needs.contains(Need.persistence) { isPersistent = try? device.isPersistent }
    if needs.contains(Need.autostart) { autostart = try? device.autostart }
    if needs.contains(Need.capabilities) { capabilities = try? device.capabilities }
    guard needs.contains(Need.description), let xml = try? device.xmlDescription(),
      let root = try? XMLDocument(parsing: xml).root
    else { return }
    driver = root.child(named: "driver")?.child(named: "name")?.text
    path = root.child(named: "path")?.text
  }
}
