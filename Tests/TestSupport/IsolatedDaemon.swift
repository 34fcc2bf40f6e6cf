import Foundation

/// A private libvirtd, with nothing shared with the system's own and nothing left of it afterwards.
///
/// It lives in namespaces of its own (mounts, processes, network, host name, cgroups), with private
/// /run/libvirt, /etc/libvirt and /var/*/libvirt below the scratch directory. Any number may run at once.
/// It ends with the scratch directory, and also when the process that runs the tests dies.
public final class IsolatedDaemon: Sendable {
  /// The folder that holds the daemon's run, etc, lib, cache and log folders.
  public let directory: String

  /// The last part of ``directory``, which is also the daemon's host name.
  public let name: String

  private let child: ChildProcess
  /// The write end of the pipe whose end of file is the daemon's death.
  private let lifeline: Int32

  /// The socket of the daemon.
  public var socket: String { "\(directory)/run/libvirt-sock" }

  /// The URI of its QEMU driver.
  public var uri: String { uri(throughSocket: socket) }

  /// The URI of its administration.
  public var adminURI: String { "libvirtd+unix:///system?socket=\(directory)/run/libvirt-admin-sock" }

  /// The URI of its QEMU driver by another socket, a proxy's for one.
  public func uri(throughSocket socket: String) -> String { "qemu+unix:///system?socket=\(socket)" }

  /// Starts a daemon below `scratch` and returns when it answers.
  public init(scratch: ScratchDirectory, deadline: Duration = .seconds(30)) async throws {
    try Prerequisites.daemon.require()
    name = "vd\(ScratchDirectory.randomID())"
    directory = try scratch.folder(name)
    try Self.writeConfiguration(scratch: scratch, folder: name)
    let script = try scratch.write(Self.script, to: "\(name)/inside.sh")

    let (lifelineEnd, lifeline) = try Self.pipe()
    let (report, reportEnd) = try Self.pipe()
    defer { for descriptor in [lifelineEnd, report, reportEnd] { close(descriptor) } }
    self.lifeline = lifeline
    let arguments = [
      "unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--uts", "--ipc", "--net",
      "sh", script, directory, name,
    ]
    child = try ChildProcess(
      path: Program.path(of: "unshare") ?? "/usr/bin/unshare", arguments: arguments,
      environment: ["PATH": Program.searchPath, "LC_ALL": "C"], directory: "/",
      streams: StandardStreams(
        input: .descriptor(lifelineEnd), output: .descriptor(reportEnd),
        error: .path("\(directory)/log/inside.log", flags: O_WRONLY | O_CREAT)))
    scratch.onCleanup { [self] in stop() }

    try await Self.waitForReport(report, deadline: deadline, log: { self.log })
    try await eventually("a libvirtd that answers at \(socket)", deadline: deadline) {
      UnixSocket.answers(at: socket)
    }
  }

  /// Kills libvirtd alone, as a crash would; guests and namespaces stay.
  public func crash() async throws {
    let pid = try String(contentsOfFile: "\(directory)/run/libvirtd.pid", encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try await nsenter(["kill", "-9", pid])
    try await eventually("the end of libvirtd") { !UnixSocket.answers(at: socket) }
  }

  /// Stops libvirtd as it stands: it keeps its connections, and answers nobody.
  public func freeze() async throws {
    let pid = try String(contentsOfFile: "\(directory)/run/libvirtd.pid", encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try await nsenter(["kill", "-STOP", pid])
  }

  /// Starts libvirtd again after ``crash()``.
  public func restart() async throws {
    try await nsenter([
      "libvirtd", "-d", "-f", "/etc/libvirt/libvirtd.conf", "-p", "/run/libvirt/libvirtd.pid",
    ])
    try await eventually("a libvirtd that answers again") { UnixSocket.answers(at: socket) }
  }

  /// Runs a command inside the daemon's namespaces, and expects it to succeed.
  public func nsenter(_ command: [String]) async throws {
    let inside = try Self.firstChild(of: child.pid)
    let run = try ChildProcess(
      path: Program.path(of: "nsenter") ?? "/usr/bin/nsenter",
      arguments: ["nsenter", "-t", inside, "-m", "-p", "-n", "-u", "-i", "--"] + command,
      environment: ["PATH": Program.searchPath, "LC_ALL": "C"], directory: "/",
      streams: StandardStreams(
        output: .path("/dev/null", flags: O_WRONLY), error: .path("/dev/null", flags: O_WRONLY)))
    let status = await run.wait(deadline: .seconds(20))
    guard status.isSuccess else { throw FixtureError("\(command.joined(separator: " ")): \(status)") }
  }

  /// What the daemon and its starting script have logged.
  public var log: String { Self.log(directory) }

  /// Ends everything: end of file on the lifeline ends process 1 of the namespace, and with it all others.
  private func stop() {
    close(lifeline)
    child.waitBlocking(deadline: .seconds(10))
    for hierarchy in (try? FileManager.default.contentsOfDirectory(atPath: Self.cgroups)) ?? [] {
      Self.removeCgroup("\(Self.cgroups)/\(hierarchy)/\(name)")
    }
  }
}

extension IsolatedDaemon {
  private static let cgroups = "/sys/fs/cgroup"

  private static func log(_ directory: String) -> String {
    ["inside", "libvirtd"].compactMap {
      try? String(contentsOfFile: "\(directory)/log/\($0).log", encoding: .utf8)
    }.joined(separator: "\n")
  }

  /// Copies the distribution's settings, without its networks, and lets root's clients in without asking.
  private static func writeConfiguration(scratch: ScratchDirectory, folder: String) throws {
    for name in ["run", "lib", "cache", "log", "lock"] { try scratch.folder("\(folder)/\(name)") }
    let etc = scratch.file("\(folder)/etc")
    let files = FileManager.default
    try files.copyItem(atPath: "/etc/libvirt", toPath: etc)
    for left in ["qemu/networks/autostart", "qemu/autostart", "storage", "secrets"] {
      try? files.removeItem(atPath: "\(etc)/\(left)")
    }
    for left in (try? files.contentsOfDirectory(atPath: "\(etc)/qemu")) ?? [] where left.hasSuffix(".xml") {
      try files.removeItem(atPath: "\(etc)/qemu/\(left)")
    }
    try scratch.write(
      """
      unix_sock_group = "root"
      unix_sock_rw_perms = "0770"
      auth_unix_ro = "none"
      auth_unix_rw = "none"
      host_uuid = "\(UUID().uuidString.lowercased())"
      log_outputs = "2:file:/var/log/libvirt/libvirtd.log"

      """, to: "\(folder)/etc/libvirtd.conf")
    try scratch.write(
      """
      user = "root"
      group = "root"
      security_driver = "none"
      namespaces = []
      max_core = 0

      """, to: "\(folder)/etc/qemu.conf")
  }

  /// Waits for the script's word that both daemons have started; the end of the file means that they have not.
  private static func waitForReport(_ descriptor: Int32, deadline: Duration, log: () -> String) async throws {
    let bytes = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let milliseconds = Int32(deadline.seconds * 1000)
        var byte: UInt8 = 0
        let ready = poll(&state, 1, milliseconds) == 1 && read(descriptor, &byte, 1) == 1
        continuation.resume(returning: ready)
      }
    }
    guard bytes else { throw FixtureError("the private libvirtd did not start:\n\(log())") }
  }

  /// The process that the namespace was made for: the only child of `unshare`.
  private static func firstChild(of pid: pid_t) throws -> String {
    let children = try String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
    guard let first = children.split(separator: " ").first else {
      throw FixtureError("no process in namespace")
    }
    return String(first)
  }

  /// Removes a control group and those below it; the kernel wants the deepest first.
  private static func removeCgroup(_ path: String) {
    guard let below = FileManager.default.enumerator(atPath: path) else { return }
    let folders = below.compactMap { $0 as? String }.map { "\(path)/\($0)" }
    for folder in folders.sorted(by: { $0.count > $1.count }) { rmdir(folder) }
    rmdir(path)
  }

  /// A pipe that no other child inherits.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw FixtureError.system("pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
