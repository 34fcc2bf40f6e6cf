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
    ("copy a --output ", "setting:output "), ("copy a --output=j", "setting:output --output="),
    ("copy a -o ", "setting:output "), ("say a -o j", "setting:output "),
    ("copy a --format ", "value:format "),
    ("echo -o ", "word:string"), ("copy -- -o ", "word:format"), ("say -- --output=j", "word:string"),
  ]

  @Test("understands unfinished lines", arguments: lines.indices)
  func understands(_ index: Int) {
    let (line, expected) = Self.lines[index]
    let request = CompletionRequest(line: line, in: Samples.registry, globals: Samples.globals)
    let found =
      switch request.target {
      case .command: "command"
      case .unknown: "unknown"
      case .word(let spec): "word:\(spec?.name ?? "-")"
      case .value(let spec, let before): "value:\(spec.name) \(before)"
      case .setting(let option, let before): "setting:\(option.name) \(before)"
      }
    #expect(found == expected, "\(line)")
  }

  @Test("offers an option that takes any number of words again")
  func offersWordsAgain() {
    for line in ["say a --", "say --string a --", "say --str a --"] {
      let request = CompletionRequest(line: line, in: Samples.registry)
      #expect(request.openOptions.map(\.name) == ["loud", "string"], "\(line)")
    }
  }

  @Test("keeps what was typed before, and the options that are left")
  func keepsValues() {
    let request = CompletionRequest(line: "copy a --format raw --w", in: Samples.registry)
    #expect(request.values == ["source": "a", "format": "raw"])
    #expect(request.openOptions.map(\.name) == ["wait", "size", "xpath"])
  }

  @Test(
    "knows which options of the program are left",
    arguments: [
      ("say ", ["output", "filter", "format", "bare"]), ("copy a ", ["output", "filter", "bare"]),
      ("copy a -o json --filter x ", ["filter", "bare"]), ("echo ", []), ("copy -- ", []), ("nosuch ", []),
    ] as [(String, [String])])
  func keepsGlobals(_ line: String, _ names: [String]) {
    let request = CompletionRequest(line: line, in: Samples.registry, globals: Samples.globals)
    #expect(request.openGlobals.map(\.name) == names)
  }

  @Test("offers no options behind --")
  func endsOptions() {
    let request = CompletionRequest(line: "copy -- a --", in: Samples.registry, globals: Samples.globals)
    #expect(request.openOptions.isEmpty && request.openGlobals.isEmpty)
  }
}
