import CommandModel
import Commands
import Glibc
import LineEditor
import Platform

/// Where the lines of interactive sessions are kept.
///
/// Called `virsh` or `virt-admin`, the file is that program's own; by our name it is `vireo/history` among the user's state files.
///
/// A line stands there as soon as it has been typed: sessions that run at the same time, and one that is killed, lose
/// nothing.
final class HistoryFile {
  private let directory: String?
  private let limit: Int?
  /// Told of what fails, once: nobody needs to hear the same after each line.
  private var complain: ((String) -> Void)?

  init(of persona: Persona, environment: Environment, complain: @escaping (String) -> Void) {
    self.complain = complain
    let variable = persona.sharesFiles ? "XDG_CACHE_HOME" : "XDG_STATE_HOME"
    let usual = persona.sharesFiles ? "/.cache" : "/.local/state"
    let folder = (persona.sharesFiles ? "/libvirt/" : "/") + persona.name
    let base =
      environment[variable].flatMap { $0.isEmpty ? nil : $0 } ?? environment["HOME"].map { $0 + usual }
    directory = base.map { $0 + folder }
    limit = environment[persona.variablePrefix + "_HISTSIZE"].flatMap { Int(decimal: $0) }
  }

  private var path: String? { directory.map { $0 + "/history" } }

  /// Reads the lines of earlier sessions, and makes the file if there is none.
  func load(into history: LineHistory) {
    if let limit, limit >= 0 { history.limit = limit }
    guard let path else { return }
    do throws(TerminalError) {
      try history.load(from: path)
    } catch {
      return tell("cannot read the history '\(path)': \(error)")
    }
    append([], of: history)
  }

  /// Remembers a line, here and in the file.
  func add(_ line: String, to history: LineHistory) {
    if history.add(line) { append([line], of: history) }
  }

  private func append(_ lines: [String], of history: LineHistory) {
    guard let directory, let path else { return }
    do throws(TerminalError) {
      makeFolders(directory)
      try history.append(lines, to: path)
    } catch {
      tell("cannot write the history '\(path)': \(error)")
    }
  }

  private func tell(_ complaint: String) {
    complain?(complaint)
    complain = nil
  }

  private func makeFolders(_ directory: String) {
    var path = ""
    for part in directory.utf8.split(separator: UInt8(ascii: "/")) {
      path += "/" + String(Substring(part))
      try? File.makeFolder(path, mode: 0o755)
    }
  }
}
