import CLibvirt

// What only QEMU's driver does, from libvirt's library for it. What is said here goes past libvirt's own view of the
// domain, which a careless command can put out of step.

extension Domain {
  /// How a command for QEMU's monitor is read.
  ///
  /// C: virDomainQemuMonitorCommandFlags.
  public struct QEMUMonitorCommandFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP.
    public static let humanReadable = Self(rawValue: 1)
  }

  /// Gives a command to QEMU's monitor, and gives its answer: JSON, or with `.humanReadable` text.
  ///
  /// C: virDomainQemuMonitorCommand.
  public func qemuMonitorCommand(
    _ command: String, _ flags: QEMUMonitorCommandFlags = []
  ) throws(LibvirtError) -> String {
    let function = try Companion.monitorCommand.function
    return try Call.takeString("virDomainQemuMonitorCommand", command) {
      function(pointer, $0, $1, flags.rawValue)
    }
  }

  /// Gives a command to QEMU's monitor together with file descriptors, which stay the caller's as well.
  ///
  /// Descriptors that QEMU may hand back are closed: no command of today does.
  ///
  /// C: virDomainQemuMonitorCommandWithFiles.
  public func qemuMonitorCommand(
    _ command: String, passing descriptors: [Int32], _ flags: QEMUMonitorCommandFlags = []
  ) throws(LibvirtError) -> String {
    let function = try Companion.monitorCommandWithFiles.function
    var descriptors = descriptors
    let count = UInt32(clamping: descriptors.count)
    return try Call.takeString("virDomainQemuMonitorCommandWithFiles", command) {
      function(pointer, $0, count, &descriptors, nil, nil, $1, flags.rawValue)
    }
  }

  /// Gives a command to the guest agent, and gives its answer, which is JSON.
  ///
  /// - Parameter timeout: how long to wait in seconds, or one of the values of ``AgentResponseTimeout``.
  ///
  /// C: virDomainQemuAgentCommand.
  public func agentCommand(_ command: String, timeout: Int32) throws(LibvirtError) -> String {
    let function = try Companion.agentCommand.function
    return try Call.checkString("virDomainQemuAgentCommand", command) { function(pointer, $0, timeout, 0) }
  }
}

extension Connection {
  /// Takes over a QEMU process that was started without libvirt.
  ///
  /// C: virDomainQemuAttach.
  public func attachQEMU(process: UInt32) throws(LibvirtError) -> Domain {
    let function = try Companion.attach.function
    return Domain(owning: try Call.checkNull("virDomainQemuAttach") { function(pointer, process, 0) })
  }
}

/// The functions, looked up when first used.
private enum Companion {
  typealias Text = UnsafePointer<CChar>
  typealias Answer = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias Descriptors = UnsafeMutablePointer<Int32>

  static let monitorCommand = DynamicSymbol<@convention(c) (OpaquePointer, Text, Answer, UInt32) -> Int32>(
    "virDomainQemuMonitorCommand", since: "0.8.3", in: .qemu)

  static let monitorCommandWithFiles = DynamicSymbol<
    @convention(c) (
      OpaquePointer, Text, UInt32, Descriptors, UnsafeMutablePointer<UInt32>?,
      UnsafeMutablePointer<Descriptors?>?, Answer, UInt32
    ) -> Int32
  >("virDomainQemuMonitorCommandWithFiles", since: "8.2.0", in: .qemu)

  static let agentCommand = DynamicSymbol<
    @convention(c) (OpaquePointer, Text, Int32, UInt32) -> UnsafeMutablePointer<CChar>?
  >("virDomainQemuAgentCommand", since: "0.10.0", in: .qemu)

  static let attach = DynamicSymbol<@convention(c) (OpaquePointer, UInt32, UInt32) -> OpaquePointer?>(
    "virDomainQemuAttach", since: "0.9.4", in: .qemu)
}
