import Testing

/// XML in and out, descriptions and metadata.
@Suite("Differential: definitions of domains", .needsVirsh)
struct DefinitionScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      define other.xml; list --all; dumpxml other
      define other.xml --validate
      define --file other.xml
      define nosuch.xml
      define ''
      define bad.xml
      define text.txt
      define network.xml
      define empty.xml
      define other.xml; define other.xml
      define other.xml; start other; domstate other; destroy other; undefine other
      create other.xml; list --all
      create other.xml --paused; domstate other
      create other.xml --console
      create other.xml --autodestroy
      create other.xml --validate
      create other.xml --pass-fds 0
      create nosuch.xml
      create bad.xml
      create text.txt
      create other.xml; create other.xml
      create other.xml; dumpxml other
      dumpxml test
      dumpxml 1
      dumpxml test --inactive
      dumpxml test --security-info
      dumpxml test --update-cpu
      dumpxml test --migratable
      dumpxml test --xpath //memory
      dumpxml test --xpath '//memory' --wrap
      dumpxml test --xpath //disk
      dumpxml test --xpath //disk/@type
      dumpxml test --xpath 'string(//name)'
      dumpxml test --xpath 'count(//disk)'
      dumpxml test --xpath //name/text()
      dumpxml test --xpath //nosuch
      dumpxml test --wrap
      dumpxml test --xpath //interface --wrap
      dumpxml nosuch
      dumpxml
      desc test
      desc test --title
      desc test new text
      desc test "new text"; desc test
      desc test --title short; desc test --title
      desc test --title "two words"; list --title
      desc test --new-desc text; desc test
      desc test --live text; desc test --live; desc test --config
      desc test --config text; desc test --config; desc test --live
      desc test --current text; desc test
      desc test --live --config both; desc test; desc test --config
      desc test --live --current text
      desc test --config --current text
      desc test ''; desc test
      desc test a '' b; desc test
      define other.xml; desc other --live
      desc test --title ''
      define other.xml; desc other; desc other --title
      define other.xml; desc other --title ''; desc other --title
      define other.xml; desc other --live text
      desc nosuch
      desc nosuch text
      metadata test http://example.org/x
      metadata test http://example.org/x --key x --set '<a/>'; metadata test http://example.org/x
      metadata test http://example.org/x --key x --set '<a b="c">d</a>'; dumpxml test --xpath //metadata
      metadata test http://example.org/x --set '<a/>'
      metadata test http://example.org/x --key x --set 'not xml'
      metadata test http://example.org/x --key x --set '<a/>'; metadata test http://example.org/x --remove
      metadata test http://example.org/x --remove
      metadata test http://example.org/x --key x
      metadata test http://example.org/x --key x --set '<a/>' --config; metadata test http://example.org/x --config
      metadata test http://example.org/x --set '<a/>' --remove
      metadata test http://example.org/x --edit --set '<a/>'
      metadata test http://example.org/x --live --current
      metadata test
      metadata test ''
      metadata nosuch http://example.org/x
      metadata nosuch http://example.org/x --set '<a/>'
      metadata nosuch http://example.org/x --edit --key ''
      metadata test http://example.org/x --set '<a/>' --key ''
      metadata test '' --set '<a/>'
      create other.xml; desc other --config
      create other.xml; desc other --config words
      create other.xml; desc other --config --live --title words
      destroy test; desc test --live; desc test --live words
      """#
    )
    .file("other.xml", otherDomain).file("bad.xml", "<domain>\n<name>x</name>\n").file(
      "text.txt", "no XML here\n"
    )
    .file("network.xml", "<network/>\n").file("empty.xml", "")
    .normalising(.macAddresses)
    + scripts("dumpxml test --xpath ''").ignoringErrorText(
      because: "virsh says nothing, we say what is wrong")
    // virsh complains and succeeds; by its own name a wrong expression is a failure.
    + scripts("dumpxml test --xpath '//['").ownName(.different)
    + scripts(
      #"""
      edit test
      edit test; domstate test
      edit nosuch
      edit
      desc test --edit
      desc test --edit some text; desc test
      desc test --edit --title some text; desc test --title
      metadata test http://example.org/x --edit
      metadata test http://example.org/x --key x --edit
      metadata test http://example.org/x --key x --set '<a/>'; metadata test http://example.org/x --key x --edit
      """#
    ).environment(["EDITOR": "true"])
    + scripts(
      #"""
      edit test
      desc test --edit
      metadata test http://example.org/x --key x --edit
      """#
    ).environment(["EDITOR": "nosuch"])
    // Editors end a text with a newline, which changes no title.
    + scripts(
      #"""
      desc test --title A title; desc test --title --edit; desc test --title
      desc test --title --edit A title; desc test --title
      desc test some text; desc test --edit; desc test --edit
      """#
    ).file("end.sh", "echo >>\"$1\"\n").environment(["EDITOR": "sh end.sh"])
    + scripts(
      #"""
      define other.xml; edit other; dumpxml other --xpath //title
      """#
    ).file("other.xml", otherDomain).environment(["VISUAL": "sed -i s/A.title/Changed/"])

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
