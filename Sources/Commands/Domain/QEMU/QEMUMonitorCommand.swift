import CommandModel
import CommandOutput
import Libvirt

/// Give a command of your own to the monitor of a domain's QEMU.
struct QEMUMonitorCommand: Command {
  static let info = CommandInfo(
    "qemu-monitor-command", group: .domain, "give a command of your own to QEMU's monitor",
    many: .each("asked"),
    discussion: """
      The words are one command in JSON, or a name and what stands between the braces of its arguments, such as
      query-status or qom-get '"path": "/machine", "property": "type"' without more. With --hmp they are a command of
      the monitor for people. As data, an answer in JSON is not text but data itself. libvirt does not look at either,
      and may lose track of the guest: use it at your own risk.
      """)

  static var examples: [Example] {
    [
      Example(
        "qemu-monitor-command web1 --hmp info block", "Ask in the words of QEMU's monitor for people.",
        needs: .host),
      Example(
        #"qemu-monitor-command web1 --pretty '{"execute":"query-status"}'"#, "Ask in JSON.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "answer")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Flag("hmp", "the command is one for people, and so is the answer") var hmp: Bool
  @Flag("pretty", "lay the answer out in lines") var pretty: Bool
  @Flag("return-value", "print only what the command returned") var returnValue: Bool
  @Option(
    "pass-fds", "numbers of open files to hand to QEMU, with commas between them",
    complete: .none("numbers of open files"), nameOnly: true)
  var descriptors: FreeText?
  @Arguments("cmd", "the command", complete: .none("a command of the monitor's"), required: true)
  var words: [FreeText]

  func checkOptions() throws {
    if hmp, pretty { throw CommandFailure.exclusive("hmp", "pretty") }
    if hmp, returnValue { throw CommandFailure.exclusive("hmp", "return-value") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let command = MonitorCommandWords(words.map(\.text))
    let descriptors = try descriptors.map { try [Int32](descriptorList: $0.text) } ?? []
    let answer: String
    if hmp {
      answer = try ask(domain, command.text, descriptors, .humanReadable)
    } else {
      if let arguments = command.faultyArguments { try refuse(arguments, domain) }
      answer = try ask(domain, command.json, descriptors, [])
    }
    let (text, value) = try hmp ? (.line(answer), .string(answer)) : parts(of: answer)
    return Output(
      text: [text], value: .object(try domain.identity + [Member(key: "answer", value: value)]),
      nameKey: "name")
  }

  private func ask(
    _ domain: Domain, _ command: String, _ descriptors: [Int32], _ flags: Domain.QEMUMonitorCommandFlags
  ) throws(LibvirtError) -> String {
    guard !descriptors.isEmpty else { return try domain.qemuMonitorCommand(command, flags) }
    return try domain.qemuMonitorCommand(command, passing: descriptors, flags)
  }

  /// Arguments that are no JSON are shown to the daemon alone, which says where they are at fault, and which hands on
  /// nothing that it cannot read.
  private func refuse(_ arguments: MonitorCommandWords.Fault, _ domain: Domain) throws {
    let sentence = "failed to wrap arguments '\(arguments.typed)' into a QMP command wrapper"
    try attempt(sentence) { _ = try domain.qemuMonitorCommand(arguments.read) }
    throw CommandFailure(sentence, code: .usage)
  }

  private func parts(of answer: String) throws -> (TextPart, Value) {
    guard let whole = JSONText(answer) else { return (.line(answer), .string(answer)) }
    guard returnValue else { return (pretty ? .text(whole.pretty) : .line(answer), whole.value) }
    guard let returned = whole.member("return") else { throw CommandFailure("'return' member missing") }
    return (.text(pretty ? returned.pretty : returned.text), returned.value)
  }
}

/// The words of a command for QEMU's monitor: a JSON object, or the name of a command and its arguments.
struct MonitorCommandWords {
  /// Arguments that are no JSON: as they were typed, and as they were read.
  typealias Fault = (typed: String, read: String)

  /// All words in a row.
  let text: String
  private let name: String
  private let arguments: [String]

  init(_ words: [String]) {
    text = words.joined(separator: " ")
    name = words.first ?? ""
    arguments = Array(words.dropFirst())
  }

  /// The command in JSON, for words without a fault.
  var json: String {
    if JSONText(text)?.isObject == true { return text }
    let object = object
    let members: [Member] = [Member(key: "execute", value: .string(name))]
    let head = JSONWriter(.compact).string(.object(members))
    return object.isEmpty ? head : "\(head.dropLast()),\"arguments\":\(object)}"
  }

  /// What is wrong with the arguments; nil where nothing is.
  var faultyArguments: Fault? {
    guard JSONText(text)?.isObject != true, !object.isEmpty, JSONText(object) == nil else { return nil }
    return (arguments.joined(separator: " "), object)
  }

  /// The arguments as one object: given as such, or as the members of one; empty where there are none.
  private var object: String {
    let whole = arguments.joined(separator: " ")
    if whole.isEmpty { return "" }
    if JSONText(whole)?.isObject == true { return whole }
    return "{\(arguments.joined(separator: ","))}"
  }
}
