import Testing

/// Filters, their bindings and secrets where a driver has none of them; the daemon's tests have those that there are.
@Suite("Differential: filters and secrets that there are not", .needsVirsh)
struct FilterAndSecretScenarios {
  private static let uuid = "dd8fe884-6c02-601e-7551-cca97df1c5df"

  static let scenarios: [Scenario] =
    scripts(
      """
      nwfilter-define file.xml
      nwfilter-define file.xml --validate
      nwfilter-define nosuch.xml
      nwfilter-define
      nwfilter-dumpxml x
      nwfilter-dumpxml ''
      nwfilter-dumpxml
      nwfilter-edit x
      nwfilter-edit
      nwfilter-undefine x
      nwfilter-undefine
      nwfilter-binding-create file.xml
      nwfilter-binding-create nosuch.xml --validate
      nwfilter-binding-create
      nwfilter-binding-delete x
      nwfilter-binding-delete
      nwfilter-binding-dumpxml x --wrap
      nwfilter-binding-dumpxml
      nwfilter-binding-list
      nwfilter-binding-list extra
      secret-define file.xml
      secret-define file.xml --validate
      secret-define nosuch.xml
      secret-define
      secret-dumpxml \(uuid)
      secret-dumpxml
      secret-undefine \(uuid)
      secret-undefine
      secret-set-value \(uuid) YQ==
      secret-set-value \(uuid)
      secret-set-value \(uuid) --file file.xml --interactive
      secret-set-value \(uuid) --file file.xml YQ==
      secret-set-value \(uuid) --file file.xml --base64 ''
      secret-set-value \(uuid) --file '' --interactive
      secret-set-value \(uuid) --plain --interactive
      secret-set-value \(uuid) --plain YQ==
      secret-set-value \(uuid) --plain --interactive --file file.xml YQ==
      secret-set-value \(uuid) --base64 YQ== --interactive
      secret-set-value '' ''
      secret-set-value '' --file a --interactive
      secret-set-value
      secret-get-value \(uuid)
      secret-get-value ''
      secret-get-value
      secret-event
      secret-event --list
      secret-event --list --event x
      secret-event --event x
      secret-event --event lifecycle --timeout 1
      """
    ).file("file.xml", "<secret/>\n")
    // By our own name a secret may be named by its use, which takes a list that this driver does not have.
    + scripts(
      """
      secret-dumpxml x
      secret-undefine x
      secret-get-value x --plain
      secret-set-value x YQ==
      secret-set-value x --file ''
      secret-set-value x ''
      secret-event x lifecycle --timeout 1
      """
    ).ownName(.statusOnly)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
