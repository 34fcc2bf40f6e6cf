import CommandModel
import Libvirt

/// A secret's UUID; by our own name also what the secret is for.
struct SecretReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.secret(self) }
}

extension Run {
  /// The secret that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none, `.usage` when it stands for several.
  func secret(_ reference: SecretReference) throws -> Secret {
    let connection = try connection()
    if let found = found(Secret.self, as: reference) { return found }
    let text = reference.text
    var ways = [LookupWay { try connection.secret(uuid: text) }]
    if persona.findsSecretsByUsage {
      ways.append(LookupWay { try connection.secret(usedAs: text) })
    }
    return try lookUp(
      "secret", text, names: { try connection.secrets().map { try $0.usageID }.filter { !$0.isEmpty } }, ways)
  }
}

extension Connection {
  /// The only secret for a use, which is given as `secret-list` shows it, its kind left out or not.
  fileprivate func secret(usedAs usage: String) throws -> Secret {
    let found = try SecretRow.list(SecretRow.listing(self), []).filter { $0.usages.contains(usage) }
    guard let secret = found.first?.secret else {
      throw LibvirtError(code: .noSecret, message: "no secret has the UUID or the usage '\(usage)'")
    }
    guard found.count == 1 else {
      throw CommandFailure(
        "\(found.count) secrets have the usage '\(usage)'", code: .usage,
        hint: "name one by its kind too, such as 'volume \(usage)', or by its UUID")
    }
    return secret
  }
}
