import CLibvirt
import Glibc
import Platform

/// The one gate to libvirt: each call goes through one of these forms, which copy the calling thread's error before
/// they return, so that no other call and no change of thread can come between.
///
/// The texts that the function takes stand behind its name; the closure gets a C string for each (see ``CText``):
///
///     Call.check("virDomainRename", name) { virDomainRename(pointer, $0, 0) }
///
/// - `check`: the call answers a negative number when it fails;
/// - `checkNull`: it answers a null pointer;
/// - `checkCount`: it answers a count, negative when it fails.
///
/// The other forms are these with a common step after them. In a ``Rehearsal`` all of them refuse what may change something.
package enum Call {
  /// Runs a call that answers a negative number on failure.
  @discardableResult
  package static func check<each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (repeat (each Text).Pointer) throws(LibvirtError) -> Int32
  ) throws(LibvirtError) -> Int32 {
    let result = try traced(function, repeat each text, call: call)
    guard result >= 0 else { throw LibvirtError.last ?? .unknown(function) }
    return result
  }

  /// Runs a call that answers a null pointer on failure.
  package static func checkNull<Pointer, each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (repeat (each Text).Pointer) throws(LibvirtError) -> Pointer?
  ) throws(LibvirtError) -> Pointer {
    guard let result = try traced(function, repeat each text, call: call) else {
      throw LibvirtError.last ?? .unknown(function)
    }
    return result
  }

  /// Runs a call that answers how many items there are, negative on failure.
  package static func checkCount<Number: SignedInteger, each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (repeat (each Text).Pointer) throws(LibvirtError) -> Number
  ) throws(LibvirtError) -> Int {
    let result = try traced(function, repeat each text, call: call)
    guard result >= 0 else { throw LibvirtError.last ?? .unknown(function) }
    return Int(result)
  }

  /// Runs a call whose answer is a string that the caller has to free.
  package static func checkString<each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (repeat (each Text).Pointer) throws(LibvirtError) -> UnsafeMutablePointer<CChar>?
  ) throws(LibvirtError) -> String {
    let answer = try checkNull(function, repeat each text, call: call)
    defer { free(answer) }
    return String(rawCString: answer)
  }

  /// Runs a call that stores a string which the caller has to free, and answers a negative number on failure.
  static func takeString(
    _ function: StaticString, _ text: String,
    call: (UnsafePointer<CChar>, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) throws(LibvirtError) -> String {
    var answer: UnsafeMutablePointer<CChar>?
    defer { free(answer) }
    try check(function, text) { call($0, &answer) }
    return answer.map { String(rawCString: $0) } ?? ""
  }

  /// Runs a call whose answer is a string that the object keeps.
  package static func checkBorrowedString(
    _ function: StaticString, call: () throws(LibvirtError) -> UnsafePointer<CChar>?
  ) throws(LibvirtError) -> String {
    String(rawCString: try checkNull(function, call: call))
  }

  /// Runs a call whose answer is a string that the object keeps, null where it has none.
  ///
  /// Only an error that libvirt recorded tells a failure from the lack of an answer.
  package static func checkOptionalString(
    _ function: StaticString, call: () throws(LibvirtError) -> UnsafePointer<CChar>?
  ) throws(LibvirtError) -> String? {
    guard let text = try traced(function, call: call) else {
      if let error = LibvirtError.last { throw error }
      return nil
    }
    return String(rawCString: text)
  }

  /// Runs a call that answers 1 for yes, 0 for no, and a negative number on failure.
  package static func checkBool(
    _ function: StaticString, call: () throws(LibvirtError) -> Int32
  ) throws(LibvirtError) -> Bool {
    try check(function, call: call) == 1
  }

  /// Runs a call that answers zero on failure.
  package static func checkNonZero<Number: UnsignedInteger>(
    _ function: StaticString, call: () throws(LibvirtError) -> Number
  ) throws(LibvirtError) -> Number {
    let result = try traced(function, call: call)
    if result == 0, let error = LibvirtError.last { throw error }
    return result
  }

  /// Runs a call that stores a truth value.
  package static func readBool(
    _ function: StaticString, _ call: (UnsafeMutablePointer<Int32>) -> Int32
  ) throws(LibvirtError) -> Bool {
    var value: Int32 = 0
    try check(function) { call(&value) }
    return value != 0
  }

  /// Lends C a copy of a text while `body` runs; for what is no call of ours, such as an answer to one of libvirt's.
  static func withCopy<Result>(
    _ function: StaticString, of text: String, _ body: (UnsafePointer<CChar>) -> Result
  ) throws(LibvirtError) -> Result {
    var copies = CCopies(for: function)
    defer { copies.free() }
    return body(try text.copy(to: &copies))
  }

  private static func traced<Result, each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (repeat (each Text).Pointer) throws(LibvirtError) -> Result
  ) throws(LibvirtError) -> Result {
    if let rehearsal = Rehearsal.current { try refuse(function, repeat each text, in: rehearsal) }
    var copies = CCopies(for: function)
    defer { copies.free() }
    let pointers = (repeat try (each text).copy(to: &copies))
    virResetLastError()
    guard let observer = CallTrace.observer else { return try call(repeat each pointers) }
    let start = ContinuousClock.now
    let result = try call(repeat each pointers)
    observer(function, start.duration(to: .now))
    return result
  }
}

/// What watches the calls: set once, before the first call, by a program that wants to log or count them.
public enum CallTrace {
  /// Called after each call to libvirt with the C function's name and how long it took.
  ///
  /// Set it before the first connection is opened and leave it alone after that.
  nonisolated(unsafe) public static var observer: (@Sendable (StaticString, Duration) -> Void)?
}
