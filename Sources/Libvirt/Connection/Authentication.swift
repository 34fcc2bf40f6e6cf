import CLibvirt
import Glibc
import Platform
import Synchronization

/// How a program answers when a hypervisor asks for credentials while a connection is opened.
///
/// C: virConnectAuth.
public struct Authentication: Sendable {
  /// The kinds of credential that `answer` can give; libvirt asks for no other.
  public var kinds: [Connection.CredentialType]
  /// Answers the requests in their order: a text for each, `nil` in place of one that has no answer, and `nil` for the
  /// whole when the user gave up, which makes opening fail with `ErrorNumber.authCancelled`.
  public var answer: @Sendable ([CredentialRequest]) -> [String?]?

  /// Takes what can be answered, and who answers.
  public init(
    kinds: [Connection.CredentialType], answer: @escaping @Sendable ([CredentialRequest]) -> [String?]?
  ) {
    self.kinds = kinds
    self.answer = answer
  }
}

/// One credential that a hypervisor asks for.
///
/// C: virConnectCredential.
public struct CredentialRequest: Sendable {
  /// What is asked for, such as a user name or a secret that must not be echoed.
  public let kind: Connection.CredentialType
  /// The question to show.
  public let prompt: String
  /// More to show with the question, when the hypervisor sent any.
  public let challenge: String?
  /// The answer that libvirt suggests.
  public let suggestion: String?

  init(copying credential: virConnectCredential) {
    kind = Connection.CredentialType(rawValue: UInt32(bitPattern: credential.type))
    prompt = credential.prompt.map { String(rawCString: $0) } ?? ""
    challenge = credential.challenge.map { String(rawCString: $0) }
    suggestion = credential.defresult.map { String(rawCString: $0) }
  }
}

extension Authentication {
  /// Opens a connection whose questions come here.
  ///
  /// libvirt asks only while this call runs, so that nothing of `self` needs to outlive it.
  func open(_ uri: String?, flags: Connection.Flags) throws(LibvirtError) -> OpaquePointer {
    let context = AnswerBox(answer)
    defer { withExtendedLifetime(context) {} }
    var kinds = kinds.map { Int32(bitPattern: $0.rawValue) }
    let count = UInt32(clamping: kinds.count)
    do throws(LibvirtError) {
      return try Call.checkNull("virConnectOpenAuth", uri) { uri in
        kinds.withUnsafeMutableBufferPointer { kinds in
          var auth = virConnectAuth(
            credtype: kinds.baseAddress, ncredtype: count, cb: answerCredentials,
            cbdata: Unmanaged.passUnretained(context).toOpaque())
          return virConnectOpenAuth(uri, &auth, flags.rawValue)
        }
      }
    } catch {
      throw context.refusal.withLock { $0 } ?? error
    }
  }
}

/// What the callback gets as its context.
private final class AnswerBox: Sendable {
  let answer: @Sendable ([CredentialRequest]) -> [String?]?
  /// Why an answer could not be handed to C, where that made the opening fail.
  let refusal = Mutex<LibvirtError?>(nil)

  init(_ answer: @escaping @Sendable ([CredentialRequest]) -> [String?]?) { self.answer = answer }
}

/// libvirt's way in: 0 when each request has been dealt with, -1 when the user gave up.
///
/// libvirt frees the results, hence strdup.
private func answerCredentials(
  _ credentials: virConnectCredentialPtr?, _ count: UInt32, _ context: UnsafeMutableRawPointer?
) -> Int32 {
  guard let credentials, let context else { return -1 }
  let box = Unmanaged<AnswerBox>.fromOpaque(context).takeUnretainedValue()
  let requests = UnsafeMutableBufferPointer(start: credentials, count: Int(count))
  guard let answers = box.answer(requests.map { CredentialRequest(copying: $0) }) else { return -1 }
  do throws(LibvirtError) {
    for (index, answer) in zip(requests.indices, answers) {
      guard let answer else { continue }
      requests[index].result = try Call.withCopy("virConnectOpenAuth", of: answer) { strdup($0) }
      requests[index].resultlen = UInt32(clamping: answer.rawBytes.count)
    }
  } catch {
    box.refusal.withLock { $0 = error }
    return -1
  }
  return 0
}
