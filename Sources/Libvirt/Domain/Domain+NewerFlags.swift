// Flags that came after libvirt 9.0.0; an older daemon answers `invalidArg` to them.

extension Domain.BackupBeginFlags {
  /// C: VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN, from libvirt 11.10.0 on.
  public static let preserveShutdownDomain = Self(rawValue: 2)
}

extension Domain.BlockCopyFlags {
  /// C: VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED, from libvirt 12.2.0 on.
  public static let targetZeroed = Self(rawValue: 16)
}

extension Domain.BlockResizeFlags {
  /// C: VIR_DOMAIN_BLOCK_RESIZE_CAPACITY, from libvirt 10.0.0 on.
  public static let capacity = Self(rawValue: 2)
  /// C: VIR_DOMAIN_BLOCK_RESIZE_EXTEND, from libvirt 12.3.0 on.
  public static let extend = Self(rawValue: 4)
}

extension Domain.GuestInfoTypes {
  /// C: VIR_DOMAIN_GUEST_INFO_LOAD, from libvirt 11.2.0 on.
  public static let load = Self(rawValue: 128)
  /// C: VIR_DOMAIN_GUEST_INFO_DEVICES; an older daemon refuses it.
  public static let devices = Self(rawValue: 256)
}

extension Domain.VcpuFlags {
  /// C: VIR_DOMAIN_VCPU_ASYNC_UNPLUG, newer than libvirt 11; an older daemon refuses it.
  public static let asyncUnplug = Self(rawValue: 32)
}

extension Domain.ModificationImpact {
  /// C: VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG, of virDomainSetVcpu only, from libvirt 12.4.0 on; an older daemon refuses it.
  public static let asyncUnplug = Self(rawValue: 4)
}
