import CommandOutput
import Glibc

/// Lets the user edit the description of an object until it is accepted, unchanged, or given up.
///
///     let result = try EditLoop(run: run, canSkipValidation: true).run(xml) {
///       try run.network(reference).xmlDescription()
///     } store: { text, validate in
///       try run.connection().defineNetwork(xml: text, validate ? .validate : [])
///     }
///     guard let result else { return .message("Network '…' XML configuration not changed.") }
struct EditLoop {
  let run: Run
  /// Whether the text may be stored without validation, and the user may ask for that.
  var canSkipValidation = false
  /// Whether the text is validated at first.
  var validates = true
  /// The end of the file's name, by which editors know what is in it.
  var suffix = ".xml"

  /// Edits a text and stores it.
  ///
  /// - Parameters:
  ///   - text: the description as it is.
  ///   - current: reads it again, to see whether somebody else has changed it meanwhile.
  ///   - store: tries to store it; what it throws is shown, and the user may edit the text again.
  /// - Returns: what `store` gave; `nil` when the text was not changed.
  /// - Throws: `CommandFailure` that says where the edited text is, when it could not be stored.
  func run<Result>(
    _ text: String, current: () throws -> String, store: (_ text: String, _ validate: Bool) throws -> Result
  ) throws -> Result? {
    let file = try EditedText(text, suffix: suffix, in: run)
    var (original, validates, forces) = (text, validates, false)
    var edited = try edit(file, original: original)
    while edited != original {
      do {
        if !forces, try current() != original { throw Conflict() }
        let result = try store(edited, validates)
        file.discard()
        return result
      } catch {
        switch try choice(after: error, offersValidation: canSkipValidation && validates, keeping: file) {
        case .edit:
          if error is Conflict { original = try latest(current, keeping: file) }
          edited = try edit(file, original: original)
        case .skipValidation: validates = false
        case .force: forces = true
        }
      }
    }
    file.discard()
    return nil
  }

  /// Edits a text once, without a second try: for what cannot be wrong.
  ///
  /// - Parameter trimmed: what counts of the text that the editor leaves.
  /// - Returns: what `store` gave; `nil` when the text was not changed.
  func runOnce<Result>(
    _ text: String, original: String, trimmed: (String) -> String, store: (String) throws -> Result
  ) throws -> Result? {
    let file = try EditedText(text, suffix: suffix, in: run)
    let edited = trimmed(try edit(file, original: text))
    do {
      let result = edited == original ? nil : try store(edited)
      file.discard()
      return result
    } catch {
      throw failure(error, keeping: file)
    }
  }

  /// The description as somebody else has left it.
  private func latest(_ current: () throws -> String, keeping file: EditedText) throws -> String {
    do { return try current() } catch { throw failure(error, keeping: file) }
  }

  /// Runs the editor. When it fails the file goes, unless something has been typed.
  private func edit(_ file: EditedText, original: String) throws -> String {
    do {
      return try file.edit()
    } catch {
      let left = try? XMLFile.read(file.path)
      guard let left, left != original else {
        file.discard()
        throw error
      }
      throw failure(error, keeping: file)
    }
  }

  private func failure(_ error: any Error, keeping file: EditedText) -> CommandFailure {
    // libvirt's sentence first, then where the text is.
    CommandFailure(wrapping: error).adding("the edited text is kept in \(file.path)")
  }
}

/// Somebody else has stored another description while this one was edited.
private struct Conflict: Error {}

/// What the user wants to do about a text that was not accepted.
private enum Choice { case edit, skipValidation, force }

extension EditLoop {
  /// Shows why the text was not stored and asks what to do; without a terminal, or when the user stops, it
  /// throws.
  private func choice(
    after error: any Error, offersValidation: Bool, keeping file: EditedText
  ) throws -> Choice {
    guard !run.isAbandoned else { throw RunAbandoned() }
    let isConflict = error is Conflict
    let sentence = "The XML configuration was changed by another user."
    guard run.terminal.isInteractive else {
      throw failure(isConflict ? CommandFailure(sentence) : error, keeping: file)
    }
    if !isConflict { run.report(error) }
    let keys = offersValidation ? "[y,n,i,f,?]" : "[y,n,f,?]"
    while true {
      tell("\(isConflict ? sentence : "Failed.") Try again? \(keys): ")
      // Ctrl-C, and a terminal that is gone, leave the text where it is.
      let key = try? run.attended { try run.terminal.readKey(until: run.interruption.cancellation) }
      // A key that means nothing gets the question again, on the same line.
      if let key, !"yifn?\u{3}\u{4}".contains(key.lowercased()) { continue }
      tell("\n")
      switch key {
      case "y", "Y": return .edit
      case "i", "I": if offersValidation { return .skipValidation }
      case "f", "F": return .force
      case "?": tell(help(offersValidation: offersValidation))
      case "n", "N", "\u{3}", "\u{4}", nil:
        throw CommandFailure("not stored; the edited text is kept in \(file.path)")
      default: break
      }
    }
  }

  private func help(offersValidation: Bool) -> String {
    let lines = [
      "y - yes, open the editor on my text again",
      "n - no, give up; my text stays in its file",
      offersValidation ? "i - ignore the schema: store the text without validating it" : nil,
      "f - force, store it as it is, over what others have changed",
      "? - show this list",
    ]
    return lines.compactMap { $0 }.map { $0 + "\n" }.joined()
  }

  private func tell(_ text: String) {
    run.gate.draw(text)
  }
}
