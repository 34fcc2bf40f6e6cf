import CJQ

/// A compiled program, which one thread at a time can run.
final class JQMachine: @unchecked Sendable {
  private let library: JQLibrary
  private var state: OpaquePointer?

  /// Compiles a program.
  ///
  /// - Throws: `JQError.refused` with the first fault.
  init(_ program: String, _ library: JQLibrary) throws(JQError) {
    self.library = library
    guard let state = library.make() else { throw .failed("libjq has no memory") }
    self.state = state
    // Without these, `debug` and `input` call whatever stands in their place, and `import` ends the process.
    for (name, value) in ["JQ_LIBRARY_PATH": "[\"~/.jq\"]", "PROGRAM_ORIGIN": "\".\"", "JQ_ORIGIN": "\".\""] {
      library.setAttribute(state, library.value(of: "\"\(name)\""), library.value(of: value))
    }
    library.setDebugCallback(state, Faults.drop, nil)
    library.setInputCallback(state, { _, _ in JQLibrary.installed?.invalid() ?? jv() }, nil)
    let faults = Faults(library)
    let isCompiled = withExtendedLifetime(faults) {
      library.setErrorCallback(state, Faults.add, Unmanaged.passUnretained(faults).toOpaque())
      defer { library.setErrorCallback(state, Faults.drop, nil) }
      return program.withCString { library.compile(state, $0) } != 0
    }
    guard isCompiled else { throw .refused(faults.first ?? "it does not compile") }
  }

  deinit { library.tearDown(&state) }

  /// What the program makes of a document, a line each.
  ///
  /// - Throws: `JQError.failed` for an error of the program on these data.
  func run(on document: String) throws(JQError) -> [String] {
    guard let state else { return [] }
    let input = library.value(of: document)
    guard library.isValid(input) else { throw .failed(library.reason(input) ?? "the data are no JSON") }
    library.start(state, input, 0)
    var lines: [String] = []
    while true {
      let value = library.next(state)
      guard library.isValid(value) else {
        if let reason = library.reason(value) ?? haltReason(state) { throw .failed(reason) }
        return lines
      }
      lines.append(library.line(value))
    }
  }
}

extension JQMachine {
  /// What `halt_error` says; nil where nothing has halted, or `halt` has.
  private func haltReason(_ state: OpaquePointer) -> String? {
    library.isHalted(state) == 0 ? nil : library.words(library.errorMessage(state))
  }
}

/// What the compiler has to say: each fault is a message of its own, and a count comes last.
private final class Faults {
  private let library: JQLibrary
  private(set) var first: String?

  init(_ library: JQLibrary) { self.library = library }

  static let add: jq_message_callback = { data, message in
    guard let data else { return }
    let faults = Unmanaged<Faults>.fromOpaque(data).takeUnretainedValue()
    let text = faults.library.line(message)
    if faults.first == nil { faults.first = Faults.sentence(text) }
  }

  /// Behind the compilation nobody listens; errors of a run are values.
  static let drop: jq_message_callback = { _, message in JQLibrary.installed?.free(message) }

  /// The fault alone: no program's name, no place in a file that there is not, no copy of the program.
  private static func sentence(_ message: String) -> String {
    var line = String(message.prefix { $0 != "\n" })
    for start in ["jq: error: ", "error: "] where line.hasPrefix(start) { line.removeFirst(start.count) }
    for part in [" (Unix shell quoting issues?)", " at <top-level>, line 1:", " at <top-level>"] {
      if let range = line.firstRange(of: part) { line.removeSubrange(range) }
    }
    return line
  }
}
