import CommandModel
import CommandOutput
import Libvirt

/// Edit what libvirt knows of a checkpoint.
struct CheckpointEdit: Command {
  static let info = CommandInfo(
    "checkpoint-edit", group: .checkpoint, "edit the XML description of a checkpoint",
    many: .one("its description opens in an editor"),
    discussion: """
      Opens the description in the editor that VISUAL or EDITOR names, or in vi. The name has to stay: what the disks
      have tracked goes by it.
      """)

  static var examples: [Example] {
    [
      Example("checkpoint-edit web2 monday", "Change the description of a checkpoint.", needs: .host),
      Example(
        "'checkpoint-create-as web2 monday; checkpoint-edit web2 monday'", "Make one, and say more about it."),
    ]
  }

  static let result: ResultShape? = .change(of: .checkpoint)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = CheckpointChoice()

  func run(in run: Run) throws -> Output {
    let checkpoint = try choice.checkpoint(of: try run.domain(domain), in: run)
    let name = try checkpoint.name
    do {
      return try edit(checkpoint, name, in: run)
    } catch let error where !(error is RunAbandoned) {
      throw CommandFailure(wrapping: error).adding("Failed to update \(name)")
    }
  }

  private func edit(_ checkpoint: DomainCheckpoint, _ name: String, in run: Run) throws -> Output {
    let text = try checkpoint.xmlDescription(.secure)
    // Looked up again: the connection may be another one after a long edit.
    let read = { try run.domain(domain).checkpoint(named: name).xmlDescription(.secure) }
    let stored = try EditLoop(run: run).run(text, current: read) { xml, _ in
      try run.domain(domain).createCheckpoint(xml: xml, .redefine)
    }
    guard let stored else {
      return .change(
        "Checkpoint \(name) XML configuration not changed.", of: try checkpoint.identity, changed: false)
    }
    let newName = try stored.name
    guard newName == name else {
      // libvirt has made another checkpoint of it, beside the one that was edited.
      try attempt("Failed to clean up \(newName)") { try stored.delete(.metadataOnly) }
      throw CommandFailure("Cannot rename checkpoint \(name) to \(newName)", code: .usage)
    }
    return .change("Checkpoint \(name) edited.", of: try stored.identity)
  }
}
