import CLibvirt

extension Domain {
  /// Connects a stream to a console, serial port or parallel port of the running domain.
  ///
  /// - Parameter device: the alias of the device; `nil` for the first console.
  ///
  /// C: virDomainOpenConsole.
  public func openConsole(
    _ device: String? = nil, stream: Stream, _ flags: ConsoleFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainOpenConsole", device) {
      virDomainOpenConsole(pointer, $0, stream.pointer, flags.rawValue)
    }
  }

  /// Connects a stream to a channel of the running domain.
  ///
  /// - Parameter name: the alias or the target name of the channel; `nil` for the first one.
  ///
  /// C: virDomainOpenChannel.
  public func openChannel(
    _ name: String? = nil, stream: Stream, _ flags: ChannelFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainOpenChannel", name) {
      virDomainOpenChannel(pointer, $0, stream.pointer, flags.rawValue)
    }
  }

  /// Connects a socket of the caller's to a graphics server of the running domain.
  ///
  /// C: virDomainOpenGraphics.
  public func openGraphics(
    _ index: UInt32 = 0, descriptor: Int32, _ flags: OpenGraphicsFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainOpenGraphics") {
      virDomainOpenGraphics(pointer, index, descriptor, flags.rawValue)
    }
  }

  /// A socket that is connected to a graphics server of the running domain; the caller closes it.
  ///
  /// C: virDomainOpenGraphicsFD.
  public func openGraphics(
    _ index: UInt32 = 0, _ flags: OpenGraphicsFlags = []
  ) throws(LibvirtError) -> Int32 {
    try Call.check("virDomainOpenGraphicsFD") { virDomainOpenGraphicsFD(pointer, index, flags.rawValue) }
  }

  /// Starts sending a picture of a screen to the stream, from which the caller then receives it.
  ///
  /// - Returns: the MIME type of the picture.
  ///
  /// C: virDomainScreenshot.
  public func screenshot(_ screen: UInt32 = 0, to stream: Stream) throws(LibvirtError) -> String {
    try Call.checkString("virDomainScreenshot") { virDomainScreenshot(pointer, stream.pointer, screen, 0) }
  }
}

extension Domain {
  /// Presses keys together, holds them and lets go. libvirt takes at most 16 keys.
  ///
  /// - Parameter holdMilliseconds: how long to hold; 0 for the hypervisor's choice.
  ///
  /// C: virDomainSendKey.
  public func sendKeys(
    _ keycodes: [UInt32], from codeset: KeycodeSet = .linux, holdMilliseconds: UInt32 = 0
  ) throws(LibvirtError) {
    var keycodes = keycodes
    try Call.check("virDomainSendKey") {
      virDomainSendKey(
        pointer, codeset.rawValue, holdMilliseconds, &keycodes, Int32(clamping: keycodes.count), 0)
    }
  }

  /// Sends a signal to a process in a container. A negative number means a process group, 1 the first process.
  ///
  /// C: virDomainSendProcessSignal.
  public func sendSignal(_ signal: ProcessSignal, toProcess pid: Int64) throws(LibvirtError) {
    try Call.check("virDomainSendProcessSignal") {
      virDomainSendProcessSignal(pointer, pid, signal.rawValue, 0)
    }
  }

  /// Injects a non-maskable interrupt.
  ///
  /// C: virDomainInjectNMI.
  public func injectNMI() throws(LibvirtError) {
    try Call.check("virDomainInjectNMI") { virDomainInjectNMI(pointer, 0) }
  }
}
