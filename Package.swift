// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Every target is Swift 6 and free of warnings; a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// Libraries that libvirt loads in any case, and in which most names are looked up.
///
/// The dynamic linker looks for each name through all libraries in their order, so that these come first: an eighth of a
/// start is saved. One that this machine's libvirt does without is left out.
let early = ["libcrypto.so.3", "libc.so.6", "libglib-2.0.so.0"].filter { library in
  ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"].contains {
    FileManager.default.fileExists(atPath: "\($0)/\(library)")
  }
}

/// Most of a start is the dynamic linker at work. The program offers no symbols to others, and relocations are packed
/// (which asks for glibc 2.36 or newer).
let quickStart =
  ["-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "--icf=safe"]
  + ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
  + early.flatMap { ["-Xlinker", "-l:\($0)"] }

let package = Package(
  name: "vireo",
  products: [
    .executable(name: "vireo", targets: ["vireo"]),
    .library(name: "Libvirt", targets: ["Libvirt"]),
  ],
  targets: [
    // C libraries, as Debian installs them.
    .systemLibrary(name: "CLibvirt", pkgConfig: "libvirt", providers: [.apt(["libvirt-dev"])]),
    .systemLibrary(name: "CLibedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // Declared by hand and looked up when it is asked for: libjq1.
    .systemLibrary(name: "CJQ"),
    // Declared by hand; libvirt has it in memory: libglib2.0-0.
    .systemLibrary(name: "CGLib"),

    // Below all others: threads, signals, descriptors, bytes as text, durations.
    .target(name: "Platform", swiftSettings: strict),

    // Libraries that know nothing of commands.
    .target(name: "Libvirt", dependencies: ["CLibvirt", "Platform"], swiftSettings: strict),
    .target(
      name: "LibvirtAdmin", dependencies: ["Libvirt", "CLibvirt", "Platform"], swiftSettings: strict),
    .target(name: "XML", dependencies: ["CLibxml2", "Platform"], swiftSettings: strict),
    .target(name: "JQ", dependencies: ["CJQ"], swiftSettings: strict),
    .target(name: "GLib", dependencies: ["CGLib"], swiftSettings: strict),
    .target(name: "LineEditor", dependencies: ["CLibedit", "Platform"], swiftSettings: strict),

    // What a command is, what it gives back, and how it is documented; without libvirt.
    .target(name: "CommandModel", dependencies: ["Platform"], swiftSettings: strict),
    .target(name: "CommandOutput", dependencies: ["Platform"], swiftSettings: strict),
    .target(name: "CommandDocs", dependencies: ["CommandModel"], swiftSettings: strict),

    // The commands, what drives them, and the program.
    .target(
      name: "Commands",
      dependencies: [
        "Libvirt", "LibvirtAdmin", "XML", "JQ", "CommandModel", "CommandOutput", "CommandDocs", "Platform",
      ],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "Commands", "LineEditor", "GLib", "CommandModel", "CommandOutput", "CommandDocs", "Platform",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "vireo", dependencies: ["Shell"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(quickStart)]),

    // Tools that write checked-in files; a test compares.
    .executableTarget(name: "GenerateBindings", dependencies: ["XML"], swiftSettings: strict),
    .executableTarget(
      name: "GenerateDocuments", dependencies: ["Commands", "CommandDocs"], swiftSettings: strict),

    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: strict),
    .testTarget(
      name: "LibvirtTests", dependencies: ["Libvirt", "GenerateBindings", "XML", "Platform", "TestSupport"],
      exclude: ["coverage-missing.tsv", "reading-calls.txt", "test-driver-with-users.xml"],
      swiftSettings: strict),
    .testTarget(name: "JQTests", dependencies: ["JQ", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "GLibTests", dependencies: ["GLib"], swiftSettings: strict),
    .testTarget(name: "XMLTests", dependencies: ["XML", "Platform"], swiftSettings: strict),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "Platform", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandModelTests", dependencies: ["CommandModel", "Commands"],
      exclude: ["Resources"], swiftSettings: strict),
    .testTarget(
      name: "CommandDocsTests", dependencies: ["CommandDocs", "Commands", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CompletionTests", dependencies: ["TestSupport"], exclude: ["Stub"], swiftSettings: strict),
    .testTarget(
      name: "CommandOutputTests", dependencies: ["CommandOutput", "Platform", "TestSupport"],
      swiftSettings: strict),

    // Fixtures, used by tests and the benchmark only.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Sessions in memory, for the tests that run commands without a process.
    .target(
      name: "SessionSupport",
      dependencies: ["Commands", "CommandModel", "CommandOutput", "Platform", "TestSupport"],
      path: "Tests/SessionSupport", swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "CommandModel", "CommandOutput", "JQ", "Libvirt", "Platform", "XML", "SessionSupport",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ShellInProcessTests",
      dependencies: ["Shell", "Commands", "Libvirt", "SessionSupport", "TestSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "Bench", dependencies: ["TestSupport"], path: "Tests/Bench", swiftSettings: strict),
    .testTarget(name: "HouseRuleTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DaemonTests", dependencies: ["TestSupport"], exclude: ["many-interrupts"], swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Commands", "CommandModel", "CommandOutput", "Platform", "SessionSupport", "TestSupport",
      ], exclude: ["Golden", "results-missing.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests", dependencies: ["Shell", "Commands", "CommandModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "DifferentialTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
