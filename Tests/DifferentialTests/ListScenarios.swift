import Testing

/// Every filter and column of `list`.
@Suite("Differential: list", .needsVirsh)
struct ListScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      list
      list --all
      list --inactive
      list --inactive --all
      list --transient
      list --persistent
      list --with-snapshot
      list --without-snapshot
      list --with-checkpoint
      list --without-checkpoint
      list --state-running
      list --state-paused
      list --state-shutoff
      list --state-other
      list --autostart
      list --no-autostart
      list --with-managed-save
      list --without-managed-save
      list --uuid
      list --name
      list --id
      list --table
      list --name --uuid
      list --name --id
      list --id --uuid
      list --id --name --uuid
      list --table --name
      list --managed-save
      list --title
      list --title --managed-save
      list --all --name
      list --all --uuid
      list --all --id
      list --all --id --name
      list test
      list --nosuch
      list --all --title --table
      list --state-shutoff --state-running
      list --state-shutoff --state-running --all
      list --without-managed-save --managed-save --all
      list --with-managed-save --managed-save --all
      list --transient --persistent
      list --autostart --no-autostart
      list --inactive --state-running
      suspend test; list; list --state-paused; list --state-running
      destroy test; list; list --all; list --inactive --name
      snapshot-create-as test s; list --with-snapshot; list --without-snapshot --all
      define other.xml; list --all; list --all --title; list --all --name; list --all --uuid; list --all --id
      define other.xml; start other; list; list --title; list --uuid --name; list --id --name
      define other.xml; suspend test; list --all; list --state-paused --all; list --state-shutoff
      define other.xml; autostart other; list --all --autostart; list --all --no-autostart
      define other.xml; undefine other; list --all
      create other.xml; list --transient; list --persistent; list --all
      desc test --title new; list --title
      """#
    ).file("other.xml", otherDomain)
    // By our own name tables are UTF-8 in any locale.
    + scripts("desc test --title \"é 日本\"; list --title; list --all --title").ownName(.different)
    // Newer versions of virsh show a table with UUIDs, and so does the program under its own name.
    + scripts("list --table --uuid").ownName(.different)
    + scripts(
      #"""
      list
      list --all --title
      list --name
      define other.xml; list --all
      """#
    ).globals("-q").file("other.xml", otherDomain)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
