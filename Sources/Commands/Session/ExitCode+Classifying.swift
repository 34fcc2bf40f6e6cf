import CommandModel
import Libvirt
import Platform

extension ExitCode {
  /// The class of an error of libvirt.
  public init(classifying error: LibvirtError) {
    switch error.code {
    case .noDomain, .noNetwork, .noStoragePool, .noStorageVol, .noDomainSnapshot, .noDomainCheckpoint,
      .noDomainMetadata, .noInterface, .noNodeDevice, .noNwfilter, .noNwfilterBinding, .noSecret,
      .noNetworkPort, .noServer, .noClient:
      self = .notFound
    case .authFailed, .authCancelled, .authUnavailable, .accessDenied, .operationDenied: self = .access
    case .noConnect, .invalidConn, .rpc, .gnutlsError, .libssh, .ssh: self = .connection
    case .storagePoolBuilt, .storageVolExist, .networkExist: self = .alreadyThere
    case .systemError, .internalError: self = error.domain == .rpc ? .connection : .failure
    case .noSupport, .operationUnsupported, .configUnsupported, .argumentUnsupported: self = .notSupported
    case .operationTimeout, .agentUnresponsive: self = .deadlinePassed
    default: self = .failure
    }
  }

  /// Whether an error of a look-up says that there is no such object (or no such name, id or UUID).
  static func classifiesAsMissing(_ error: LibvirtError) -> Bool {
    ExitCode(classifying: error) == .notFound || error.code == .invalidArg
  }
}
