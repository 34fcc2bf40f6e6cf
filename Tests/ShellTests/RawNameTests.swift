import Foundation
import TestSupport
import Testing

/// Files whose names are no UTF-8.
@Suite("Names that are not UTF-8")
struct RawNameTests {
  private func shell(_ script: String, in scratch: ScratchDirectory) async throws -> RunResult {
    let program = "\(Program.vireoByName) -c test:///default"
    return try await Hermetic(scratch: scratch).run(
      "/bin/sh", ["-c", "cd \(scratch.path); n=$(printf 'n\\377'); VIREO=\"\(program)\"; \(script)"])
  }

  @Test(
    "name the same file to a command as to the shell",
    arguments: [
      "$VIREO screenshot test --file $n.img && test -s $n.img",
      "$VIREO dumpxml test >$n.xml && $VIREO define $n.xml",
      "mkdir $n && touch $n/x && printf \"cd $n\\ncreate x\\n\" | $VIREO; test -d $n",
      "mkdir $n && printf \"cd $n\\nscreenshot test --file y\\n\" | $VIREO && test -s $n/y",
      "mkdir $n && cd $n && $VIREO pwd >../told && test \"$(head -n 1 ../told)\" = \"$PWD\"",
      "$VIREO -l $n.log -d 0 list && test -s $n.log",
      "printf '#!/bin/sh\\ntouch edited\\n' >$n && chmod +x $n && PATH=$PATH:. EDITOR=$n $VIREO edit test; test -e edited",
      "mkdir $n && TMPDIR=$PWD/$n EDITOR='ls' $VIREO edit test >told; grep -q \"$n/vireo\" told",
    ])
  func same(_ script: String) async throws {
    try await withScratch { scratch in
      let result = try await shell("{ \(script); }", in: scratch)
      #expect(result.status == .exited(0), "\(result.output)\(result.error)")
    }
  }
}
