import CommandModel
import GLib
import Glibc
import Platform

/// The user's configuration file: where it is, and what stands in it.
struct ConfigurationFile {
  let path: String
  let contents: KeyFile

  /// Larger files are a mistake.
  private static let limit = 1 << 20

  /// Reads the file of the environment; nil where there is none, which costs an attempt to open it and nothing else.
  ///
  /// - Throws: `UsageError`, which names the file, and of a wrong line its number.
  init?(of environment: Environment) throws(UsageError) {
    guard let path = Self.path(environment) else { return nil }
    self.path = path
    do {
      // A pipe in its place must not hold anybody up.
      let descriptor = try File.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      defer { close(descriptor) }
      guard Self.isSteady(descriptor) else { throw UsageError("the configuration file '\(path)' is a pipe") }
      contents = try KeyFile(try Descriptor.readAll(from: descriptor, limit: Self.limit))
    } catch let error as SystemError {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw UsageError("cannot read the configuration file '\(path)': \(error)")
    } catch let error as UsageError {
      throw error
    } catch let error as KeyFileError {
      throw UsageError(error.reason).found(at: Self.place(path, error.line))
    } catch {
      throw UsageError("cannot read the configuration file '\(path)': \(error)")
    }
  }

  /// Whether it can be read to an end that stays one.
  private static func isSteady(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.kind != S_IFIFO
  }

  /// A line of the file, as messages name it.
  func place(_ line: Int) -> String { Self.place(path, line) }

  private static func place(_ path: String, _ line: Int?) -> String {
    line.map { "\(path):\($0)" } ?? path
  }

  /// `vireo/config` among the user's configuration files; nil where nobody knows where these are.
  private static func path(_ environment: Environment) -> String? {
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    return (folder ?? home).map { $0 + "/vireo/config" }
  }
}
