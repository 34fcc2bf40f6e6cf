import Testing

@testable import CommandModel

/// What an unfinished line asks for: `command`, `word:OPTION`, `value:OPTION`, and what stands before it.
@Suite("Completion requests")
struct CompletionRequestTests {
  static let lines: [(line: String, target: String)] = [
    ("", "command"), ("se", "command"), ("say a; se", "command"), ("nosuch ", "unknown"),
    ("set ", "word:domain"), ("set a ", "word:count"), ("set a 1 ", "word:-"), ("set --live ", "word:domain"),
    ("set --domain ", "value:domain "), ("set --domain a ", "word:count"),
    ("set --count=", "value:count --count="),
    ("set --dom", "word:domain"), ("copy a --raw ", "word:size"), ("copy --bytes ", "value:size "),
    ("say a b ", "word:string"), ("set -- --l", "word:domain"), ("copy 'a", "word:source"),
  ]

  @Test("understands unfinished lines", arguments: lines.indices)
  func understands(_ index: Int) {
    let (line, expected) = Self.lines[index]
    let request = CompletionRequest(line: line, in: Samples.registry)
    let found =
      switch request.target {
      case .command: "command"
      case .unknown: "unknown"
      case .word(let spec): "word:\(spec?.name ?? "-")"
      case .value(let spec, let before): "value:\(spec.name) \(before)"
      }
    #expect(found == expected, "\(line)")
  }

  @Test("keeps what was typed before, and the options that are left")
  func keepsValues() {
    let request = CompletionRequest(line: "copy a --format raw --w", in: Samples.registry)
    #expect(request.values == ["source": "a", "format": "raw"])
    #expect(request.openOptions.map(\.name) == ["wait", "size", "xpath"])
  }
}
