import CommandOutput
import Libvirt

extension Output {
  /// A change of an object: a sentence that `--quiet` suppresses; as data the object, `changed`, what the command was
  /// about, and the sentence.
  ///
  /// - Parameters:
  ///   - changed: false where it was so already.
  ///   - about: what the command was about, beyond the object.
  ///   - endsLine: false for the few sentences behind which virsh leaves the newline of messages out.
  static func change(
    _ sentence: String, of identity: [Member], changed: Bool = true,
    _ about: KeyValuePairs<String, Value> = [:], endsLine: Bool = true
  ) -> Output {
    change(sentence, of: identity, changed: changed, members: members(about), endsLine: endsLine)
  }

  /// A change of an object that is about what only the run can tell.
  static func change(
    _ sentence: String, of identity: [Member], changed: Bool = true, members about: [Member],
    endsLine: Bool = true
  ) -> Output {
    let members = changeMembers(of: identity, changed, about)
    return message(sentence, endsLine: endsLine)
      .replacingValue(
        with: .object(members + [Member(key: "message", value: .string(sentence))]), nameKey: identity.nameKey
      )
  }

  /// A change about which text says nothing.
  static func silentChange(
    of identity: [Member], changed: Bool = true, _ about: KeyValuePairs<String, Value> = [:]
  ) -> Output {
    silentChange(of: identity, changed: changed, members: members(about))
  }

  /// A silent change that is about what only the run can tell.
  static func silentChange(
    of identity: [Member], changed: Bool = true, members about: [Member]
  ) -> Output {
    Output(value: .object(changeMembers(of: identity, changed, about)), nameKey: identity.nameKey)
  }

  /// A change about which text says nothing, of what can be running and defined.
  ///
  /// - Parameters:
  ///   - about: what the command was about, beyond the object.
  ///   - reach: whether the running object and its definition were changed, see `Impact`.
  static func silentChange(
    of identity: [Member], _ about: [Member], at reach: (live: Value, config: Value)
  ) -> Output {
    let scope = [Member(key: "live", value: reach.live), Member(key: "config", value: reach.config)]
    return Output(
      value: .object(changeMembers(of: identity, true, about) + scope), nameKey: identity.nameKey)
  }

  /// One fact about an object: in text a line, as data the object and the fact.
  static func fact(
    _ text: String, of identity: [Member], _ facts: KeyValuePairs<String, Value> = [:]
  ) -> Output {
    Output(text: [.line(text)], value: .object(identity + members(facts)), nameKey: identity.nameKey)
  }

  /// The description of an object, exactly as it is.
  static func document(_ xml: String, of identity: [Member]) -> Output {
    let value = Value.object(identity + [Member(key: "xml", value: .string(xml))])
    return Output(text: [.text(xml)], value: value, nameKey: identity.nameKey)
  }

  private static func changeMembers(
    of identity: [Member], _ changed: Bool, _ about: [Member]
  ) -> [Member] {
    identity + [Member(key: "changed", value: .bool(changed))] + about
  }

  private static func members(_ pairs: KeyValuePairs<String, Value>) -> [Member] {
    pairs.map { Member(key: $0.key, value: $0.value) }
  }
}

extension Record {
  /// A record about an object, which only data name.
  init(about identity: [Member], labelWidth: Int = 15, separator: String = " ", _ fields: [Field]) {
    let own = identity.map { Field(nil, $0.key, $0.value, isName: $0.key == identity.nameKey) }
    self.init(labelWidth: labelWidth, separator: separator, own + fields)
  }
}
