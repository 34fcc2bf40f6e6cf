import Glibc

extension String {
  /// The system's words for an error number.
  public init(systemError code: Int32) { self.init(cString: strerror(code)) }
}
