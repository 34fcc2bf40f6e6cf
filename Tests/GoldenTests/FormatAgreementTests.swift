import Foundation
import TestSupport
import Testing

/// YAML and CSV as other programs read them: what they find is what JSON says.
@Suite(
  "Formats read by others",
  .needs(.pythonYAML))
struct FormatAgreementTests {
  @Test("YAML and CSV hold what JSON holds")
  func agree() async throws {
    try Prerequisites.pythonYAML.require()
    try await withScratch { scratch in
      for (file, line) in JSONGoldenTests.all {
        for format in ["json", "yaml", "csv"] {
          // Each has a world of its own, or a file saved by one would be in the way of the next.
          try await withScratch { own in
            let result = try await goldenWorld(own).run(
              Program.vireoByName, ["-c", "test:///default", "-o", format], input: line, name: "vireo")
            let text = result.output.replacingOccurrences(of: own.path, with: "/SCRATCH")
            try scratch.write(text, to: "\(format)/\(file)")
          }
        }
      }
      let checker = try scratch.write(Self.checker, to: "check.py")
      let result = try await Hermetic(scratch: scratch).run(
        "/usr/bin/python3", [checker, scratch.path], deadline: .seconds(60))
      #expect(result.error == "")
      #expect(result.status == .exited(0))
      #expect(result.output == "\(JSONGoldenTests.all.count) compared\n")
    }
  }

  @Test("a difference is seen")
  func sees() async throws {
    try Prerequisites.pythonYAML.require()
    let samples = [
      ("[{\"a\": 1}]", "- a: 1\n", "a\n1\n", Int32(0)), ("[{\"a\": 1}]", "- a: \"1\"\n", "a\n1\n", 1),
      ("{\"a\": \"no\"}", "a: no\n", "a\nno\n", 1), ("{\"a\": null}", "a: null\n", "a\nnull\n", 1),
      ("{\"a\": [1, 2]}", "a:\n- 1\n- 2\n", "a\n1 2\n", 0), ("{\"a\": [1]}", "a:\n- 1\n", "a\n[1]\n", 1),
      ("{\"a\": {\"b\": true}}", "a:\n  b: true\n", "a.b\ntrue\n", 0),
      ("{\"a\": \"x,y\"}", "a: x,y\n", "a\nx,y\n", 1),
    ]
    for (json, yaml, csv, status) in samples {
      try await withScratch { scratch in
        for (format, text) in [("json", json), ("yaml", yaml), ("csv", csv)] {
          try scratch.write(text, to: "\(format)/sample")
        }
        let result = try await Hermetic(scratch: scratch).run(
          "/usr/bin/python3", [scratch.write(Self.checker, to: "check.py"), scratch.path])
        #expect(result.status == .exited(status), "\(json): \(result)")
      }
    }
  }

  /// Reads `json`, `yaml` and `csv` below a folder, each file's texts one after the other, and compares the values.
  private static let checker = #"""
    import csv, io, json, os, re, sys
    import yaml

    VOLATILE = {"cpuTime", "creationTime", "timestamp"}
    UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    SECONDS = re.compile(r"\b1[789][0-9]{8}(\.[0-9]+)?\b")

    def steady(value):
        if isinstance(value, dict):
            return {k: "TIME" if k in VOLATILE and v is not None else steady(v) for k, v in value.items()}
        if isinstance(value, list):
            return [steady(v) for v in value]
        if isinstance(value, str):
            return SECONDS.sub("SECONDS", UUID.sub("UUID", value))
        return value

    def json_values(text):
        decoder, values, at = json.JSONDecoder(), [], 0
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            value, at = decoder.raw_decode(text, at)
            values.append(value)
        return values

    def word(value):
        if value is None or value == []:
            return "-"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (list, dict)):
            return ";".join(f"{k}={v}" for k, v in flat(value).items())
        return str(value)

    def flat(value, path=""):
        """The cells of a value: objects by dotted paths, words and numbers of a list with spaces between."""
        if isinstance(value, dict):
            return {k: v for key, part in value.items()
                    for k, v in flat(part, f"{path}.{key}" if path else key).items()}
        if isinstance(value, list) and any(isinstance(v, dict) for v in value):
            keys = list(dict.fromkeys(k for v in value for k in v))
            return {f"{path}.{k}" if path else k: " ".join(word(v.get(k)) for v in value) for k in keys}
        if isinstance(value, list):
            return {path: " ".join(word(v) for v in value)}
        return {path or "value": "" if value is None else word(value)}

    def compare_csv(values, text):
        rows = list(csv.reader(io.StringIO(text), strict=True))
        for value in values:
            items = value if isinstance(value, list) else [value]
            if not items:
                rows = rows[1:] if rows and value is values[-1] else rows
                continue
            cells = [flat(steady(i) if isinstance(i, dict) else {"value": i}) for i in items]
            header = rows[0] if rows else []
            # A column that only an empty object or list stands for has no place in the data.
            keys = set(k for c in cells for k in c)
            assert len(set(header)) == len(header), f"a column twice in {header}"
            missing = [k for k in keys if k not in header and any(c.get(k) for c in cells)]
            assert not missing, f"columns {missing} are not in {header}"
            for number, wanted in enumerate(cells, 1):
                row = rows[number]
                assert len(row) == len(header), f"row {row} under {header}"
                found = {k: c for k, c in zip(header, row) if c != ""}
                wanted = {k: c for k, c in wanted.items() if c != ""}
                for k in wanted.keys() & found.keys():
                    if k.split(".")[-1] in VOLATILE:
                        found[k] = wanted[k]
                assert steady(found) == steady(wanted), f"{found} is not {wanted}"
            rows = rows[len(cells) + 1:]
        assert not rows, f"rows too many: {rows}"

    def same(a, b):
        """Equal, and of the same kind: 1 is not True."""
        return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)

    folder, wrong, names = sys.argv[1], 0, sorted(os.listdir(sys.argv[1] + "/json"))
    for name in names:
        texts = {f: open(f"{folder}/{f}/{name}", newline="").read() for f in ("json", "yaml", "csv")}
        values = json_values(texts["json"])
        try:
            found = list(yaml.safe_load_all(texts["yaml"])) if texts["yaml"] else []
            assert same(steady(found), steady(values)), f"YAML {found} is not {values}"
            compare_csv(values, texts["csv"])
        except Exception as error:
            wrong += 1
            print(f"{name}: {type(error).__name__}: {error}"[:2000], file=sys.stderr)
    print(len(names), "compared")
    sys.exit(1 if wrong else 0)
    """#
}

extension Prerequisites {
  /// A reader of YAML that is not ours.
  fileprivate static let pythonYAML = Prerequisites(
    programs: ["python3": "python3"],
    files: ["/usr/lib/python3/dist-packages/yaml/__init__.py": "python3-yaml"])
}
