import CLibvirt

extension Connection {
  /// Turns a hypervisor's own configuration into a domain's description in XML.
  ///
  /// - Parameters:
  ///   - format: what the configuration is written in, such as `vmware-vmx`.
  ///   - configuration: its text.
  ///
  /// Throws when the driver does not know the format. C: virConnectDomainXMLFromNative.
  public func domainXML(fromNative format: String, _ configuration: String) throws(LibvirtError) -> String {
    try Call.checkString("virConnectDomainXMLFromNative", format, configuration) {
      virConnectDomainXMLFromNative(pointer, $0, $1, 0)
    }
  }

  /// Turns a domain's description in XML into a hypervisor's own configuration.
  ///
  /// - Parameters:
  ///   - format: what to write, such as `qemu-argv`.
  ///   - xml: the description.
  ///
  /// Throws when the driver does not know the format. C: virConnectDomainXMLToNative.
  public func nativeConfiguration(_ format: String, domainXML xml: String) throws(LibvirtError) -> String {
    try Call.checkString("virConnectDomainXMLToNative", format, xml) {
      virConnectDomainXMLToNative(pointer, $0, $1, 0)
    }
  }
}
