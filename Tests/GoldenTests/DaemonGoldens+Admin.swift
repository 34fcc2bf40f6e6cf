extension DaemonGoldenTests {
  /// The administration of the daemon; the client of number 1 is the first that prepared it, and has gone.
  static let adminCommands: [(String, String)] = [
    ("server-list", "server-list"), ("server-threadpool-info", "server-threadpool-info libvirtd"),
    ("server-clients-info", "server-clients-info libvirtd"),
    ("client-list", "client-list libvirtd"),
    ("server-threadpool-set", "server-threadpool-set libvirtd --max-workers 30"),
    ("server-clients-set", "server-clients-set libvirtd --max-clients 100 --max-unauth-clients 10"),
    ("daemon-log-filters", "daemon-log-filters"),
    ("daemon-log-filters-set", "daemon-log-filters '3:util 4:event'"),
    ("daemon-log-outputs", "daemon-log-outputs"), ("daemon-timeout", "daemon-timeout --timeout 0"),
    ("server-list-columns", "server-list --columns name,workers,clients"),
  ]
}
