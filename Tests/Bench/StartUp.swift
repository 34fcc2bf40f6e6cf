import Foundation
import TestSupport

/// The time of `-c test:///default list --all`, runs of all programs interleaved.
enum StartUp {
  private static let rounds = 200
  private static let warmUp = 10

  static func measure() async throws {
    try Prerequisites.virsh.require()
    try await withScratch { scratch in
      let hermetic = try Hermetic(scratch: scratch)
      let command = ["-c", "test:///default", "list", "--all"]
      var contestants = [
        Contestant(name: "virsh", path: Program.virsh, arguments: command),
        Contestant(name: "vireo", path: Program.vireo, arguments: command),
      ]
      if let reference = try await compileReference(hermetic) {
        contestants.append(Contestant(name: "C program", path: reference, arguments: []))
      } else {
        print("No C compiler with libvirt's headers: the limit is not measured.")
      }
      try await run(&contestants, hermetic)
      report(contestants)
    }
  }

  private struct Contestant {
    let name: String
    let path: String
    let arguments: [String]
    var times: [Double] = []

    func percentile(_ part: Double) -> Double {
      times.sorted()[min(times.count - 1, Int(Double(times.count) * part))]
    }
  }

  /// Interleaved, so that what else the machine does meets all of them alike.
  private static func run(_ contestants: inout [Contestant], _ hermetic: Hermetic) async throws {
    for round in 0..<(rounds + warmUp) {
      for index in contestants.indices {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try await hermetic.run(contestants[index].path, contestants[index].arguments)
        let time = start.duration(to: clock.now)
        guard result.status.isSuccess else { throw FixtureError("\(contestants[index].name): \(result)") }
        if round >= warmUp { contestants[index].times.append(time.seconds * 1000) }
      }
    }
  }

  private static func report(_ contestants: [Contestant]) {
    print("Start-up: -c test:///default list --all, \(rounds) interleaved runs each, milliseconds\n")
    print(
      Format.left("program", 12) + ["median", "p10", "p90", "to virsh"].map { Format.right($0, 10) }.joined())
    let virsh = contestants[0].percentile(0.5)
    for contestant in contestants {
      let values = [0.5, 0.1, 0.9].map { Format.number(contestant.percentile($0)) }
      let ratio = Format.number(contestant.percentile(0.5) / virsh, digits: 3)
      print(Format.left(contestant.name, 12) + (values + [ratio]).map { Format.right($0, 10) }.joined())
    }
    print("\nThe bar: vireo at most 1.0 times virsh. The C program is what loading libvirt alone costs.\n")
  }

  /// The limit: a C program that links libvirt and makes the same calls.
  private static func compileReference(_ hermetic: Hermetic) async throws -> String? {
    let source = try hermetic.scratch.write(referenceSource, to: "reference.c")
    let program = hermetic.scratch.file("reference")
    let result = try await hermetic.run(
      Program.path(of: "cc") ?? "/usr/bin/cc", ["-O2", "-o", program, source, "-lvirt"])
    return result.status.isSuccess ? program : nil
  }

  private static let referenceSource = #"""
    #include <libvirt/libvirt.h>
    #include <stdio.h>

    int main(void) {
      virConnectPtr connection = virConnectOpen("test:///default");
      if (!connection) return 1;
      virDomainPtr *domains = NULL;
      int count = virConnectListAllDomains(connection, &domains, 0);
      printf(" Id   Name   State\n----------------------\n");
      for (int i = 0; i < count; i++) {
        int state = 0, reason = 0;
        virDomainGetState(domains[i], &state, &reason, 0);
        printf(" %u    %s   %s\n", virDomainGetID(domains[i]), virDomainGetName(domains[i]),
               state == VIR_DOMAIN_RUNNING ? "running" : "other");
        virDomainFree(domains[i]);
      }
      virConnectClose(connection);
      return 0;
    }
    """#
}
