import Testing

/// Names and passwords where there is no terminal: virsh asks on standard output and reads standard input.
@Suite("Differential: credentials without a terminal", .needsVirsh)
struct CredentialScenarios {
  private static let node = """
    <node>
      <auth><user password="sesame">astrid</user></auth>
      <domain type="test"><name>a</name><memory>8192</memory><os><type>hvm</type></os></domain>
    </node>
    """

  static let scenarios: [Scenario] =
    (session("astrid\nsesame\n") + session("astrid\nsesame") + session("astrid\nwrong\n")
    + session("\n\n") + session("") + session("astrid\n")
    + scripts(
      #"""
      uri
      echo a
      """#
    ).ownName(.statusOnly))
    .unobserved(because: "what follows would be read as names and passwords")
    .uri("test:////proc/self/cwd/users.xml").file("users.xml", node)

  /// A script whose lines behind `connect` are the answers to what that asks.
  static let connecting: [Scenario] =
    (session("connect test:////proc/self/cwd/users.xml\nastrid\nsesame\nlist --all\n")
    + session("connect test:////proc/self/cwd/users.xml\nastrid\nwrong\nuri\necho a\n")
    + session("echo a; connect test:////proc/self/cwd/users.xml\nastrid\nsesame"))
    .unobserved(because: "what follows would be read as names and passwords").file("users.xml", node)

  @Test("gives what virsh gives", arguments: scenarios + connecting)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
