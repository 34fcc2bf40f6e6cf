/// A command line that shows what a command is good for, as help and manual have it.
///
/// A test runs every one of them, in a shell and in a world of its own: see `Need`.
public struct Example: Sendable, Equatable {
  /// What has to be there so that the line does what it says.
  public enum Need: Sendable {
    /// Nothing but libvirt's test driver: the line succeeds there.
    case nothing
    /// A hypervisor, a device, a daemon or a libvirt that the test driver is not: the line can be read, and fails there.
    case host
    /// Something that happens, such as an event: until then the line waits.
    case event
  }

  /// Where it is typed.
  public enum Place: Sendable { case shell, prompt }

  /// What is typed in a shell behind `vireo`, or at vireo's own prompt.
  public let line: String
  /// What it does, as a sentence.
  public let meaning: String
  public let need: Need
  public let place: Place

  public init(_ line: String, _ meaning: String, needs need: Need = .nothing, at place: Place = .shell) {
    self.line = line
    self.meaning = meaning
    self.need = need
    self.place = place
  }

  /// The whole line, as one sees it in a shell or behind the prompt.
  public var shown: String {
    switch place {
    case .shell: "vireo \(line)"
    case .prompt: "vireo # \(line)"
    }
  }
}
