import Foundation

/// A small Linux guest with an agent, a shell on its serial port, and mounted ext4 disks.
///
/// Its kernel and initial file system are made once and kept among the build products; making them takes a
/// few seconds and needs Debian's archive for the kernel. 128 MiB of memory are enough.
public struct TinyGuest: Sendable {
  /// The kernel.
  public let kernel: String
  /// The initial file system.
  public let initrd: String

  /// The guest for this run: from the cache, or made now.
  public static func shared() async throws -> TinyGuest { try await Maker.shared.guest() }

  /// A domain with this guest. Root ports leave room to attach devices while it runs.
  public func domainXML(name: String, memory: Int = 128, devices: String = "") -> String {
    """
    <domain type='qemu'>
      <name>\(name)</name>
      <memory unit='MiB'>\(memory)</memory>
      <vcpu>1</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <kernel>\(kernel)</kernel>
        <initrd>\(initrd)</initrd>
        <cmdline>console=tty0 console=ttyS0 quiet host=tiny</cmdline>
      </os>
      <features><acpi/><apic/></features>
      <pm><suspend-to-mem enabled='yes'/></pm>
      <devices>
        <controller type='pci' model='pcie-root'/>
        \(String(repeating: "<controller type='pci' model='pcie-root-port'/>", count: 10))
        <serial type='pty'><target port='0'/></serial>
        <console type='pty'/>
        <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
        <video><model type='vga'/></video>
        <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
        \(devices)
      </devices>
    </domain>

    """
  }
}

/// Makes the guest once, however many suites ask at the same time.
private actor Maker {
  static let shared = Maker()
  private var making: Task<TinyGuest, any Error>?

  func guest() async throws -> TinyGuest {
    let task = making ?? Task { try await Self.make() }
    making = task
    return try await task.value
  }

  /// The folder is renamed into place when complete, so that an interrupted run leaves nothing half made.
  private static func make() async throws -> TinyGuest {
    try Prerequisites.guest.require()
    let cache = "\(Program.builtProducts)/test-guest-\(version)"
    let guest = TinyGuest(kernel: "\(cache)/vmlinuz", initrd: "\(cache)/initrd")
    if FileManager.default.fileExists(atPath: guest.initrd) { return guest }
    try await withScratch { scratch in
      let script = try scratch.write(TinyGuest.script, to: "make-guest.sh")
      let made = "\(cache).\(getpid())"
      let result = try await Hermetic(scratch: scratch).run(
        "/bin/sh", [script, made], deadline: .seconds(180))
      guard result.status.isSuccess else { throw FixtureError("the guest could not be made: \(result)") }
      if rename(made, cache) != 0 { try FileManager.default.removeItem(atPath: made) }
    }
    return guest
  }

  /// Changes with the script, so that a cache made by an older one is not used.
  private static var version: String {
    let hash = TinyGuest.script.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return String(hash, radix: 36)
  }
}
