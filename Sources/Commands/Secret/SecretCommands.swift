import CommandModel

/// The commands of this group, by name.
enum SecretCommands {
  static let all: [any CommandDeclaration.Type] = [
    SecretDefine.self,
    SecretDumpXML.self,
    SecretEvent.self,
    SecretGetValue.self,
    SecretList.self,
    SecretSetValue.self,
    SecretUndefine.self,
  ]
}
