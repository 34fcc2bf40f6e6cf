import CLibvirt
import Glibc
import Platform

extension Domain {
  /// How a program in a container ended.
  public struct ContainerProcess: Hashable, Sendable {
    /// The process that was waited for, on this host.
    public var process: Int32
    /// Its exit status, which is the program's; 125 when the container could not be entered, 126 when the program could
    /// not be run, 127 when there is none.
    public var status: Int32
    /// The signal that ended the program; 0 where none did.
    public var signal: Int32
  }

  /// Runs a program in a container on this host, with this process' streams, and waits for it.
  ///
  /// - Parameters:
  ///   - words: the program by its path in the container, and its arguments.
  ///   - takesLabel: whether it takes the container's security label on.
  ///
  /// C: virDomainLxcOpenNamespace, virDomainLxcEnterSecurityLabel, virDomainLxcEnterCGroup,
  /// virDomainLxcEnterNamespace.
  public func runInContainer(
    _ words: [String], takesLabel: Bool
  ) throws(LibvirtError) -> ContainerProcess {
    let namespaces = try openNamespaces()
    defer { for descriptor in namespaces { close(descriptor) } }
    var model = virSecurityModel()
    var label = virSecurityLabel()
    if takesLabel {
      let connection = virDomainGetConnect(pointer)
      try Call.check("virNodeGetSecurityModel") { virNodeGetSecurityModel(connection, &model) }
      try Call.check("virDomainGetSecurityLabel") { virDomainGetSecurityLabel(pointer, &label) }
    }
    let functions = try Companion.entering()
    let count = words.count
    var descriptors = namespaces
    let process = try withUnsafeMutablePointer(to: &label) { (label) throws(LibvirtError) in
      try Call.check("virDomainLxcEnterNamespace", words) { words in
        withUnsafePointer(to: functions) { functions in
          vireo_lxc_start(
            functions, pointer, &model, takesLabel ? label : nil, UInt32(clamping: descriptors.count),
            &descriptors, words, count)
        }
      }
    }
    return ContainerProcess(waitingFor: process)
  }

  private func openNamespaces() throws(LibvirtError) -> [Int32] {
    let function = try Companion.openNamespace.function
    var descriptors: UnsafeMutablePointer<Int32>?
    let count = try Call.checkCount("virDomainLxcOpenNamespace") { function(pointer, &descriptors, 0) }
    defer { free(descriptors) }
    return Array(UnsafeBufferPointer(descriptors, clamping: count))
  }
}

extension Domain.ContainerProcess {
  fileprivate init(waitingFor process: pid_t) {
    var end: Int32 = 0
    while waitpid(process, &end, 0) < 0, errno == EINTR {}
    self.init(process: process, status: (end >> 8) & 0xff, signal: end & 0x7f)
  }
}

/// The functions, looked up when first used.
private enum Companion {
  static let openNamespace = DynamicSymbol<
    @convention(c) (OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<Int32>?>, UInt32) -> Int32
  >("virDomainLxcOpenNamespace", since: "1.0.2", in: .lxc)

  static let enterNamespace = DynamicSymbol<
    @convention(c) (
      OpaquePointer?, UInt32, UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<UInt32>?,
      UnsafeMutablePointer<UnsafeMutablePointer<Int32>?>?, UInt32
    ) -> Int32
  >("virDomainLxcEnterNamespace", since: "1.0.2", in: .lxc)

  static let enterCGroup = DynamicSymbol<@convention(c) (OpaquePointer?, UInt32) -> Int32>(
    "virDomainLxcEnterCGroup", since: "2.0.0", in: .lxc)

  static let enterSecurityLabel = DynamicSymbol<
    @convention(c) (virSecurityModelPtr?, virSecurityLabelPtr?, virSecurityLabelPtr?, UInt32) -> Int32
  >("virDomainLxcEnterSecurityLabel", since: "1.0.4", in: .lxc)

  static func entering() throws(LibvirtError) -> vireo_lxc_functions {
    vireo_lxc_functions(
      enterSecurityLabel: try enterSecurityLabel.function, enterCGroup: try enterCGroup.function,
      enterNamespace: try enterNamespace.function)
  }
}
