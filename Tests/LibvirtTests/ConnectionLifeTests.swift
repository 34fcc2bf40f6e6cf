import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Libvirt

/// What connections to a daemon leave behind, and what happens while nobody calls.
///
/// Tests that count descriptors, or ask whether the loop runs, do so in a process of their own.
@Suite(
  "Life of connections", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct ConnectionLifeTests {
  @Test func leavesNoDescriptorsBehind() async throws {
    try await withScratch { scratch in
      let uri = try await IsolatedDaemon(scratch: scratch).uri
      await #expect(processExitsWith: .success) { [uri = uri as String] in
        let before = openSockets()
        for _ in 0..<20 { _ = try Connection.open(uri).hostname }
        // Without the loop they would stay for good.
        try await eventually("the sockets of before", deadline: .seconds(10)) {
          openSockets() == before && !EventLoop.isRunning
        }
      }
    }
  }

  @Test func keepsTheLoopRunningUntilClosed() async throws {
    try await withScratch { scratch in
      let uri = try await IsolatedDaemon(scratch: scratch).uri
      await #expect(processExitsWith: .success) { [uri = uri as String] in
        var connection: Connection? = try Connection.open(uri)
        #expect(EventLoop.isRunning)
        // An object keeps its connection open, whether C tells which that is or not.
        var pools = try connection?.storagePools()
        var stream = try connection.map { try Stream($0) }
        connection = nil
        pools = nil
        #expect(pools == nil && EventLoop.isRunning)
        stream = nil
        #expect(stream == nil)
        try await eventually("the end of the loop", deadline: .seconds(10)) { !EventLoop.isRunning }
      }
    }
  }

  @Test func opensWithoutTheLoopWhereThatIsAskedFor() async throws {
    try await withScratch { scratch in
      let uri = try await IsolatedDaemon(scratch: scratch).uri
      await #expect(processExitsWith: .success) { [uri = uri as String] in
        let connection = try Connection.open(uri, keepsEventLoopRunning: false)
        #expect(try !connection.hostname.isEmpty)
        #expect(!EventLoop.isRunning)
      }
    }
  }

  /// The daemon hangs up on a client that leaves two questions, one second apart, without an answer.
  @Test func answersTheDaemonWhileNobodyCalls() async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      try await daemon.restart(adding: "keepalive_interval = 1\nkeepalive_count = 2\n")
      let uri = daemon.uri
      await #expect(processExitsWith: .success) { [uri = uri as String] in
        // As a program has to that opens remote connections.
        signal(SIGPIPE, SIG_IGN)
        let silent = try Connection.open(uri, keepsEventLoopRunning: false)
        // Being silent takes time, and there is nothing to see of it.
        sleep(6)
        #expect(throws: LibvirtError.self) { try silent.hostname }
        let connection = try Connection.open(uri)
        sleep(6)
        #expect(try !connection.hostname.isEmpty)
      }
    }
  }

  @Test func noticesADaemonThatIsFrozen() async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let connection = try Connection.open(daemon.uri)
      #expect(try connection.setKeepAlive(interval: 1, count: 2))
      try await daemon.signal("STOP")
      try await eventually("the loss of the connection") { try !connection.isAlive }
      try await daemon.signal("CONT")
    }
  }

  @Test func isClosedInACallbackOfTheLoop() async throws {
    try await withScratch { scratch in
      let box = Box(try Connection.open(try await IsolatedDaemon(scratch: scratch).uri))
      let isClosed = Atomic(false)
      let timer = try EventTimer(milliseconds: 1) {
        box.empty()
        isClosed.store(true, ordering: .relaxed)
      }
      try await eventually("the end of the callback") { isClosed.load(ordering: .relaxed) }
      timer.cancel()
    }
  }

  @Test func isClosedInTheCallbackThatTellsOfItsLoss() async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let box = Box(try Connection.open(daemon.uri))
      let isClosed = Atomic(false)
      let subscription = try box.connection?.subscribeToClose { _ in
        box.empty()
        isClosed.store(true, ordering: .relaxed)
      }
      box.keep(subscription)
      try await daemon.crash()
      try await eventually("the end of the callback") { isClosed.load(ordering: .relaxed) }
    }
  }
}

@Suite("Event loop") struct EventLoopTests {
  @Test func isNotStartedForTheTestDriver() async throws {
    await #expect(processExitsWith: .success) {
      let connection = try Connection.open("test:///default")
      #expect(try connection.domain(named: "test").isActive)
      #expect(!EventLoop.isRunning)
    }
  }

  @Test func startsAgainAfterItsEnd() async throws {
    await #expect(processExitsWith: .success) {
      for _ in 1...3 {
        var token: EventLoop.Token? = try EventLoop.keepRunning()
        #expect(token != nil && EventLoop.isRunning)
        token = nil
        try await eventually("the end of the loop") { !EventLoop.isRunning }
      }
    }
  }

  @Test func saysThatThereIsNoThread() async throws {
    await #expect(processExitsWith: .success) {
      let error = #expect(throws: LibvirtError.self) { try EventLoop.keepRunning { EAGAIN } }
      #expect(error?.code == .systemError)
      #expect(error?.details == ["\(EAGAIN)"])
      #expect(!EventLoop.isRunning)
      let token = try EventLoop.keepRunning()
      #expect(EventLoop.isRunning)
      withExtendedLifetime(token) {}
    }
  }

  @Test(arguments: [
    ("test:///default", false), ("test:///a/file.xml", false), ("test+unix:///default", true),
    ("test://host/default", true), ("qemu:///system", true), ("qemu:///embed?root=/x", true),
    ("qemu+ssh://user@host/system", true), ("esx://host/", true),
  ])
  func isNeededByAllButTheTestDriver(uri: String, isNeeded: Bool) {
    #expect(Connection.needsEventLoop(uri: uri) == isNeeded)
  }
}

/// A connection that somebody else lets go.
private final class Box: Sendable {
  private let content: Mutex<(Connection?, EventSubscription?)>

  init(_ connection: Connection) { content = Mutex((connection, nil)) }

  var connection: Connection? { content.withLock { $0.0 } }

  func keep(_ subscription: EventSubscription?) { content.withLock { $0.1 = subscription } }

  func empty() {
    let old = content.withLock { content in
      defer { content = (nil, nil) }
      return content
    }
    withExtendedLifetime(old) {}
  }
}

/// How many sockets this process has open; other descriptors come and go with the threads of the runtime.
private func openSockets() -> Int {
  guard let directory = opendir("/proc/self/fd") else { return -1 }
  defer { closedir(directory) }
  var count = 0
  while let entry = readdir(directory) {
    var status = stat()
    let isOpen = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) { fstatat(dirfd(directory), $0, &status, 0) == 0 }
    }
    if isOpen, status.st_mode & S_IFMT == S_IFSOCK { count += 1 }
  }
  return count
}

extension IsolatedDaemon {
  /// Starts libvirtd again with more lines in its configuration.
  fileprivate func restart(adding lines: String) async throws {
    guard let file = fopen("\(directory)/etc/libvirtd.conf", "a") else {
      throw FixtureError("no libvirtd.conf")
    }
    fputs(lines, file)
    fclose(file)
    try await crash()
    try await restart()
  }

  /// Sends libvirtd a signal, by its name.
  fileprivate func signal(_ name: String) async throws {
    try await nsenter(["sh", "-c", "kill -\(name) $(cat /run/libvirt/libvirtd.pid)"])
  }
}
