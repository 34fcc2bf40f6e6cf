import CommandOutput
import Libvirt
import Platform

extension CPUMap {
  /// The CPUs below a limit as a list with ranges: `0-3,8`.
  func list(of count: Int) -> String {
    var parts: [String] = []
    var next = 0
    while let first = (next..<max(next, count)).first(where: contains) {
      let end = (first..<count).first { !contains($0) } ?? count
      parts.append(end - first == 1 ? "\(first)" : "\(first)-\(end - 1)")
      next = end
    }
    return parts.joined(separator: ",")
  }

  /// A letter for each CPU below a limit: `y` for one in the set, else `-`.
  func letters(of count: Int) -> String {
    String((0..<max(0, count)).map { contains($0) ? "y" : "-" })
  }

  /// The numbers of the CPUs below a limit, as data.
  func value(of count: Int) -> Value { .array(numbers(below: count).map { Value($0) }) }

  /// The numbers of the CPUs below a limit, ascending.
  func numbers(below count: Int) -> [Int] { cpus.filter { $0 < count } }
}

/// The CPUs that a user names: `0-3,^2,8`, or `r` for all that the host has.
enum CPUList {
  /// The CPUs beyond which no list goes.
  private static let limit = 1024

  /// Reads a list.
  ///
  /// - Parameter count: how many CPUs the host has.
  /// - Throws: `CommandFailure` for text that is no list, an empty set, or a CPU that the host does not have.
  static func parse(_ text: String, hostCPUCount count: Int) throws -> CPUMap {
    if text.hasPrefix("r") { return CPUMap(0..<max(0, count), cpuCount: count) }
    guard let cpus = cpus(in: text) else {
      throw CommandFailure(
        "Invalid cpulist '\(text)'", "invalid argument: Failed to parse bitmap '\(text)'", code: .usage)
    }
    guard let last = cpus.max() else { throw CommandFailure("Invalid cpulist '\(text)'", code: .usage) }
    guard last < count else {
      throw CommandFailure("CPU \(last) in cpulist '\(text)' exceed the maxcpu \(count)", code: .usage)
    }
    return CPUMap(cpus, cpuCount: count)
  }

  /// The numbers in a list that libvirt wrote, ascending; none for what is no list.
  static func numbers(in text: String) -> [Int] { (cpus(in: text) ?? []).sorted() }

  /// The CPUs of a list; `nil` for what is none.
  private static func cpus(in text: String) -> Set<Int>? {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count > 1, trimmed(parts[parts.count - 1]).isEmpty { parts.removeLast() }
    var cpus: Set<Int> = []
    for part in parts {
      let part = trimmed(part)
      if part.first == "^" {
        guard let cpu = number(part.dropFirst()) else { return nil }
        cpus.remove(cpu)
      } else {
        guard let range = range(part) else { return nil }
        cpus.formUnion(range)
      }
    }
    return cpus
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ number(trimmed($0)) }) else { return nil }
    guard ends.count == 2 else { return first...first }
    guard let last = number(trimmed(ends[1])), first <= last else { return nil }
    return first...last
  }

  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.first?.isDigit == true else { return nil }
    return Int(text).flatMap { $0 < limit ? $0 : nil }
  }

  /// Without blanks at the ends, among which libvirt does not count the vertical tab here.
  private static func trimmed(_ text: Substring) -> Substring {
    Substring(text.utf8.trimming { $0.isBlank && $0 != 0x0b })
  }
}

extension Connection {
  /// How many CPUs the host has, offline ones included.
  ///
  /// - Throws: `LibvirtError` when the driver can say it in neither way.
  func hostCPUCount() throws -> Int {
    do {
      return try hostCPUs().count
    } catch {
      // Older daemons and some drivers know the topology only.
      return try nodeInfo.maxCPUs
    }
  }
}
