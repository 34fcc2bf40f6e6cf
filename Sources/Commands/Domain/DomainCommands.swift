import CommandModel

/// The commands of this group, by name.
enum DomainCommands {
  static let all: [any CommandDeclaration.Type] = [
    AttachDevice.self,
    AttachDisk.self,
    Autostart.self,
    Console.self,
    Create.self,
    Define.self,
    Desc.self,
    Destroy.self,
    DetachDisk.self,
    DomID.self,
    DomName.self,
    DomUUID.self,
    DumpXML.self,
    Edit.self,
    MemTune.self,
    Metadata.self,
    Reboot.self,
    Restore.self,
    Resume.self,
    Save.self,
    SchedInfo.self,
    Screenshot.self,
    SendKey.self,
    SetMem.self,
    SetVCPUs.self,
    Shutdown.self,
    Start.self,
    Suspend.self,
    Undefine.self,
    VCPUInfo.self,
    VCPUPin.self,
  ]
}
