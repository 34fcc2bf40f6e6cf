import CLibvirt

extension Domain {
  /// Starts a defined domain. Throws `operationInvalid` when it already runs.
  ///
  /// C: virDomainCreate.
  public func create() throws(LibvirtError) {
    try Call.check("virDomainCreate") { virDomainCreate(pointer) }
  }

  /// Starts a defined domain. Throws `operationInvalid` when it already runs.
  ///
  /// C: virDomainCreateWithFlags.
  public func create(_ flags: CreateFlags) throws(LibvirtError) {
    try Call.check("virDomainCreateWithFlags") { virDomainCreateWithFlags(pointer, flags.rawValue) }
  }

  /// Starts a defined domain and hands it open file descriptors, which its first process finds from 3 on.
  ///
  /// C: virDomainCreateWithFiles.
  public func create(files: [Int32], _ flags: CreateFlags = []) throws(LibvirtError) {
    var files = files
    try Call.check("virDomainCreateWithFiles") {
      virDomainCreateWithFiles(pointer, UInt32(clamping: files.count), &files, flags.rawValue)
    }
  }

  /// Asks the guest to shut down, in a way that the hypervisor chooses; the guest may take its time or refuse.
  ///
  /// C: virDomainShutdown.
  public func shutdown() throws(LibvirtError) {
    try Call.check("virDomainShutdown") { virDomainShutdown(pointer) }
  }

  /// Asks the guest to shut down, in one of the given ways; the guest may take its time or refuse.
  ///
  /// C: virDomainShutdownFlags.
  public func shutdown(_ flags: ShutdownFlags) throws(LibvirtError) {
    try Call.check("virDomainShutdownFlags") { virDomainShutdownFlags(pointer, flags.rawValue) }
  }

  /// Asks the guest to reboot; the guest may take its time or refuse.
  ///
  /// C: virDomainReboot.
  public func reboot(_ flags: RebootFlags = []) throws(LibvirtError) {
    try Call.check("virDomainReboot") { virDomainReboot(pointer, flags.rawValue) }
  }

  /// Resets the domain at once, as the button does: the guest has no chance to save anything.
  ///
  /// C: virDomainReset.
  public func reset() throws(LibvirtError) {
    try Call.check("virDomainReset") { virDomainReset(pointer, 0) }
  }

  /// Pauses the virtual CPUs; the memory stays.
  ///
  /// C: virDomainSuspend.
  public func suspend() throws(LibvirtError) {
    try Call.check("virDomainSuspend") { virDomainSuspend(pointer) }
  }

  /// Lets a paused domain run on.
  ///
  /// C: virDomainResume.
  public func resume() throws(LibvirtError) {
    try Call.check("virDomainResume") { virDomainResume(pointer) }
  }

  /// Stops the domain at once, as pulling the plug does. Throws `operationInvalid` when it does not run.
  ///
  /// C: virDomainDestroy.
  public func destroy() throws(LibvirtError) {
    try Call.check("virDomainDestroy") { virDomainDestroy(pointer) }
  }

  /// Stops the domain at once, as pulling the plug does. Throws `operationInvalid` when it does not run.
  ///
  /// C: virDomainDestroyFlags.
  public func destroy(_ flags: DestroyFlags) throws(LibvirtError) {
    try Call.check("virDomainDestroyFlags") { virDomainDestroyFlags(pointer, flags.rawValue) }
  }

  /// Removes the definition; a running domain becomes transient. Throws `operationInvalid` while the domain has a
  /// managed save image, snapshots or checkpoints.
  ///
  /// C: virDomainUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virDomainUndefine") { virDomainUndefine(pointer) }
  }

  /// Removes the definition with what the flags name; a running domain becomes transient.
  ///
  /// C: virDomainUndefineFlags.
  public func undefine(_ flags: UndefineFlags) throws(LibvirtError) {
    try Call.check("virDomainUndefineFlags") { virDomainUndefineFlags(pointer, flags.rawValue) }
  }
}

extension Domain {
  /// Whether the domain starts with the host.
  ///
  /// C: virDomainGetAutostart.
  public var autostart: Bool {
    get throws(LibvirtError) {
      try Call.readBool("virDomainGetAutostart") { virDomainGetAutostart(pointer, $0) }
    }
  }

  /// Says whether the domain starts with the host. Throws `operationInvalid` for a transient domain.
  ///
  /// C: virDomainSetAutostart.
  public func setAutostart(_ autostart: Bool) throws(LibvirtError) {
    try Call.check("virDomainSetAutostart") { virDomainSetAutostart(pointer, autostart ? 1 : 0) }
  }

  /// Says what happens when the guest powers off, reboots or crashes.
  ///
  /// C: virDomainSetLifecycleAction.
  public func setLifecycleAction(
    _ action: LifecycleAction, on event: Lifecycle, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSetLifecycleAction") {
      virDomainSetLifecycleAction(pointer, event.rawValue, action.rawValue, impact.rawValue)
    }
  }
}

extension Domain {
  /// Puts the guest to sleep in the given way, with the guest's own power management.
  ///
  /// - Parameter seconds: how long it sleeps; 0 until something wakes it. No driver knows another value yet.
  ///
  /// C: virDomainPMSuspendForDuration.
  public func pmSuspend(
    target: Connection.SuspendTarget, seconds: UInt64 = 0
  ) throws(LibvirtError) {
    try Call.check("virDomainPMSuspendForDuration") {
      virDomainPMSuspendForDuration(pointer, target.rawValue, seconds, 0)
    }
  }

  /// Wakes a guest that power management put to sleep.
  ///
  /// C: virDomainPMWakeup.
  public func pmWakeup() throws(LibvirtError) {
    try Call.check("virDomainPMWakeup") { virDomainPMWakeup(pointer, 0) }
  }
}
