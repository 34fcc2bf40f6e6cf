import Foundation
import TestSupport
import Testing

/// The configuration file, from the file to what the program does.
@Suite("Configuration file", .timeLimit(.minutes(10)))
struct ConfigurationTests {
  /// Runs the program by its own name, with a configuration file of this text.
  private func run(
    _ text: String?, _ arguments: [String], _ variables: [String: String] = [:], input: String? = nil,
    name: String = "vireo"
  ) async throws -> (result: RunResult, path: String) {
    try await withScratch { scratch in
      let path = scratch.file("xdg/config/vireo/config")
      if let text { try scratch.write(text, to: "xdg/config/vireo/config") }
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let result = try await Hermetic(scratch: scratch).setting(variables).run(
        program, arguments, input: input, name: name)
      return (result, path)
    }
  }

  private static let full = """
    # what I want
    [defaults]
    uri = test:///default
    output = json
    color = never
    pager = less -R
    timeout = 90
    confirm = no
    [columns]
    list = name,state
    [alias]
    names = list --all -o name
    dead = destroy
    """

  @Test("[defaults] holds where nobody says otherwise, the environment is stronger, options are strongest")
  func defaults() async throws {
    let bare = try await run("[defaults]\nuri=test:///default\noutput=name\n", ["list"])
    #expect(bare.result.output == "test\n", "\(bare.result)")
    let option = try await run("[defaults]\nuri=test:///default\noutput=json\n", ["list", "-o", "name"])
    #expect(option.result.output == "test\n", "\(option.result)")
    let environment = try await run(
      "[defaults]\nuri=nosuch:///x\noutput=name\n", ["list"],
      ["VIRSH_DEFAULT_CONNECT_URI": "test:///default"])
    #expect(environment.result.output == "test\n", "\(environment.result)")
    let libvirt = try await run(
      "[defaults]\nuri=nosuch:///x\noutput=name\n", ["list"], ["LIBVIRT_DEFAULT_URI": "test:///default"])
    #expect(libvirt.result.output == "test\n", "\(libvirt.result)")
    let connect = try await run(
      "[defaults]\nuri=nosuch:///x\noutput=name\n", ["-c", "test:///default", "list"])
    #expect(connect.result.output == "test\n", "\(connect.result)")
  }

  @Test("settings tells each value and who has said it")
  func settings() async throws {
    let (result, path) = try await run(
      Self.full, ["--color", "always", "-o", "csv", "settings"], ["VIREO_PAGER": "most", "PAGER": "more"])
    #expect(
      result.output == """
        name,setting,origin,place
        uri,test:///default,file,\(path):3
        output,csv,option,-o
        color,always,option,--color
        pager,most,environment,VIREO_PAGER
        timeout,90s,file,\(path):7
        confirm,no,file,\(path):8
        columns.list,"name,state",file,\(path):10
        alias.dead,destroy,file,\(path):13
        alias.names,list --all -o name,file,\(path):12

        """)
    let nothing = try await run(nil, ["-o", "csv", "settings"], ["PAGER": "more"]).result
    #expect(
      nothing.output == """
        name,setting,origin,place
        uri,,default,
        output,csv,option,-o
        color,auto,default,
        pager,more,environment,PAGER
        timeout,none,default,
        confirm,yes,default,

        """)
    let one = try await run(Self.full, ["settings", "timeout", "-o", "csv", "--no-header"], ["PAGER": "x"])
    #expect(one.result.output == "timeout,90s,file,\(one.path):7\n")
    let options = try await run(nil, ["settings", "confirm", "--yes", "-o", "csv", "--no-header"])
    #expect(options.result.output == "confirm,no,option,--yes\n")
    #expect(try await run(nil, ["settings", "colour"]).result.error.contains("did you mean 'color'?"))
  }

  @Test(
    "what is wrong is named by file and line, and nothing runs",
    arguments: [
      ("[defaults]\nnonsense\n", 2, "no key = value"), ("key = value\n", 1, "[group]"),
      ("\n[default]\n", 2, "did you mean 'defaults'?"),
      ("[defaults]\nouput=json\n", 2, "did you mean 'output'?"),
      ("[defaults]\noutput=jso\n", 2, "choose from text, json"),
      ("[defaults]\ntimeout=soon\n", 2, "duration"),
      ("[defaults]\nconfirm=maybe\n", 2, "choose from yes, no"), ("[defaults]\nuri=\n", 2, "no value"),
      ("[columns]\nlits=name\n", 2, "did you mean 'list'?"),
      ("[columns]\nlist=nam\n", 2, "did you mean 'name'?"),
      ("[columns]\nstart=name\n", 2, "no list"), ("[columns]\nlist=name,,state\n", 2, "no column ''"),
      ("[columns]\nlist=name,name\n", 2, "twice"), ("[alias]\nlist=domstats\n", 2, "is a command"),
      ("[alias]\nup=strat\n", 2, "did you mean 'start'?"),
      ("[alias]\nup=start --wiat-for\n", 2, "--wiat-for"), ("[alias]\na b=start\n", 2, "one word"),
      ("[alias]\n-x=start\n", 2, "one word"), ("[alias]\nup=start a; start b\n", 2, "one command"),
      ("[alias]\none=list\ntwo=one\n", 3, "no command"), ("[alias]\nup=start 'x\\q'\n", 2, "backslash"),
    ])
  func wrong(_ text: String, _ line: Int, _ reason: String) async throws {
    let (result, path) = try await run(text, ["echo", "it runs"])
    #expect(result.status == .exited(64), "\(result)")
    #expect(result.output == "")
    #expect(result.error.hasPrefix("error: \(path):\(line): "), "\(result)")
    #expect(result.error.contains(reason), "\(result)")
  }

  @Test("a wrong file keeps nobody from help, from the version, and from doing without it")
  func ways() async throws {
    let wrong = "nonsense\n"
    for words in [["--version"], ["-h"], ["--no-config", "echo", "a"]] {
      #expect(try await run(wrong, words).result.status == .exited(0))
    }
    let asObject = try await run(wrong, ["echo", "a", "-o", "json"]).result
    #expect(asObject.error.hasPrefix(#"{"error":{"class":"usage""#), "\(asObject)")
  }

  @Test("called virsh there is no such file, and no command and option for it")
  func persona() async throws {
    let faithful = try await run("nonsense\n", ["-c", "test:///default", "list", "--name"], name: "virsh")
      .result
    #expect(faithful.output == "test\n\n" && faithful.status == .exited(0), "\(faithful)")
    let unknown = try await run("nonsense\n", ["settings"], name: "virsh").result
    #expect(unknown.error == "error: unknown command: 'settings'\n")
    let alias = try await run("[alias]\nup=start\n", ["up"], name: "virsh").result
    #expect(alias.error == "error: unknown command: 'up'\n")
  }

  @Test("a folder, a pipe, a file that is no text: each is one clear error, and none is waited for")
  func strange() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      try scratch.folder("xdg/config/vireo/config")
      let folder = try await world.run(Program.vireoByName, ["echo", "a"])
      #expect(folder.error.contains("cannot read the configuration file") && folder.status == .exited(64))
      let pipe = try await world.run(
        "/bin/sh",
        [
          "-c",
          "rmdir \"$XDG_CONFIG_HOME/vireo/config\"; mkfifo \"$XDG_CONFIG_HOME/vireo/config\"; exec \"$0\" echo a",
          Program.vireoByName,
        ])
      #expect(pipe.error.contains("is a pipe") && pipe.status == .exited(64), "\(pipe)")
      let bytes = try await world.run(
        "/bin/sh",
        [
          "-c",
          "n=$(printf 'n\\377'); mkdir -p \"$n/vireo\"; printf '[defaults]\\nuri=\\351\\n' >\"$n/vireo/config\"; XDG_CONFIG_HOME=$n exec \"$0\" echo a",
          Program.vireoByName,
        ])
      #expect(bytes.error.contains("not UTF-8") && bytes.status == .exited(64), "\(bytes)")
    }
  }

  @Test("the file is found below the home where no variable names its folder")
  func home() async throws {
    try await withScratch { scratch in
      try scratch.write("[defaults]\noutput=name\n", to: "home/.config/vireo/config")
      let world = try Hermetic(scratch: scratch).setting(["XDG_CONFIG_HOME": ""])
      let result = try await world.run(Program.vireoByName, ["-c", "test:///default", "list"])
      #expect(result.output == "test\n", "\(result)")
    }
  }

  private static let host = ["-c", "test:///default"]

  @Test("[columns] shapes the text of a list, and gives way to other columns, formats and forms")
  func columns() async throws {
    let text = "[columns]\nlist = state, name\n"
    let plain = try await run(text, Self.host + ["list", "--no-header"]).result
    #expect(plain.output == " running   test\n\n", "\(plain)")
    let chosen = try await run(text, Self.host + ["list", "--no-header", "--columns", "name"]).result
    #expect(chosen.output == " test\n\n", "\(chosen)")
    #expect(try await run(text, Self.host + ["list", "--name"]).result.output == "test\n\n")
    #expect(try await run(text, Self.host + ["list", "--uuid"]).result.output.hasPrefix("6695eb01"))
    let data = try await run(text, Self.host + ["list", "-o", "json"]).result
    let without = try await run(nil, Self.host + ["list", "-o", "json"]).result
    #expect(data.output == without.output)
    let title = try await run(text, Self.host + ["list", "--title"]).result
    #expect(title.output.contains("State") && title.output.contains("Title"), "\(title)")
    let other = try await run(text, Self.host + ["net-list", "--name"]).result
    #expect(other.output == "default\n\n")
  }

  @Test("an alias takes words behind it, and is completed like what it stands for")
  func alias() async throws {
    let text = "[alias]\nnames = list --name\nsay = echo --shell 'a b'\n"
    #expect(try await run(text, Self.host + ["names", "--all"]).result.output == "test\n\n")
    #expect(try await run(text, Self.host + ["names --all; say c"]).result.output.contains("'a b' c"))
    let wrong = try await run(text, Self.host + ["names", "--al"]).result
    #expect(wrong.error.contains("command 'list' doesn't support option --al"), "\(wrong)")
    let near = try await run(text, ["nams"]).result
    #expect(near.error.contains("did you mean 'names'?"), "\(near)")
    let words = ["-q", "complete", "--values", "--"]
    let behind = try await run(text, words + ["names", "--inact"]).result
    #expect(behind.output.hasPrefix("--inactive"), "\(behind)")
    let itself = try await run(text, words + ["nam"]).result
    #expect(itself.output == "names\tlist --name\n", "\(itself)")
    let values = try await run(text + "info = dominfo\n", Self.host + words + ["info", "''"]).result
    #expect(values.output == "test\trunning\n", "\(values)")
  }

  @Test("help has the aliases, and what each stands for")
  func help() async throws {
    let text = "[alias]\nnames = list --name\n"
    let all = try await run(text, ["help"])
    #expect(all.result.output.contains("    names                          stands for 'list --name'\n"))
    let one = try await run(text, ["help", "names"])
    #expect(
      one.result.output.hasPrefix(
        "  ALIAS\n    names stands for 'list --name', as \(one.path):2 says\n\n  NAME\n"),
      "\(one.result)")
    #expect(try await run(nil, ["help", "settings"]).result.output.contains("THE CONFIGURATION FILE"))
    let none = try await run(nil, ["help"])
    #expect(!none.result.output.contains("Your aliases"))
  }

  @Test("in a script a setting holds for what follows, also on its line, and not for what came before")
  func session() async throws {
    let script = "list --name; settings output json; domid test\nsettings output text\ndomid test\n"
    let result = try await run(nil, Self.host + ["-q"], input: script).result
    #expect(result.output.hasPrefix("test\n{") && result.output.hasSuffix("}\n1\n"), "\(result)")
    let wrong = try await run(
      nil, Self.host + ["-q"],
      input: "settings timeout soon\nsettings nosuch 1\nsettings uri x\nlist --name\n"
    ).result
    #expect(wrong.output == "test\n")
    #expect(wrong.error.contains("invalid duration 'soon' for timeout"), "\(wrong)")
    #expect(wrong.error.contains("there is no setting 'nosuch'") && wrong.error.contains("connect URI"))
    let rest = try await run(
      nil, Self.host + ["-q"], input: "settings timeout 5m\nsettings timeout none\nsettings timeout -o csv\n")
    #expect(rest.result.output.contains("timeout,none,session,settings"), "\(rest.result)")
    let alone = try await run(nil, ["settings", "output", "json"]).result
    #expect(alone.status == .exited(64) && alone.error.contains("rest of a session"))
  }

  @Test("confirm = no answers for who is not there, and the session can take it back")
  func confirm() async throws {
    let node = """
      <node>\(["a", "b"].map { "<domain type='test'><name>\($0)</name><memory>65536</memory><os><type>hvm</type></os></domain>" }.joined())</node>
      """
    try await withScratch { scratch in
      let uri = "test://" + (try scratch.write(node, to: "node.xml"))
      try scratch.write("[defaults]\nconfirm = no\nuri = \(uri)\n", to: "xdg/config/vireo/config")
      let world = try Hermetic(scratch: scratch)
      let meant = try await world.run(Program.vireoByName, ["destroy", "@all"])
      #expect(meant.status == .exited(0), "\(meant)")
      let asked = try await world.run(
        Program.vireoByName, ["-q"], input: "settings confirm yes\ndestroy @all\n")
      #expect(asked.status == .exited(64) && asked.error.contains("--yes"), "\(asked)")
    }
  }

  @Test(
    "without a file a start tries to open one, once, and loads nothing",
    .enabled(if: Program.path(of: "strace") != nil, "strace is not installed"))
  func cost() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let trace = scratch.file("trace")
      func calls(_ name: String, _ program: String) async throws -> [String] {
        _ = try await world.run(
          Program.path(of: "strace") ?? "strace", ["-f", "-o", trace, program, "echo", "a"], name: "strace")
        return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").map(String.init)
          .filter { $0.contains(name) }
      }
      let own = try await calls("/vireo/config", Program.vireoByName)
      #expect(own.count == 1 && own.allSatisfy { $0.contains("ENOENT") }, "\(own)")
      #expect(try await calls("/vireo/config", Program.vireoAsVirsh).isEmpty)
    }
  }
}
