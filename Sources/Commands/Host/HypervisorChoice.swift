import CommandModel
import CommandOutput
import Libvirt

/// Which of the host's hypervisors a question is about; what is left out is libvirt's choice.
final class HypervisorChoice: OptionGroup {
  @Option("virttype", "domain type, such as 'kvm'", complete: .domainTypes)
  var type: String?
  @Option var emulator: String?
  @Option var architecture: String?
  @Option var machine: String?

  /// - Parameter emulator: what the option for the emulator is called.
  init(emulator: String = "emulator") {
    _emulator = Option(emulator, "path of the emulator", complete: .file)
    // Here and not at their properties, which would come first.
    _architecture = Option("arch", "architecture of the guest, such as 'x86_64'", complete: .architectures)
    _machine = Option("machine", "machine type, such as 'q35'", complete: .none("names of machine types"))
  }

  /// What the hypervisor can give to domains.
  func capabilities(
    on connection: Connection, _ flags: Connection.DomainCapabilitiesFlags = []
  ) throws(LibvirtError) -> String {
    try connection.domainCapabilities(
      emulator: emulator, architecture: architecture, machine: machine, virtualization: type, flags)
  }
}

extension Completion {
  /// All kinds of domains that libvirt has names for, whatever the host can do.
  static let domainTypes = words([
    "none", "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp",
    "parallels", "bhyve", "vz", "hvf",
  ])
  static let architectures = words([
    "none", "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k",
    "microblaze", "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64",
    "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64", "s390", "s390x", "sh4", "sh4eb",
    "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
  ])
}
