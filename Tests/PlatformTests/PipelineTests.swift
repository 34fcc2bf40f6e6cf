import Platform
import Synchronization
import Testing

/// Many questions at a time.
@Suite("Pipelines", .timeLimit(.minutes(10)))
struct PipelineTests {
  @Test("give the results in the order of the items, however many there are", arguments: [0, 1, 2, 1000])
  func order(count: Int) {
    #expect(Pipeline.map(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
    let patient = Pipeline.map(Array(0..<count), patience: .seconds(10)) { $0 * 2 }
    #expect(patient == (0..<count).map { $0 * 2 })
  }

  @Test("complete the items that need it, and leave the others alone")
  func update() {
    var items = Array(0..<10)
    let touched = Atomic<Int>(0)
    Pipeline.update(&items, where: { $0.isMultiple(of: 2) }) { item in
      touched.add(1, ordering: .relaxed)
      item += 100
    }
    #expect(items == [100, 1, 102, 3, 104, 5, 106, 7, 108, 9])
    #expect(touched.load(ordering: .relaxed) == 5)
  }

  @Test("what never answers is left behind, and keeps nobody else from answering")
  func patience() {
    let release = Semaphore()
    let answers = Pipeline.map(Array(0..<50), patience: .milliseconds(300)) { item in
      if item == 1 || item == 20 { release.wait() }
      return item
    }
    for _ in 0..<2 { release.signal() }
    let missing = answers.enumerated().filter { $0.element == nil }.map(\.offset)
    #expect(missing == [1, 20])
  }

  @Test("where nobody answers, few are asked")
  func silence() {
    let release = Semaphore()
    let asked = Atomic<Int>(0)
    let answers = Pipeline.map(Array(0..<500), patience: .milliseconds(100)) { _ in
      asked.add(1, ordering: .relaxed)
      release.wait()
    }
    #expect(answers.allSatisfy { $0 == nil })
    #expect(asked.load(ordering: .relaxed) <= 4)
    for _ in 0..<4 { release.signal() }
  }

  @Test("a pending value is there for all who ask")
  func pending() {
    let value = Pending { 5 }
    #expect(Pipeline.map([1, 2, 3]) { $0 * value.value } == [5, 10, 15])
  }
}
