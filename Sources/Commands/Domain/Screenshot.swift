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
  @Option("file", "where to store the picture", complete: .file) var file: String?
  @Option("screen", "number of the screen (default: 0)", complete: .none("any number")) var screen: UInt32?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let name = try domain.name
    let stream = try Stream(try run.connection())
    let mime = try attempt("could not take a screenshot of \(name)") {
      try domain.screenshot(screen ?? 0, to: stream)
    }
    let path = file ?? Self.fileName(domain: name, mime: mime)
    do {
      try store(stream, at: path)
    } catch {
      try? stream.abort()
      throw error
    }
    let sentence = "Screenshot saved to \(path), with type of \(mime)"
    return .change(
      sentence, of: try domain.identity, changed: false,
      ["file": .string(path), "mimeType": .string(mime)], endsLine: false)
  }

  /// Receives the picture. A file that was made for it goes again when it does not arrive.
  private func store(_ stream: Libvirt.Stream, at path: String) throws {
    let (descriptor, isNew) = try Self.opened(path)
    defer { close(descriptor) }
    do {
      try attempt("could not receive data from domain") { try stream.receiveAll(to: descriptor) }
    } catch {
      if isNew { try? File.remove(path) }
      throw error
    }
  }

  private static func opened(_ path: String) throws -> (descriptor: Int32, isNew: Bool) {
    do throws(SystemError) {
      do throws(SystemError) {
        return (try File.open(path, O_WRONLY | O_CREAT | O_EXCL), true)
      } catch {
        guard error.code == EEXIST else { throw error }
        return (try File.open(path, O_WRONLY | O_TRUNC), false)
      }
    } catch {
      throw CommandFailure("cannot create file \(path)")
    }
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
