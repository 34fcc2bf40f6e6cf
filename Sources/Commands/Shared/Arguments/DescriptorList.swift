import CommandModel
import Glibc
import Libvirt

extension [Int32] {
  /// The file descriptors of a list such as `3,4`, as the shell opened them for us.
  init(descriptorList text: String) throws {
    guard !text.isEmpty else {
      self = []
      return
    }
    self = try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let number = Int32(decimal: String(word)) else {
        throw CommandFailure("Unable to parse FD number '\(word)'", code: .usage)
      }
      return number
    }
  }
}
