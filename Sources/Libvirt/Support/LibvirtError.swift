import CLibvirt
import Platform

/// An error that libvirt reported, copied from the calling thread before the failed call returned.
///
/// C: virError.
public struct LibvirtError: Error, Sendable {
  /// What went wrong. C: virErrorNumber.
  public var code: ErrorNumber
  /// The part of libvirt that reported it. C: virErrorDomain.
  public var domain: ErrorDomain
  /// Warning or error. C: virErrorLevel.
  public var level: ErrorLevel
  /// The whole sentence, without a newline, in the language of libvirt's catalogue.
  public var message: String
  /// Extra strings and numbers of the error, whose meaning depends on the code.
  public var details: [String]

  /// An error as libvirt would report it; what is left out is unknown.
  public init(
    code: ErrorNumber, domain: ErrorDomain = .none, level: ErrorLevel = .error, message: String,
    details: [String] = []
  ) {
    self.code = code
    self.domain = domain
    self.level = level
    self.message = message
    self.details = details
  }

  /// Whether the installed libvirt lacks the function that was to be called: that is for us to say, and libvirt says
  /// nothing of it.
  public private(set) var isOfMissingFunction = false

  /// The error of a function that the installed libvirt lacks.
  static func missing(_ sentence: String) -> LibvirtError {
    var error = LibvirtError(code: .noSupport, message: sentence)
    error.isOfMissingFunction = true
    return error
  }

  /// The calling thread's last error; `nil` when libvirt recorded none.
  ///
  /// C: virGetLastError.
  static var last: LibvirtError? {
    guard let error = virGetLastError(), error.pointee.code != 0 else { return nil }
    return LibvirtError(copying: error.pointee)
  }

  /// A copy that does not depend on libvirt's own storage.
  init(copying error: virError) {
    code = ErrorNumber(rawValue: UInt32(bitPattern: error.code))
    domain = ErrorDomain(rawValue: UInt32(bitPattern: error.domain))
    level = ErrorLevel(rawValue: error.level.rawValue)
    message = error.message.map { String(rawCString: $0) } ?? ""
    details = [error.str1, error.str2, error.str3].compactMap { $0.map { String(rawCString: $0) } }
  }

  /// The error of a call that failed without recording one.
  static func unknown(_ function: StaticString) -> LibvirtError {
    LibvirtError(code: .internalError, message: "\(function) failed without an error")
  }
}

extension LibvirtError: CustomStringConvertible {
  /// The message alone.
  public var description: String { message }
}
