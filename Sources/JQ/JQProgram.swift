import Synchronization

/// Why a program of jq gave nothing.
public enum JQError: Error, Sendable, Equatable {
  /// It does not compile.
  case refused(String)
  /// It failed on the data.
  case failed(String)
  /// The library is not installed.
  case unavailable

  /// The error in words.
  public var message: String {
    switch self {
    case .refused(let fault): "the program does not compile: \(fault)"
    case .failed(let reason): reason
    case .unavailable: "libjq.so.1 is not installed: the package is libjq1"
    }
  }
}

/// A program in the language of jq, run by libjq; compiled once for all runs that do not overlap.
public final class JQProgram: Sendable {
  /// The program as it was typed.
  public let text: String
  private let library: JQLibrary?
  /// Machines that nobody uses: one that hangs in a run that was left behind is never waited for.
  private let idle = Mutex<[JQMachine]>([])

  /// Compiles a program; without the library it is taken as it is, and cannot be run.
  ///
  /// - Throws: `JQError.refused`.
  public convenience init(_ text: String) throws(JQError) {
    try self.init(text, library: .installed)
  }

  init(_ text: String, library: JQLibrary?) throws(JQError) {
    self.text = text
    self.library = library
    guard let library else { return }
    let machine = try JQMachine(text, library)
    idle.withLock { $0.append(machine) }
  }

  /// Whether the library is there.
  public var isAvailable: Bool { library != nil }

  /// What the program makes of a JSON document: texts as they are, other values as JSON, each to be printed on a line.
  public func run(on document: String) throws(JQError) -> [String] {
    guard let library else { throw .unavailable }
    let free = idle.withLock { $0.popLast() }
    let machine = if let free { free } else { try JQMachine(text, library) }
    defer { idle.withLock { $0.append(machine) } }
    return try machine.run(on: document)
  }
}
