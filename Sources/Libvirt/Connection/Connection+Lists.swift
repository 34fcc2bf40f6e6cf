import CLibvirt

extension Connection {
  /// All virtual networks, or those that the flags choose.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver has no networks. C: virConnectListAllNetworks.
  public func networks(_ flags: ListAllNetworksFlags = []) throws(LibvirtError) -> [Network] {
    try listObjects("virConnectListAllNetworks", Network.init(owning:)) {
      virConnectListAllNetworks(pointer, $0, flags.rawValue)
    }
  }

  /// All storage pools, or those that the flags choose.
  ///
  /// Throws when the driver has no storage. C: virConnectListAllStoragePools.
  public func storagePools(_ flags: ListAllStoragePoolsFlags = []) throws(LibvirtError) -> [StoragePool] {
    try listObjects("virConnectListAllStoragePools", StoragePool.init(owning:)) {
      virConnectListAllStoragePools(pointer, $0, flags.rawValue)
    }
  }

  /// All devices of the host, or those that the flags choose.
  ///
  /// Throws when the driver knows no devices. C: virConnectListAllNodeDevices.
  public func nodeDevices(_ flags: ListAllNodeDeviceFlags = []) throws(LibvirtError) -> [NodeDevice] {
    try listObjects("virConnectListAllNodeDevices", NodeDevice.init(owning:)) {
      virConnectListAllNodeDevices(pointer, $0, flags.rawValue)
    }
  }

  /// All network interfaces of the host, or those that the flags choose.
  ///
  /// Throws when the driver knows no interfaces. C: virConnectListAllInterfaces.
  public func hostInterfaces(_ flags: ListAllInterfacesFlags = []) throws(LibvirtError) -> [HostInterface] {
    try listObjects("virConnectListAllInterfaces", HostInterface.init(owning:)) {
      virConnectListAllInterfaces(pointer, $0, flags.rawValue)
    }
  }

  /// All network filters.
  ///
  /// Throws when the driver has none. C: virConnectListAllNWFilters.
  public func networkFilters() throws(LibvirtError) -> [NetworkFilter] {
    try listObjects("virConnectListAllNWFilters", NetworkFilter.init(owning:)) {
      virConnectListAllNWFilters(pointer, $0, 0)
    }
  }

  /// All bindings of network filters.
  ///
  /// Throws when the driver has none. C: virConnectListAllNWFilterBindings.
  public func networkFilterBindings() throws(LibvirtError) -> [NetworkFilterBinding] {
    try listObjects("virConnectListAllNWFilterBindings", NetworkFilterBinding.init(owning:)) {
      virConnectListAllNWFilterBindings(pointer, $0, 0)
    }
  }

  /// All secrets, or those that the flags choose.
  ///
  /// Throws when the driver has no secrets. C: virConnectListAllSecrets.
  public func secrets(_ flags: ListAllSecretsFlags = []) throws(LibvirtError) -> [Secret] {
    try listObjects("virConnectListAllSecrets", Secret.init(owning:)) {
      virConnectListAllSecrets(pointer, $0, flags.rawValue)
    }
  }
}
