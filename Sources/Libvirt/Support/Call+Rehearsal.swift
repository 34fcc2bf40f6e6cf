import Platform

extension Call {
  /// Refuses, in a rehearsal, the call of a function that is not known to do nothing but read.
  static func refuse<each Text: CText>(
    _ function: StaticString, _ text: repeat each Text, in rehearsal: Rehearsal
  ) throws(LibvirtError) {
    let name = "\(function)"
    guard !onlyReads(name) else { return }
    var texts: [String] = []
    for text in repeat each text {
      if let text = text as? String { texts.append(text) }
    }
    rehearsal.refuse(Rehearsal.Refusal(name, texts: texts))
    throw LibvirtError(code: .operationDenied, message: "\(name) is not called: nothing is to be changed")
  }

  /// Whether a function of libvirt is known to change nothing, neither on the host nor in a guest: by the verb in its
  /// name, or because it is one of those whose names do not tell.
  static func onlyReads(_ function: String) -> Bool {
    if otherReadings.contains(function) { return true }
    guard let kind = kinds.first(where: function.hasPrefix) else { return false }
    let rest = function.dropFirst(kind.count)
    return verbs.contains { rest.hasPrefix($0) && rest.dropFirst($0.count).first?.isLowercase != true }
  }

  /// What names of functions begin with; longer ones come before those that they begin with.
  private static let kinds = [
    "virConnect", "virDomainSnapshot", "virDomainCheckpoint", "virDomain", "virInterface", "virNetworkPort",
    "virNetwork", "virNWFilterBinding", "virNWFilter", "virNodeDevice", "virNode", "virSecret",
    "virStoragePool", "virStorageVol", "virAdmConnect", "virAdmServer", "virAdmClient",
  ]

  /// What a function that only reads does to an object.
  private static let verbs = ["Get", "List", "Lookup", "Is", "Num", "Has"]

  private static let otherReadings: Set<String> = [
    // Of the library, of a connection's own side, and of memory here.
    "virInitialize", "virGetVersion", "virEventRegisterDefaultImpl", "virConnectOpenAuth",
    "virConnectSetIdentity", "virConnectSetKeepAlive", "virConnectRegisterCloseCallback", "virStreamNew",
    "virStreamAbort", "virTypedParamsAdd", "virTypedParamsAddString", "virEventAddHandle",
    "virEventAddTimeout",
    "virAdmInitialize", "virAdmGetVersion", "virAdmConnectOpen", "virAdmConnectRegisterCloseCallback",
    // Listening.
    "virConnectDomainEventRegisterAny", "virConnectNetworkEventRegisterAny",
    "virConnectStoragePoolEventRegisterAny", "virConnectNodeDeviceEventRegisterAny",
    "virConnectSecretEventRegisterAny", "virStreamEventAddCallback", "virStreamEventUpdateCallback",
    // Answers without an object, or with the verb in another place.
    "virConnectBaselineCPU", "virConnectBaselineHypervisorCPU", "virConnectCompareCPU",
    "virConnectCompareHypervisorCPU", "virConnectFindStoragePoolSources", "virConnectDomainXMLFromNative",
    "virConnectDomainXMLToNative",
    "virDomainAuthorizedSSHKeysGet", "virDomainBackupGetXMLDesc", "virDomainBlockStats",
    "virDomainBlockStatsFlags", "virDomainInterfaceAddresses", "virDomainInterfaceStats",
    "virDomainManagedSaveGetXMLDesc", "virDomainMemoryStats", "virDomainMigrateGetCompressionCache",
    "virDomainMigrateGetMaxDowntime", "virDomainMigrateGetMaxSpeed", "virDomainSaveImageGetXMLDesc",
    "virDomainSnapshotCurrent",
  ]
}
