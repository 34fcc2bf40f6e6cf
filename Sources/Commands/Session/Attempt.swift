import CommandModel
import Libvirt

/// Runs a call of libvirt under a sentence of the command's own, which is printed before libvirt's.
func attempt<Result>(
  _ sentence: @autoclosure () -> String, _ body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let error as LibvirtError {
    // Who lacks the call says all that there is to say.
    guard !error.isOfMissingFunction else { throw error }
    throw CommandFailure(sentence(), because: error)
  }
}

/// Runs a call that changes a state, under a sentence of the command's own; a failure is of class
/// `.alreadyThere` when the object is in that state now.
func attempt<Result>(
  _ sentence: @autoclosure () -> String?, isAlreadyThere: () throws -> Bool, _ body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let error as LibvirtError {
    let isThere = error.mayMeanAlready && (try? isAlreadyThere()) == true
    var failure = CommandFailure(because: error, code: isThere ? .alreadyThere : nil)
    failure.lines = sentence().map { [$0] } ?? []
    throw failure
  }
}

/// Runs a call that makes an object of a description, under a sentence of the command's own; a failure is about that
/// object, and of class `.alreadyThere` when its name or its UUID is taken.
///
/// - Parameters:
///   - sentence: nil where libvirt's own words are all.
///   - isTaken: whether the description finds its place taken; see `DescribedObject`.
func attempt<Result>(
  _ sentence: @autoclosure () -> String?, making described: DescribedObject,
  isTaken: (DescribedObject) throws -> Bool, _ body: () throws -> Result
) throws -> Result {
  do {
    return try attempt(sentence(), isAlreadyThere: { try isTaken(described) }, body)
  } catch var failure as CommandFailure {
    failure.object = failure.object ?? described.name
    throw failure
  }
}

extension LibvirtError {
  /// Whether the code is one of those that stand for many things, "it is so already" among them.
  fileprivate var mayMeanAlready: Bool {
    [.operationInvalid, .operationFailed].contains(code) || code == .internalError && domain != .rpc
  }
}
