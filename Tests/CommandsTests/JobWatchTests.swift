import CommandModel
import CommandOutput
import Libvirt
import Platform
import SessionSupport
import Synchronization
import Testing

@testable import Commands

/// Jobs that are watched while the call that does them blocks.
@Suite("Watched jobs", .timeLimit(.minutes(10)))
struct JobWatchTests {
  private struct World {
    let memory: MemorySession
    let run: Run
    let insisted: Rendezvous

    init(persona: Persona = .vireo) throws {
      let insisted = Rendezvous()
      self.insisted = insisted
      memory = try MemorySession(persona: persona)
      run = Run(
        in: memory.session, source: Interruption.Source(prepare: { _ in {} }, wake: { insisted.signal() }))
    }

    func watch(
      showsProgress: Bool = false, progress: @escaping @Sendable () -> JobProgress? = { nil },
      abort: @escaping @Sendable () -> Void = {}
    ) -> JobWatch {
      JobWatch(
        run: run, job: JobWatch.Job(progress: progress, abort: abort), title: "Save",
        showsProgress: showsProgress)
    }
  }

  @Test("the line tells how far the job is, and at the end that it is done")
  func progress() throws {
    let (world, asked) = (try World(), Rendezvous())
    let watch = world.watch(
      showsProgress: true,
      progress: {
        defer { asked.signal() }
        return JobProgress(remaining: 58, of: 100)
      })
    #expect(try watch.run { asked.wait() })
    #expect(world.memory.errors.hasPrefix("\rSave: [ 42 %]"))
    #expect(world.memory.errors.hasSuffix("\rSave: [100 %]"))
  }

  @Test("a job that ends at once leaves nobody waiting, however often")
  func quickJobs() throws {
    let world = try World()
    for _ in 0..<200 { try world.watch(showsProgress: true).run {} }
    #expect(world.memory.errors.hasSuffix("\rSave: [100 %]"))
  }

  @Test(
    "an error gets a line of its own, but where virsh puts it behind the progress",
    arguments: [
      (Persona.vireo, "\rSave: [  1 %]\n"), (.virsh, "\rSave: [  1 %]"),
    ])
  func failure(_ persona: Persona, _ errors: String) throws {
    let (world, asked) = (try World(persona: persona), Rendezvous())
    let isAsked = Shared(false)
    let watch = world.watch(
      showsProgress: true,
      progress: {
        guard
          isAsked.change({ value in
            defer { value = true }
            return !value
          })
        else { return nil }
        defer { asked.signal() }
        return JobProgress(remaining: 99, of: 100)
      })
    #expect(throws: FakeTerminal.GaveUp.self) {
      try watch.run {
        // The line is drawn before the next question.
        #expect(asked.wait() && holds { world.memory.errors.contains("1 %]") })
        throw FakeTerminal.GaveUp()
      }
    }
    #expect(world.memory.errors == errors)
  }

  @Test("Ctrl-C aborts the job once, and the second ends the command")
  func abort() throws {
    let (world, aborted) = (try World(), Rendezvous())
    let watch = world.watch(abort: { aborted.signal() })
    let error = #expect(throws: CommandFailure.self) {
      try watch.run(failing: "Failed to save") {
        #expect(world.run.interruption.deliver())
        #expect(aborted.wait())
        #expect(!world.run.interruption.deliver(), "the second is the driver's")
        #expect(!aborted.wait(atMost: .milliseconds(50)))
        throw LibvirtError(code: .operationAborted, message: "aborted")
      }
    }
    #expect(error?.code == .interrupted)
    #expect(error?.allLines == ["Failed to save", "aborted"])
    #expect(!world.run.interruption.isInsistent)
  }

  @Test("an error without Ctrl-C has its own class")
  func ordinaryFailure() throws {
    let error = #expect(throws: CommandFailure.self) {
      try World().watch().run(failing: "Failed to save") {
        throw LibvirtError(code: .noSupport, message: "no")
      }
    }
    #expect(error?.code == .notSupported)
  }

  @Test("an abort that is not answered in time insists by itself, one that is answered does not")
  func unanswered() throws {
    let (world, release) = (try World(), Rendezvous())
    var watch = world.watch(abort: { _ = release.wait(atMost: .seconds(30)) })
    watch.patience = .milliseconds(20)
    try watch.run {
      #expect(world.run.interruption.deliver())
      #expect(world.insisted.wait())
      #expect(world.run.interruption.isInsistent)
    }
    release.signal()
    let answering = try World()
    var other = answering.watch()
    other.patience = .milliseconds(20)
    try other.run {
      #expect(answering.run.interruption.deliver())
      #expect(!answering.insisted.wait(atMost: .milliseconds(100)))
    }
  }

  @Test("a job that takes longer than it may has something done about it, once")
  func limit() throws {
    let (world, acted) = (try World(), Rendezvous())
    var watch = world.watch()
    watch.limit = JobWatch.Limit(time: .milliseconds(20)) { acted.signal() }
    try watch.run {
      #expect(acted.wait())
      #expect(!acted.wait(atMost: .milliseconds(600)), "not again with the next look")
    }
  }

  @Test("a job that ends in time has nothing done about it")
  func inTime() throws {
    let (world, acted) = (try World(), Rendezvous())
    var watch = world.watch()
    watch.limit = JobWatch.Limit(time: .milliseconds(100)) { acted.signal() }
    try watch.run {}
    #expect(!acted.wait(atMost: .milliseconds(200)))
  }

  @Test("what is left behind is told of, and not once it is over")
  func afterword() throws {
    let world = try World()
    var watch = world.watch()
    watch.afterword = "it goes on"
    try watch.run { #expect(world.run.keepsakes == ["it goes on"]) }
    #expect(world.run.keepsakes.isEmpty)
  }

  @Test("how much is done reaches the end only when all is")
  func percent() {
    func percent(_ total: UInt64, _ rest: UInt64) -> Int? {
      JobProgress(remaining: rest, of: total)?.percent
    }
    #expect(percent(200, 100) == 50)
    #expect(percent(.max, 1) == 99)
    #expect(percent(200, 0) == 100)
    #expect(percent(200, 500) == 0)
    #expect(percent(0, 0) == nil)
  }

  @Test("a job that is none has no progress")
  func noJob() {
    let progress = { Domain.JobInfo.progress(of: $0, total: 200, left: 100) }
    #expect(progress(.unbounded) == JobProgress(remaining: 100, of: 200))
    #expect(progress(.none) == nil)
  }
}
