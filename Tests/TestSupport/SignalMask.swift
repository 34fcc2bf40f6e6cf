import Foundation

/// Whether a process has a handler for a signal.
public func catches(_ signal: Int32, _ process: pid_t) -> Bool {
  guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigCgt:") }),
    let mask = UInt64(line.split(separator: "\t").last ?? "", radix: 16)
  else { return false }
  return mask & 1 << UInt64(signal - 1) != 0
}
