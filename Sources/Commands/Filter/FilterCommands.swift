import CommandModel

/// The commands of this group, by name.
enum FilterCommands {
  static let all: [any CommandDeclaration.Type] = [
    NwfilterBindingCreate.self,
    NwfilterBindingDelete.self,
    NwfilterBindingDumpXML.self,
    NwfilterBindingList.self,
    NwfilterDefine.self,
    NwfilterDumpXML.self,
    NwfilterEdit.self,
    NwfilterList.self,
    NwfilterUndefine.self,
  ]
}
