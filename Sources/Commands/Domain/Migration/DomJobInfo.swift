import CommandModel
import CommandOutput
import Libvirt

/// Show how far the job of a domain is.
struct DomJobInfo: Command {
  static let info = CommandInfo(
    "domjobinfo", group: .domain, "show how far the job of a domain is", many: .each("shown"),
    discussion: """
      A job is what takes long: a migration, a save, a dump, a backup. --completed shows the last job that has ended, which
      is forgotten then unless --keep-completed keeps it. Of a job that failed only --anystats shows more than that.
      """)

  static var examples: [Example] {
    [
      Example("domjobinfo web1", "Show how far a migration or a save is.", needs: .host),
      Example("domjobinfo web1 --completed", "Show how the last one went.", needs: .host),
    ]
  }

  static let result: ResultShape? = .object(["name", "uuid", "id", "type"] + DataCatalogue.jobMembers)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(Domain.GetJobStatsFlags.completed, "completed", "show the last job that has ended")
  var completed: Bool
  @FlagBit(Domain.GetJobStatsFlags.keepCompleted, "keep-completed", "do not forget the job that has ended")
  var keepCompleted: Bool
  @Flag("anystats", "show all numbers, however the job is") var anyStatistics: Bool
  @Flag("rawstats", "print the numbers as they are") var raw: Bool
  @FlagSet var flags: Domain.GetJobStatsFlags

  func checkOptions() throws {
    if keepCompleted, !completed { throw CommandFailure.required("completed", by: "keep-completed") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let (type, statistics) = try job(of: domain, in: run)
    let report = JobReport(type: type, statistics)
    let text = raw ? rawText(type, statistics) : report.text(all: anyStatistics)
    return Output(
      text: [.text(text)], value: .object(try domain.identity + report.members), nameKey: "name")
  }

  /// Drivers that do not know the newer call tell less.
  private func job(of domain: Domain, in run: Run) throws -> (Domain.JobType, TypedParameters) {
    do throws(LibvirtError) {
      return try domain.jobStats(flags)
    } catch {
      guard error.code == .noSupport else { throw error }
      guard flags.isEmpty, !raw else {
        throw CommandFailure(
          "Optional flags or --rawstats are not supported by the daemon", because: error)
      }
      run.log.write(.debug, "detailed statistics not supported")
      let info = try domain.jobInfo
      return (info.type, info.parameters)
    }
  }

  private func rawText(_ type: Domain.JobType, _ statistics: TypedParameters) -> String {
    let lines = statistics.map { "\($0.name): \($0.value.text)\n" }
    return "Job type: \(type.rawValue)\n\n" + lines.joined()
  }
}

extension Domain.JobInfo {
  /// The same by the names of the newer call.
  fileprivate var parameters: TypedParameters {
    let numbers: KeyValuePairs = [
      "time_elapsed": timeElapsed, "time_remaining": timeRemaining, "data_total": dataTotal,
      "data_processed": dataProcessed, "data_remaining": dataRemaining, "memory_total": memoryTotal,
      "memory_processed": memoryProcessed, "memory_remaining": memoryRemaining, "disk_total": fileTotal,
      "disk_processed": fileProcessed, "disk_remaining": fileRemaining,
    ]
    return TypedParameters(numbers.map { TypedParameters.Entry($0.key, .ullong($0.value)) })
  }
}
