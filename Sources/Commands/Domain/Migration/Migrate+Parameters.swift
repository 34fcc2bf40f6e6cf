import CommandModel
import CommandOutput
import Libvirt
import Platform

extension Migrate {
  /// What libvirt is told beyond the flags, and the name of the domain there, if it gets another one.
  ///
  /// - Throws: the first fault, in the order in which virsh looks for them.
  func parameters(in run: Run) throws -> (parameters: TypedParameters, name: String?) {
    var list = TypedParameters()
    try add(migrateURI, "migrate_uri", to: &list)
    try add(graphicsURI, "graphics_uri", to: &list)
    try add(listenAddress, "listen_address", to: &list)
    try add(disksPort, "disks_port", to: &list)
    try add(disksURI, "disks_uri", to: &list)
    try add(newName, "destination_name", to: &list)
    try add(words: disks, "migrate_disks", to: &list)
    try add(words: zeroDetectingDisks, "migrate_disks_detect_zeroes", to: &list)
    if zeroDetectingDisks != nil { try requireCopying(for: "migrate-disks-detect-zeroes") }
    try add(words: zeroedDisks, "migrate_disks_target_zero", to: &list)
    if zeroedDisks != nil { try requireCopying(for: "migrate-disks-target-zero") }
    try addCompression(to: &list)
    try add(contentsOf: xml, "destination_xml", to: &list, in: run)
    try add(contentsOf: persistentXML, "persistent_xml", to: &list, in: run)
    try add(initialThrottle, "auto_converge.initial", to: &list)
    try add(throttleIncrement, "auto_converge.increment", to: &list)
    try add(postCopyBandwidth, "bandwidth.postcopy", to: &list)
    try add(connections, "parallel.connections", to: &list)
    try add(bandwidth, "bandwidth", to: &list)
    try add(switchoverBandwidth, "bandwidth.avail.switchover", to: &list)
    try add(tlsDestination, "tls.destination", to: &list)
    if synchronousWrites, !copyAll, !copyTop {
      throw CommandFailure(
        "'--copy-storage-synchronous-writes' requires one of '--copy-storage-all', 'copy-storage-inc'",
        code: .usage)
    }
    return (list, list.string("destination_name"))
  }

  /// Refuses an option about the copies of disks where none are made.
  private func requireCopying(for option: String) throws {
    guard !copyAll, !copyTop else { return }
    throw CommandFailure(
      "'--\(option)' requires one of '--copy-storage-all', '--copy-storage-inc'", code: .usage)
  }

  private func addCompression(to list: inout TypedParameters) throws {
    try add(words: compressionMethods, "compression", to: &list)
    try add(threadedLevel, "compression.mt.level", to: &list)
    try add(threads, "compression.mt.threads", to: &list)
    try add(decompressionThreads, "compression.mt.dthreads", to: &list)
    try add(cacheSize, "compression.xbzrle.cache", to: &list)
    try add(zlibLevel, "compression.zlib.level", to: &list)
    try add(zstdLevel, "compression.zstd.level", to: &list)
  }

  private func add(_ text: Late<String>?, _ name: String, to list: inout TypedParameters) throws {
    if let text { list.append(name, .string(try text.value())) }
  }

  private func add(_ number: Late<Int32>?, _ name: String, to list: inout TypedParameters) throws {
    if let number { list.append(name, .int(try number.value())) }
  }

  private func add(_ number: Late<UInt64>?, _ name: String, to list: inout TypedParameters) throws {
    if let number { list.append(name, .ullong(try number.value())) }
  }

  private func add(words: Late<String>?, _ name: String, to list: inout TypedParameters) throws {
    guard let words else { return }
    // Two commas are an empty word here, and no comma that belongs to one.
    for word in try words.value().split(separator: ",", omittingEmptySubsequences: false) {
      list.append(name, .string(String(word)))
    }
  }

  private func add(
    contentsOf file: Late<InputFile>?, _ name: String, to list: inout TypedParameters, in run: Run
  ) throws {
    guard let file = try file?.value() else { return }
    do {
      list.append(name, .string(try file.text(in: run)))
    } catch let failure as CommandFailure {
      var failure = failure
      failure.lines.insert("cannot read file '\(file)'", at: 0)
      throw failure
    }
  }
}

extension Migrate {
  /// What is done when the migration takes too long; `nil` for nothing.
  func limit(for domain: Domain, in run: Run) throws -> JobWatch.Limit? {
    let seconds = try timeout?.value() ?? 0
    if seconds > 0, !live {
      throw CommandFailure("migrate: Unexpected timeout for offline migration", code: .usage)
    }
    guard seconds > 0 else {
      guard timeoutSuspends || timeoutSwitches else { return nil }
      throw CommandFailure("migrate: Unexpected --timeout-* option without --timeout", code: .usage)
    }
    let (log, switches) = (run.log, timeoutSwitches)
    return JobWatch.Limit(time: .seconds(seconds)) {
      // The migration itself tells of what goes wrong with it.
      if switches {
        log.write(.debug, "migration timed out; switching to post-copy")
        try? domain.startPostCopy()
      } else {
        log.write(.debug, "migration timed out; suspending domain")
        try? domain.suspend()
      }
    }
  }

  /// The connection to the other host; what goes wrong there is told in libvirt's words alone.
  func connection(to uri: String, for run: Run) throws -> Connection {
    do {
      return try Host(uri: uri, isReadOnly: false).connection(for: run)
    } catch var failure as CommandFailure {
      failure.lines = []
      throw failure
    }
  }

  /// Switches to post-copy as soon as the memory has been sent once.
  func switchingOver(_ domain: Domain, in run: Run) throws -> EventSubscription {
    let log = run.log
    return try run.connection().subscribe(to: .migrationIteration, of: domain) { event in
      guard event.payload == .migrationIteration(2) else { return }
      log.write(.debug, "iteration 2 finished; switching to post-copy")
      // Not on the event loop's thread, which has the answer to bring.
      Worker.start { try? event.domain.startPostCopy() }
    }
  }
}
