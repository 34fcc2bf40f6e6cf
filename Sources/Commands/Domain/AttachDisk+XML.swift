import CommandModel
import Glibc
import Platform
import XML

extension AttachDisk {
  /// The `<disk>` element that the options describe.
  func element() throws -> String {
    let kind = try sourceKind()
    if let mode, mode != "readonly", mode != "shareable" {
      throw CommandFailure("No support for \(mode) in command 'attach-disk'", code: .usage)
    }
    try checkWorldWideName()
    let place = try address.map { try DeviceAddress($0, of: target) }
    var xml = XMLBuilder()
    xml.element("disk", ["type": kind, "device": type, "rawio": rawio ? "yes" : nil]) { disk in
      writeDriver(to: &disk)
      writeSource(kind, to: &disk)
      disk.element("target", ["dev": target, "bus": targetBus])
      writeThrottleGroups(to: &disk)
      if let mode { disk.element(mode) }
      if let serial { disk.element("serial", text: serial) }
      if let alias { disk.element("alias", ["name": alias]) }
      if let wwn { disk.element("wwn", text: wwn) }
      place?.write(to: &disk, multifunction: multifunction)
    }
    return xml.text
  }

  /// `file`, `block` or `network`; where nobody said, the file itself tells.
  private func sourceKind() throws -> String {
    guard let kind = sourceType ?? (sourceProtocol == nil ? nil : "network") else {
      let status = try? File.status(of: source.text)
      return status?.kind == S_IFBLK ? "block" : "file"
    }
    guard ["file", "block", "network"].contains(kind) else {
      throw CommandFailure("Unknown source type: '\(kind)'", code: .usage)
    }
    guard (kind == "network") == (sourceProtocol != nil) else {
      throw CommandFailure("--source-protocol option requires --sourcetype network", code: .usage)
    }
    return kind
  }

  private func checkWorldWideName() throws {
    guard let wwn else { return }
    guard wwn.utf8.count == 16, wwn.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw CommandFailure("internal error: Malformed wwn: \(wwn)", code: .usage)
    }
  }

  private func writeDriver(to disk: inout XMLBuilder) {
    guard [driver, subdriver, ioThread, cache, io].contains(where: { $0 != nil }) else { return }
    disk.element(
      "driver",
      ["name": driver, "type": subdriver, "iothread": ioThread, "cache": cache, "io": io])
  }

  private func writeSource(_ kind: String, to disk: inout XMLBuilder) {
    guard kind == "network" else {
      return disk.element("source", kind == "block" ? ["dev": source.text] : ["file": source.text])
    }
    disk.element("source", ["protocol": sourceProtocol, "name": source.text]) { source in
      guard sourceHostName != nil || sourceHostTransport != nil || sourceHostSocket != nil else { return }
      let parts = sourceHostName?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      source.element(
        "host",
        [
          "transport": sourceHostTransport, "socket": sourceHostSocket, "name": parts.map { String($0[0]) },
          "port": parts.flatMap { $0.count > 1 ? String($0[1]) : nil },
        ])
    }
  }

  private func writeThrottleGroups(to disk: inout XMLBuilder) {
    guard let throttleGroups else { return }
    disk.element("throttlefilters") { filters in
      for group in throttleGroups.split(separator: ",") {
        filters.element("throttlefilter", ["group": String(group)])
      }
    }
  }
}
