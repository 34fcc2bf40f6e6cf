import CLibvirt
import Glibc
import Platform

extension Domain {
  /// The label with which a security driver confines the domain's process.
  ///
  /// C: virSecurityLabel.
  public struct SecurityLabel: Hashable, Sendable {
    /// The label, empty where none is set.
    public var label: String
    /// Whether the driver enforces it, or only reports.
    public var isEnforcing: Bool

    init(_ raw: virSecurityLabel) {
      // The text is C's array of 4097 bytes at the start, one more than Swift imports as a tuple.
      label = withUnsafeBytes(of: raw) { bytes in
        String(rawBytes: bytes.prefix(Int(VIR_SECURITY_LABEL_BUFLEN)).prefix { $0 != 0 })
      }
      isEnforcing = raw.enforcing != 0
    }
  }

  /// The label of the host's first security driver.
  ///
  /// C: virDomainGetSecurityLabel.
  public var securityLabel: SecurityLabel {
    get throws(LibvirtError) {
      var raw = virSecurityLabel()
      try Call.check("virDomainGetSecurityLabel") { virDomainGetSecurityLabel(pointer, &raw) }
      return SecurityLabel(raw)
    }
  }

  /// The labels of all the host's security drivers, in their order.
  ///
  /// C: virDomainGetSecurityLabelList.
  public var securityLabels: [SecurityLabel] {
    get throws(LibvirtError) {
      var raws: virSecurityLabelPtr?
      let count = try Call.checkCount("virDomainGetSecurityLabelList") {
        virDomainGetSecurityLabelList(pointer, &raws)
      }
      defer { free(raws) }
      return UnsafeBufferPointer(raws, clamping: count).map(SecurityLabel.init)
    }
  }
}

extension Domain {
  /// What launch security knows of the running domain, such as the measurement of its memory.
  ///
  /// C: virDomainGetLaunchSecurityInfo.
  public func launchSecurityInfo() throws(LibvirtError) -> TypedParameters {
    try .allocated("virDomainGetLaunchSecurityInfo") { virDomainGetLaunchSecurityInfo(pointer, $0, $1, 0) }
  }

  /// Sets the secret that launch security injects into the guest's memory before it runs.
  ///
  /// C: virDomainSetLaunchSecurityState.
  public func setLaunchSecurityState(_ parameters: TypedParameters) throws(LibvirtError) {
    try parameters.apply("virDomainSetLaunchSecurityState") {
      virDomainSetLaunchSecurityState(pointer, $0, $1, 0)
    }
  }
}
