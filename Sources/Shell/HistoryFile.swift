import CommandModel
import Commands
import Glibc
import LineEditor
import Platform

/// Where the lines of interactive sessions are kept.
///
/// Called `virsh` or `virt-admin`, the file is that program's own; by our name it is `vireo/history` among the user's state files.
struct HistoryFile {
  private let directory: String?
  private let limit: Int?

  init(of persona: Persona, environment: Environment) {
    let variable = persona.sharesFiles ? "XDG_CACHE_HOME" : "XDG_STATE_HOME"
    let usual = persona.sharesFiles ? "/.cache" : "/.local/state"
    let folder = (persona.sharesFiles ? "/libvirt/" : "/") + persona.name
    let base =
      environment[variable].flatMap { $0.isEmpty ? nil : $0 } ?? environment["HOME"].map { $0 + usual }
    directory = base.map { $0 + folder }
    limit = environment[persona.variablePrefix + "_HISTSIZE"].flatMap { Int(decimal: $0) }
  }

  private var path: String? { directory.map { $0 + "/history" } }

  /// Reads the lines of earlier sessions; a file that is not there yet is no error.
  func load(into history: LineHistory, complain: (String) -> Void) {
    if let limit, limit >= 0 { history.limit = limit }
    guard let path, File.isAccessible(path, F_OK) else { return }
    do throws(TerminalError) {
      try history.load(from: path)
    } catch {
      complain("cannot read the history '\(path)': \(error)")
    }
  }

  /// Writes the lines, and makes the folders that are missing.
  func save(_ history: LineHistory, complain: (String) -> Void) {
    guard let directory, let path else { return }
    do throws(TerminalError) {
      makeFolders(directory)
      try history.save(to: path)
    } catch {
      complain("cannot write the history '\(path)': \(error)")
    }
  }

  private func makeFolders(_ directory: String) {
    var path = ""
    for part in directory.utf8.split(separator: UInt8(ascii: "/")) {
      path += "/" + String(Substring(part))
      try? File.makeFolder(path, mode: 0o755)
    }
  }
}
