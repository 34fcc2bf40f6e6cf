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
    case .storagePoolBuilt, .storageVolExist, .networkExist, .domExist, .networkPortExist:
      self = .alreadyThere
    case .systemError, .internalError: self = error.domain == .rpc ? .connection : .failure
    case .noSupport, .operationUnsupported, .configUnsupported, .argumentUnsupported: self = .notSupported
    case .operationTimeout: self = .deadlinePassed
    case .operationFailed, .operationInvalid: self = error.saysAlready ? .alreadyThere : .failure
    default: self = .failure
    }
  }

  /// Whether an error of a look-up says that there is no such object (or no such name, id or UUID).
  static func classifiesAsMissing(_ error: LibvirtError) -> Bool {
    ExitCode(classifying: error) == .notFound || error.code == .invalidArg
  }
}

extension LibvirtError {
  /// Whether an error without a code of its own says that something is as asked already.
  ///
  /// libvirt has one code for all that a state forbids, so its words decide, which a server may say in another language;
  /// `attempt(_:isAlreadyThere:)` asks for the state instead, and is right in all of them.
  fileprivate var saysAlready: Bool {
    [" already exists", " is already active", " is already running", " is already defined "]
      .contains { message.contains($0) }
  }
}
