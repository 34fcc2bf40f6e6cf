import CommandModel
import CommandOutput
import Libvirt

/// What comes of the comparison of a CPU with the one that a file describes.
struct CPUComparison {
  var file: InputFile
  /// The sentence of an error.
  var failure: String
  /// What the CPU is called that the other one is compared with.
  var own: String

  func output(
    in run: Run, _ compare: (String) throws -> CPUCompareResult
  ) throws -> Output {
    try run.refuseNames()
    let descriptions = try CPUDescriptions.read(file, in: run)
    let result = try attempt(failure) { try compare(descriptions[0]) }
    guard let sentence = sentence(for: result) else { throw CommandFailure(failure) }
    if result == .incompatible { run.resultCode = .failure }
    return .report(sentence, ["file": .string(file.path), "comparison": Value(result.name)])
  }

  private func sentence(for result: CPUCompareResult) -> String? {
    switch result {
    case .incompatible: "CPU described in \(file) is incompatible with \(own)"
    case .identical: "CPU described in \(file) is identical to \(own)"
    case .superset:
      "\(own.prefix(1).uppercased() + own.dropFirst()) is a superset of CPU described in \(file)"
    default: nil
    }
  }
}
