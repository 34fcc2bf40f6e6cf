import Testing

/// How a script of one word is taken apart.
@Suite("Differential: quotes, comments and joined commands", .needsVirsh)
struct QuotingScenarios {
  static let scenarios: [Scenario] =
    scripts(
      ##"""
      echo a b   c
      echo 'a  b' "c  d"
      echo "a\b" 'a\b' a\b
      echo "unclosed
      echo 'unclosed
      echo "a'b" 'a"b'
      echo a\ b
      echo "a\"b"
      echo ""
      echo '' a
      echo a""b'c'd
      echo a # comment; echo b
      echo a#b
      echo '#' a
      '#' echo a; echo b
      \# echo a; echo b
      # comment
      # comment; echo a
      echo a; # comment
      ;echo a
      echo a;
      echo a;;echo b
      ;;
      echo a ';' echo b
      echo "a;b"
      echo a\;b
      domid nosuch;echo b
      echo b;domid nosuch
      domid nosuch;domname 1
      echo --shell a b
      echo --shell 'a b' "c'd"
      echo --shell ''
      echo --xml '<a & b>' "'"
      echo --shell --xml 'a b' '<'
      echo é ü 日本
      echo	tab	between
      echo 'a	b'
      quit;echo a
      echo a;exit;echo b
      quit extra
      exit --nosuch
      echo a \
      """##)
    + words("echo a\necho b")
    + words("echo a\\\nb")
    + words("echo \"a\\\nb\"")
    + words("echo 'a\\\nb'")
    + words("echo a # c\necho b")
    + words("echo --xml 'a\u{1}\u{b}\u{19}\u{1a}\u{1b}\u{1f}\u{7f}\r\tb<>&\"' \"'\"")
    + words("echo --shell \"a'\u{301}b\"")
    + words("echo --split 'a,\u{301}b,,\u{301}c,'")
    + words("echo a\n\n\necho b\n")
    + words("echo a\nnosuch\necho b")
    + words("domid nosuch\necho b\ndomid nosuch")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
