import CLibvirt

extension Domain {
  /// What libvirt holds against the domain's configuration, a sentence each.
  ///
  /// - Parameter types: which kinds; empty for all.
  ///
  /// C: virDomainGetMessages.
  public func messages(_ types: MessageType = []) throws(LibvirtError) -> [String] {
    var messages: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = try Call.checkCount("virDomainGetMessages") {
      virDomainGetMessages(pointer, &messages, types.rawValue)
    }
    return takeStrings(messages, count: count)
  }

  /// Starts to measure how fast the guest changes its memory; the statistics of `.dirtyrate` then have the result.
  ///
  /// C: virDomainStartDirtyRateCalc.
  public func startDirtyRateCalculation(
    seconds: Int, _ flags: DirtyRateCalcFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainStartDirtyRateCalc") {
      virDomainStartDirtyRateCalc(pointer, Int32(clamping: seconds), flags.rawValue)
    }
  }
}
