import TestSupport
import Testing

/// What `--xpath` finds in a description, and what it says of a wrong expression.
@Suite("Differential: XPath", .needsVirsh)
struct XPathScenarios {
  private static let expressions = [
    "name", ".", "..", "bridge/@name", "ip/..", "../network", "./ip", "/", "//ip/following::*",
    "string(name)",
  ]

  /// Complaints of the library, with a caret at the place where it stands behind nothing.
  private static let wrong = [
    "///", "//", "//[", "count(", "//ip[", "1+", "$x", "nosuch()", "p:nosuch()", "p:x", "//é[", "é[ ]", "|",
    "//ip]",
    "foo bar", "//ip/@",
    "//name | //uuid | //forward | //bridge | //ip/dhcp/range/@start | //ip/dhcp/range/@end ] //nothing",
  ]

  static let scenarios =
    expressions.flatMap { words("net-dumpxml", "default", "--xpath", $0) }
    // A whole document inside another element, as virsh wraps it, would be no XML.
    + expressions.filter { $0 != "/" && $0 != ".." }
    .flatMap { words("net-dumpxml", "default", "--wrap", "--xpath", $0) }
    + wrong.flatMap { words("net-dumpxml", "default", "--xpath", $0) }.ownName(.different)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws { try await expectSame(scenario) }
}
