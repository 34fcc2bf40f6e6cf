import CommandModel
import CommandOutput
import Glibc
import Libvirt
import Platform

/// Take a picture of a guest's screen.
struct Screenshot: Command {
  static let info = CommandInfo(
    "screenshot", group: .domain, "take a picture of a guest's screen",
    many: .one("each picture needs a file of its own"),
    discussion: """
      Stores the picture in a file here, in the format that the hypervisor gives. Without a file name one is made of the
      domain's name and the time.
      """)

  static var examples: [Example] {
    [
      Example("screenshot web1 web1.png", "Keep a picture of the first screen."),
      Example("screenshot web1", "Let the file be named after guest and time."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file", "mimeType")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("file", "where to store the picture", complete: .file) var file: OutputFile?
  @Option("screen", "number of the screen (default: 0)", complete: .none("any number")) var screen: UInt32?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let name = try domain.name
    let stream = try Stream(try run.connection())
    let mime = try attempt("could not take a screenshot of \(name)") {
      try domain.screenshot(screen ?? 0, to: stream)
    }
    let path = file?.path ?? Self.fileName(domain: name, mime: mime)
    do {
      try store(stream, to: target(path, in: run))
    } catch {
      try? stream.abort()
      throw error
    }
    let sentence = "Screenshot saved to \(path), with type of \(mime)"
    return .change(
      sentence, of: try domain.identity, changed: false,
      ["file": .string(path), "mimeType": .string(mime)], endsLine: false)
  }

  private func target(_ path: String, in run: Run) throws -> any StreamTarget {
    guard let file else { return try PictureFile(at: path) }
    return try file.target(in: run) { try PictureFile(at: $0) }
  }

  private func store(_ stream: Libvirt.Stream, to target: any StreamTarget) throws {
    do {
      try attempt("could not receive data from domain") {
        try target.receive(stream, sparse: false, progress: nil)
        try stream.finish()
      }
    } catch {
      target.discard()
      throw error
    }
    try target.keep()
  }

  private static func fileName(domain: String, mime: String) -> String {
    let ending =
      switch mime {
      case "image/png": ".png"
      case "image/x-portable-pixmap": ".ppm"
      case "image/bmp", "image/x-bmp": ".bmp"
      case "image/jpeg": ".jpg"
      default: ""
      }
    return "\(domain)-\(Moment.now.local("%Y-%m-%d-%H:%M:%S") ?? "")\(ending)"
  }
}

/// The file of a picture. One that was made for it goes again when the picture does not arrive.
private struct PictureFile: StreamTarget {
  private let path: String
  private let descriptor: Int32
  private let isNew: Bool

  init(at path: String) throws {
    self.path = path
    do throws(SystemError) {
      (descriptor, isNew) = try Self.opened(path)
    } catch {
      throw CommandFailure("cannot create file \(path)")
    }
  }

  private static func opened(_ path: String) throws(SystemError) -> (Int32, isNew: Bool) {
    do throws(SystemError) {
      return (try File.open(path, O_WRONLY | O_CREAT | O_EXCL), true)
    } catch {
      guard error.code == EEXIST else { throw error }
      return (try File.open(path, O_WRONLY | O_TRUNC), false)
    }
  }

  func receive(_ stream: Libvirt.Stream, sparse: Bool, progress: Libvirt.Stream.Progress?) throws {
    try stream.receive(contentsTo: descriptor, sparse: sparse, progress: progress)
  }

  func keep() { close(descriptor) }

  func discard() {
    close(descriptor)
    if isNew { try? File.remove(path) }
  }
}
