import CommandModel
import Libvirt

/// Runs a call of libvirt under a sentence of the command's own, which is printed before libvirt's.
func attempt<Result>(
  _ sentence: @autoclosure () -> String, _ body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let error as LibvirtError {
    throw CommandFailure(sentence(), because: error)
  }
}

/// Runs a call that changes a state, under a sentence of the command's own; a failure is of class
/// `.alreadyThere` when the object is in that state now.
func attempt<Result>(
  _ sentence: @autoclosure () -> String, isAlreadyThere: () throws -> Bool, _ body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let error as LibvirtError {
    let isThere = error.code == .operationInvalid && (try? isAlreadyThere()) == true
    throw CommandFailure(sentence(), because: error, code: isThere ? .alreadyThere : nil)
  }
}
