import Testing

@testable import CommandOutput

@Suite struct OutputTests {
  private struct Machine {
    var id: Int?
    var name: String
    var isPersistent = true
  }

  private static let table = Table<Machine>([
    Column("Id", "id") { Value($0.id) },
    Column("Name", "name", isName: true, style: { $0.id == nil ? .muted : nil }) { Value($0.name) },
    Column("State", "state", text: { $0.id == nil ? "shut off" : "running" }) { machine in
      machine.id == nil ? "shutoff" : "running"
    },
    Column(nil, "persistent") { Value($0.isPersistent) },
  ])

  private let list = table.output([Machine(id: 1, name: "a"), Machine(id: nil, name: "b")])

  @Test func tableInText() {
    #expect(
      list.render(as: .text) == """
         Id   Name   State
        -----------------------
         1    a      running
         -    b      shut off

        """)
    #expect(list.render(as: .text, quiet: true) == " 1   a   running\n -   b   shut off\n")
  }

  @Test func tableInOtherFormats() {
    #expect(list.render(as: .name) == "a\nb\n")
    #expect(list.render(as: .csv) == "id,name,state,persistent\n1,a,running,true\n,b,shutoff,true\n")
    #expect(list.value?.elements.last == ["id": nil, "name": "b", "state": "shutoff", "persistent": true])
    #expect(Self.table.output([]).render(as: .json) == "[]\n")
  }

  @Test func messageIsQuietAndAnObject() {
    let output = Output.message("Domain 'a' started", ["domain": "a"])
    #expect(output.render(as: .text) == "Domain 'a' started\n")
    #expect(output.render(as: .text, quiet: true).isEmpty)
    #expect(output.render(as: .yaml) == "domain: a\nmessage: Domain 'a' started\n")
    #expect(output.render(as: .name, quiet: true) == "a\n")
    #expect(Output.report("Done").render(as: .text, quiet: true) == "Done\n")
  }

  @Test func recordAlignsItsTexts() {
    let record = Record([
      Field("Id:", "id", 1), Field("Security model:", "model", "selinux", isName: true),
      Field(nil, "extra", 2), Field("Max memory:", "maxMemory", 1024, text: "1 KiB"),
      Field("Seclabel:", "label", ""),
    ])
    let output = Output.record(record)
    #expect(
      output.render(as: .text)
        == "Id:             1\nSecurity model: selinux\nMax memory:     1 KiB\nSeclabel:       \n")
    #expect(output.value == ["id": 1, "model": "selinux", "extra": 2, "maxMemory": 1024, "label": ""])
    #expect(output.render(as: .name) == "selinux\n")
  }

  @Test func recordsHaveALineBetween() {
    let records = [0, 1].map { Record(separator: ": ", [Field("VCPU", "vcpu", Value($0))]) }
    let output = Output.records(records)
    #expect(output.render(as: .text) == "VCPU           : 0\n\nVCPU           : 1\n")
    #expect(output.render(as: .csv) == "vcpu\n0\n1\n")
  }

  @Test func documentsStayExact() {
    let output = Output.text("<a>\n</a>\n", key: "xml")
    #expect(output.render(as: .text) == "<a>\n</a>\n")
    #expect(output.render(as: .yaml) == "xml: |\n  <a>\n  </a>\n")
    #expect(Output.lines(["a", "b"], key: "name").render(as: .text) == "a\nb\n")
    #expect(Output.value(text: "2 GiB", key: "size", value: 2).render(as: .csv) == "size\n2\n")
  }

  @Test func outputWithoutDataGivesItsText() {
    #expect(Output.none.render(as: .json).isEmpty)
    #expect(Output(text: [.line("x")]).render(as: .yaml) == "text: |\n  x\n")
  }

  @Test func piecesCombine() {
    let output = Output.none.adding(.line("b"), .extra("c\n"))
      .preceded(by: .text("a\n"))
      .replacingValue(with: [1])
    #expect(output.render(as: .text) == "a\nb\nc\n")
    #expect(output.render(as: .text, quiet: true) == "a\nb\n")
    #expect(output.replacingText(with: .line("z")).render(as: .text) == "z\n")
    #expect(output.render(as: .json) == "[\n  1\n]\n")
  }

  @Test func itemsOfAStreamAreOneLineEach() {
    let output = Output(text: [.line("event")], value: ["event": "lifecycle", "domain": "a"])
    #expect(output.renderItem(as: .json, continuing: true) == "{\"event\":\"lifecycle\",\"domain\":\"a\"}\n")
    #expect(output.renderItem(as: .yaml, continuing: true) == "---\nevent: lifecycle\ndomain: a\n")
    #expect(output.renderItem(as: .csv, continuing: false) == "event,domain\nlifecycle,a\n")
    #expect(output.renderItem(as: .csv, continuing: true) == "lifecycle,a\n")
    #expect(output.renderItem(as: .text, continuing: true) == "event\n")
  }

  @Test func aStreamKeepsTheColumnsOfItsFirstItem() {
    let items: [Value] = [
      ["event": "a", "read": ["bytes": 1]], ["event": "b"],
      ["more": true, "read": ["bytes": 2, "time": 3], "event": ["x": 1, "y": 2]],
    ]
    var columns: [String]?
    let text = items.map { Output(value: $0).renderItem(as: .csv, columns: &columns) }.joined()
    #expect(text == "event,read.bytes\na,1\nb,\nx=1 y=2,2\n")
    #expect(columns == ["event", "read.bytes"])
    var none: [String]?
    #expect(Output(value: ["a": 1]).renderItem(as: .json, columns: &none) == "{\"a\":1}\n")
  }

  @Test func onlyTerminalsGetEscapedText() {
    let output = Output.value(text: "a\u{1B}[2Jb\tc", key: "host", value: "a\u{1B}")
    #expect(output.render(as: .text) == "a\u{1B}[2Jb\tc\n")
    let terminal = Styler(isTerminal: true, hasColor: false)
    #expect(output.render(as: .text, style: terminal) == "a\\x1b[2Jb\tc\n")
    #expect(output.render(as: .name, style: terminal) == "a\\x1b\n")
  }
}

@Suite struct ColorChoiceTests {
  @Test(arguments: [
    (ColorChoice.auto, true, [:], true), (.auto, false, [:], false), (.never, true, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
    (.always, false, ["NO_COLOR": "1"], true), (.auto, true, ["TERM": "dumb"], false),
  ])
  func colorFollowsChoiceTerminalAndEnvironment(
    choice: ColorChoice, isTerminal: Bool, environment: [String: String], expected: Bool
  ) {
    #expect(choice.isEnabled(onTerminal: isTerminal) { environment[$0] } == expected)
  }
}
