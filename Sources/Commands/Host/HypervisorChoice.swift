import CommandModel
import CommandOutput
import Libvirt

/// Which of the host's hypervisors a question is about; what is left out is libvirt's choice.
final class HypervisorChoice: OptionGroup {
  @Option("virttype", "domain type, such as 'kvm'", complete: .words(["kvm", "qemu", "lxc", "xen", "test"]))
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
  static let architectures = words([
    "aarch64", "armv7l", "i686", "loongarch64", "ppc64", "ppc64le", "riscv64", "s390x", "x86_64",
  ])
}
