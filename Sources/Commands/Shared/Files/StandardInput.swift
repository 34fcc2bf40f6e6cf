import CommandModel
import CommandOutput
import Glibc
import Libvirt
import Platform

/// Standard input as the data of one command. It is there once: who comes second is told so, and a script that is read
/// from it keeps it.
struct StandardInput {
  private let run: Run
  private let source: InputSource
  private let isTerminal: Bool

  var descriptor: Int32 { source.descriptor }

  /// - Throws: `CommandFailure` when somebody else has it.
  init(of run: Run) throws {
    let streams = run.session.streams
    (self.run, source, isTerminal) = (run, streams.input, streams.isInputTerminal)
    // At a terminal more can be typed each time.
    guard !isTerminal else {
      if run.settings.asksNobody {
        throw Self.failure("standard input is a terminal, and --no-input is said")
      }
      return
    }
    switch source.claim(for: .command(run.command)) {
    case nil: break
    case .script:
      throw Self.failure(
        "standard input is the script itself and cannot be read as '-'",
        hint: "put the script into a file: vireo -f FILE, or name another file in place of '-'")
    case .command(let name):
      throw Self.failure(
        "standard input was read already, by \(name)", hint: "only one '-' can be standard input")
    }
  }

  /// Runs `body`; the deadline rests meanwhile where a person types.
  func attended<Result>(_ body: () throws -> Result) throws -> Result {
    isTerminal ? try run.attended(body) : try body()
  }

  /// All of it.
  ///
  /// - Throws: `CommandFailure` when it cannot be read or is larger than the limit.
  func readAll(limit: Int) throws -> [UInt8] {
    try attended {
      var bytes: [UInt8] = []
      repeat {
        bytes += source.takeAhead()
        guard bytes.count <= limit else {
          throw Self.failure(
            "standard input has more than the \(limit) bytes that are accepted", code: .failure)
        }
      } while try readMore()
      return bytes
    }
  }

  private func readMore() throws -> Bool {
    try run.waitForInput(descriptor)
    do throws(SystemError) {
      return try source.readAhead()
    } catch {
      throw Self.failure("cannot read standard input: \(error)", code: .failure)
    }
  }

  private static func failure(
    _ sentence: String, code: ExitCode = .usage, hint: String? = nil
  ) -> CommandFailure {
    CommandFailure(sentence, code: code, hint: hint)
  }
}

extension Run {
  /// Waits until a descriptor can be read, or has come to its end.
  ///
  /// - Throws: `RunAbandoned` when nobody waits for the run any more.
  func waitForInput(_ descriptor: Int32) throws {
    while true {
      var waiting = [descriptor, interruption.cancellation.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&waiting, nfds_t(waiting.count), -1)
      if isAbandoned { throw RunAbandoned() }
      guard count > 0 || errno == EINTR else { throw SystemError.last }
      if count > 0, waiting[0].revents != 0 { return }
    }
  }

  /// The same for a transfer, which libvirt's errors give up.
  func waiting(for descriptor: Int32) -> Libvirt.Stream.Waiting {
    { () throws(LibvirtError) in
      do {
        try self.waitForInput(descriptor)
      } catch {
        throw LibvirtError(code: .operationAborted, message: "the transfer was given up")
      }
    }
  }
}
