import CommandModel
import CommandOutput
import Libvirt

/// Print the name of a volume.
struct VolName: Command {
  static let info = CommandInfo(
    "vol-name", group: .volume, "print the name of a storage volume, given its key or path",
    many: .one("a key or a path is needed, which no pattern stands for"))

  static var examples: [Example] {
    [
      Example("vol-name /images/web1.img", "Print the name that belongs to a path."),
      Example("vol-name /images/web1.img -o json", "The same as data."),
    ]
  }

  static let result: ResultShape? = .about(.volume)

  @Argument("vol", "volume key or path", complete: .volumes) var volume: VolumeReference

  func run(in run: Run) throws -> Output {
    let volume = try run.volume(volume, in: nil, poolOption: nil)
    return .fact(try volume.name, of: try volume.identity + [run.poolMember(of: volume)])
  }
}
