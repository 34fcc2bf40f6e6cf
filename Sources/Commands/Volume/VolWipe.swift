import CommandModel
import CommandOutput
import Libvirt

/// Overwrite the data of a volume.
struct VolWipe: Command {
  static let info = CommandInfo(
    "vol-wipe", group: .volume, "overwrite the data of a storage volume so that nobody can read them",
    traits: .destructive, many: .each("wiped"),
    discussion: """
      Writes zeros unless --algorithm names another way; all but zero and trim need the program scrub on the host. What
      a file system or a disk keeps elsewhere, such as copies of a log, is not reached.
      """)

  static var examples: [Example] {
    [
      Example("vol-wipe web1.img --pool images", "Overwrite an image with zeros.", needs: .host),
      Example(
        "vol-wipe web1.img --pool images --algorithm random", "Overwrite it with random data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .volume, "algorithm")

  private static let algorithms = (UInt32(0)...9).compactMap {
    StorageVolume.WipeAlgorithm(rawValue: $0).name
  }

  let choice = VolumeChoice()
  @Option("algorithm", "how to overwrite", complete: .words(algorithms)) var algorithm: Late<String>?

  func run(in run: Run) throws -> Output {
    let typed = choice.text
    let volume = try choice.volume(in: run)
    let algorithm = try algorithm?.value()
    let way = try algorithm.map(Self.algorithm)
    try attempt("Failed to wipe vol \(typed)") {
      // The older call does the same, and drivers know it longer.
      if let way, way != .zero { try volume.wipe(way) } else { try volume.wipe() }
    }
    return .change(
      "Vol \(typed) wiped", of: try volume.identity + [run.poolMember(of: volume)],
      ["algorithm": .string(algorithm ?? "zero")])
  }

  private static func algorithm(_ word: String) throws -> StorageVolume.WipeAlgorithm {
    guard let number = algorithms.firstIndex(of: word) else {
      throw CommandFailure("Unsupported algorithm '\(word)'", code: .usage)
    }
    return StorageVolume.WipeAlgorithm(rawValue: UInt32(number))
  }
}
