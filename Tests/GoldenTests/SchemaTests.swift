import CommandOutput
import Foundation
import TestSupport
import Testing

/// `vireo schema` tells the truth: a validator that is not ours finds every golden to fit.
@Suite("Schemas", .needs(.validator))
struct SchemaTests {
  @Test("every golden fits the schema of its command, every error that of errors, and nothing else does")
  func goldens() async throws {
    try Prerequisites.validator.require()
    try await withScratch { scratch in
      let names = try await Self.run(["-o", "name", "schema"]).split(separator: "\n").map(String.init)
      for name in names {
        try scratch.write(try await Self.run(["schema", name]), to: "schemas/\(name).json")
      }
      let count = try Self.writeInstances(of: Set(names), to: scratch)
      let checker = try scratch.write(Self.checker, to: "check.py")
      let result = try await Hermetic(scratch: scratch).run(
        "/usr/bin/python3", [checker, scratch.path], deadline: .seconds(60))
      #expect(result.error == "")
      #expect(result.output == "\(names.count) schemas, \(count) documents\n")
      #expect(count > 90)
    }
  }

  @Test("every command says what it prints, or stands in the list of those that are to")
  func declared() async throws {
    let declared = Set(try await Self.run(["-o", "name", "schema"]).split(separator: "\n").map(String.init))
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("results-missing.txt").path
    let listed = Set(
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix("#") })
    let commands = Set(try await GoldenCoverageTests.commandNames())
    for name in commands.subtracting(declared).subtracting(listed).sorted() {
      Issue.record("\(name) declares no result; \(Self.suggestion(for: name))")
    }
    #expect(listed.subtracting(commands).isEmpty && listed.isDisjoint(with: declared), "the list is too long")
    #expect(declared.subtracting(commands) == ["error"])
  }

  /// Every document of a golden: the last one is of the golden's command, those before it are of commands before.
  private static func writeInstances(of names: Set<String>, to scratch: ScratchDirectory) throws -> Int {
    var count = 0
    let all = GoldenCoverageTests.commands + GoldenCoverageTests.events
    // Chosen columns are another shape, as one has asked for it.
    for (file, line) in all
    where names.contains(GoldenCoverageTests.last(line)) && !line.contains("--columns") {
      let parts = try #require(GoldenFile(name: "\(file).json").kept).components(separatedBy: "--- errors\n")
      if parts.count == 1, let document = documents(parts[0]).last {
        try scratch.write(document, to: "documents/\(GoldenCoverageTests.last(line))@\(file)")
        count += 1
      }
      for error in parts.dropFirst().flatMap(documents) {
        try scratch.write(error, to: "documents/error@\(file)")
        count += 1
      }
    }
    return count
  }

  private static func documents(_ text: String) -> [String] {
    CatalogueTests.documents(CatalogueTests.restored(text))
  }

  private static func run(_ words: [String]) async throws -> String {
    try await withScratch { scratch in
      let result = try await Hermetic(scratch: scratch).run(Program.vireoByName, words, name: "vireo")
      #expect(result.status.isSuccess && result.error.isEmpty, "\(words): \(result)")
      return result.output
    }
  }

  /// A declaration that its golden fits; which keys may be missing only the command's author knows.
  private static func suggestion(for name: String) -> String {
    let all = GoldenCoverageTests.commands
    guard let file = all.first(where: { GoldenCoverageTests.last($0.1) == name })?.0,
      let kept = GoldenFile(name: "\(file).json").kept,
      let document = CatalogueTests.documents(kept.components(separatedBy: "--- errors\n")[0]).last
    else { return "it has no golden either" }
    let isList = document.hasPrefix("[")
    let margin = String(repeating: " ", count: isList ? 4 : 2) + "\""
    // The goldens keep the order of keys, which a reader of JSON would not.
    var keys: [String] = []
    for line in document.split(separator: "\n") where line.hasPrefix(margin) {
      let key = String(line.split(separator: "\"")[1])
      if !keys.contains(key) { keys.append(key) }
    }
    let list = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    return "as in \(file).json: static let result: ResultShape? = .\(isList ? "rows" : "keys")(\(list))"
  }

  /// Reads `schemas/NAME.json` and `documents/NAME@...` below a folder.
  private static let checker = #"""
    import json, os, sys
    from jsonschema import Draft202012Validator

    folder, wrong = sys.argv[1], []

    def vacuous(schema, path):
        """Where a schema says nothing of a value."""
        if "$ref" in schema or "enum" in schema or "const" in schema or "not" in schema:
            return
        if "anyOf" in schema:
            assert schema["anyOf"], path
            for i, s in enumerate(schema["anyOf"]):
                vacuous(s, f"{path}|{i}")
            return
        assert schema.get("type"), f"{path} has no type"
        if schema["type"] == "object":
            extra = schema["additionalProperties"]
            assert schema.get("properties") or (isinstance(extra, dict) and extra["type"]), f"{path} names no keys"
            for key, s in schema.get("properties", {}).items():
                assert s["description"], f"{path}.{key}"
                vacuous(s, f"{path}.{key}")
        if schema["type"] == "array":
            vacuous(schema["items"], path + "[]")

    validators = {}
    for name in sorted(os.listdir(folder + "/schemas")):
        schema = json.load(open(f"{folder}/schemas/{name}"))
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", name
        vacuous(schema, name)
        validators[name[:-5]] = Draft202012Validator(schema)

    documents = sorted(os.listdir(folder + "/documents"))
    for file in documents:
        name = file.split("@")[0]
        data = json.load(open(f"{folder}/documents/{file}"))
        for error in validators[name].iter_errors(data):
            wrong.append(f"{file}: {'.'.join(map(str, error.path))}: {error.message}"[:600])
        if name == "schema":
            continue
        target = data[0] if isinstance(data, list) and data else data
        if isinstance(target, dict):
            target["nosuchkey"] = {}
            if validators[name].is_valid(data):
                wrong.append(f"{file}: an unknown key fits")
    for line in wrong:
        print(line, file=sys.stderr)
    print(len(validators), "schemas,", len(documents), "documents")
    """#
}

extension Prerequisites {
  /// A validator of JSON Schema.
  fileprivate static let validator = Prerequisites(
    programs: ["python3": "python3"],
    files: ["/usr/lib/python3/dist-packages/jsonschema/__init__.py": "python3-jsonschema"])
}
