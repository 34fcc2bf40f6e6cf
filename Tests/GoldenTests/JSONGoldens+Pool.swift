extension JSONGoldenTests {
  /// Storage pools: a file name and the command line.
  static let poolCommands: [(String, String)] = [
    ("pool-autostart", "pool-autostart default-pool"), ("pool-create", "pool-create pool.xml"),
    ("pool-create-as", "pool-create-as a dir --target /a"), ("pool-define", "pool-define pool.xml"),
    ("pool-delete", "pool-destroy default-pool; pool-delete default-pool"),
    ("pool-dumpxml", "pool-dumpxml default-pool --xpath //path"), ("pool-edit", "pool-edit default-pool"),
    ("pool-name", "pool-name dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"), ("pool-uuid", "pool-uuid default-pool"),
    ("pool-event", "pool-event --list"),
    ("find-storage-pool-sources", "find-storage-pool-sources logical"),
    ("find-storage-pool-sources-as", "find-storage-pool-sources-as netfs --host h"),
  ]

  private static let volume = "vol-create-as default-pool v 1G; "

  /// Storage volumes: a file name and the command line.
  static let volumeCommands: [(String, String)] = [
    ("vol-key", volume + "vol-key v default-pool"), ("vol-name", volume + "vol-name /default-pool/v"),
    ("vol-pool", volume + "vol-pool /default-pool/v --uuid"),
    ("vol-clone", volume + "vol-clone v copy default-pool"),
    ("vol-create-from", volume + "vol-create-from default-pool vol.xml v default-pool"),
  ]
}
