import CommandModel

/// The options that describe a storage pool: what pool-define-as and pool-create-as have in common.
final class PoolOptions: OptionGroup {
  @Argument("name", "name of the pool", complete: .none("a new name")) var name: String
  @Argument("type", "kind of pool", complete: .words(PoolTypes.names)) var type: String
  @Flag("print-xml", "print the description and define nothing") var printXML: Bool
  @Option("source-host", "host that serves the storage", complete: .none("any host")) var sourceHost: String?
  @Option("source-path", "path of the storage on its host", complete: .none("a path on another host"))
  var sourcePath: String?
  @Option("source-dev", "device that holds the storage", complete: .file) var sourceDevice: String?
  @Option("source-name", "name of the storage, such as a volume group", complete: .none("any name"))
  var sourceName: String?
  @Option("target", "where the pool appears on the host", complete: .file) var target: String?
  @Option("source-format", "format of the storage", complete: .none("depends on the kind of pool"))
  var sourceFormat: String?
  @Option("auth-type", "how to authenticate", complete: .words(["chap", "ceph"])) var authType: String?
  @Option("auth-username", "name to authenticate with", complete: .none("any name")) var authUsername: String?
  @Option("secret-usage", "usage of the secret to authenticate with", complete: .none("any usage"))
  var secretUsage: String?
  @Option("secret-uuid", "uuid of the secret to authenticate with", complete: .secrets)
  var secretUUID: String?
  @Option("adapter-name", "name of the SCSI adapter", complete: .none("a device of the host"))
  var adapterName: String?
  @Option("adapter-wwnn", "world-wide node name of the virtual adapter", complete: .none("any name"))
  var adapterWWNN: String?
  @Option("adapter-wwpn", "world-wide port name of the virtual adapter", complete: .none("any name"))
  var adapterWWPN: String?
  @Option("adapter-parent", "adapter that carries the virtual one", complete: .none("a device of the host"))
  var adapterParent: String?
  @Option("adapter-parent-wwnn", "world-wide node name of that adapter", complete: .none("any name"))
  var adapterParentWWNN: String?
  @Option("adapter-parent-wwpn", "world-wide port name of that adapter", complete: .none("any name"))
  var adapterParentWWPN: String?
  @Option(
    "adapter-parent-fabric-wwn", "world-wide name of that adapter's fabric", complete: .none("any name"))
  var adapterParentFabricWWN: String?
  @Option("source-protocol-ver", "version of the protocol of the file server", complete: .none("any version"))
  var sourceProtocolVersion: String?
  @Option("source-initiator", "iSCSI name of this host", complete: .none("any name"))
  var sourceInitiator: String?

  /// Refuses two ways to name one secret; virsh looks at this behind other options.
  func refuseTwoSecrets() throws {
    if secretUsage != nil, secretUUID != nil { throw CommandFailure.exclusive("secret-usage", "secret-uuid") }
  }

  /// The pool that they describe.
  var description: PoolDescription {
    let parent = PoolDescription.Parent(
      name: adapterParent, wwnn: adapterParentWWNN, wwpn: adapterParentWWPN, fabric: adapterParentFabricWWN)
    return PoolDescription(
      name: name, type: type, sourceHost: sourceHost, sourcePath: sourcePath, sourceDevice: sourceDevice,
      sourceName: sourceName, target: target, sourceFormat: sourceFormat,
      sourceProtocolVersion: sourceProtocolVersion, sourceInitiator: sourceInitiator,
      authentication: authentication,
      adapter: PoolDescription.Adapter(
        name: adapterName, wwnn: adapterWWNN, wwpn: adapterWWPN, parent: parent))
  }

  private var authentication: PoolDescription.Authentication? {
    guard let authType, let authUsername, secretUsage != nil || secretUUID != nil else { return nil }
    return PoolDescription.Authentication(
      type: authType, username: authUsername, secretUsage: secretUsage, secretUUID: secretUUID)
  }
}
