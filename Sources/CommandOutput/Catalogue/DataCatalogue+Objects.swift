// Objects, what becomes of them, their states and their sizes.

extension DataCatalogue {
  static let identity = [
    DataKey("name", .text, "name of what the result is about", null: "not known"),
    DataKey("uuid", .text, "UUID of what the result is about", null: "not known"),
    DataKey(
      "id", .number, "number of an active domain, or of a server or a client of a daemon",
      null: "the domain is not active"),
    DataKey("key", .text, "key of a volume, unique on its host"),
    DataKey("domain", .text, "name of the domain that it belongs to"),
    DataKey("pool", .text, "name of the storage pool that it belongs to", null: "not known"),
    DataKey("network", .text, "name of the virtual network that it belongs to", null: "none"),
    DataKey("parent", .text, "name of what it is below", null: "it is below nothing"),
    DataKey("title", .text, "short title that a user gave it", null: "none"),
    DataKey("description", .text, "what a user says of it", null: "none"),
    DataKey("xml", .text, "document or element in XML"),
    DataKey("namespace", .text, "URI of the namespace of an application's metadata", null: "none"),
    DataKey("metadata", .text, "element of an application in XML", null: "none"),
    DataKey("usageType", .text, "what a secret is for: volume, ceph, iscsi, tls, vtpm, none"),
    DataKey("usage", .text, "name by which a secret is found by what uses it", null: "none"),
    DataKey("ephemeral", .truth, "whether a secret is held in memory only"),
    DataKey("private", .truth, "whether nobody may read a secret's value"),
  ]

  static let changes = [
    DataKey("changed", .truth, "whether something was changed; false where it was so already"),
    DataKey("message", .text, "the sentence for people"),
    DataKey("file", .text, "local file or file on the hypervisor's host, as it was named"),
    DataKey("mimeType", .text, "type of a file's contents"),
    DataKey("bytes", .size, "how many bytes went"),
    DataKey("removedVolumes", .texts, "sources of the disks whose volumes were removed"),
    DataKey("section", .text, "part of a network's description"),
    DataKey("live", .truth, "whether the running object was changed"),
    DataKey("config", .truth, "whether the definition was changed"),
    DataKey("codeSet", .text, "set that key codes are of"),
    DataKey("keyCodes", .numbers, "codes of keys"),
  ]

  static let states = [
    DataKey("state", .text, "state, in libvirt's words", null: "not known"),
    DataKey("stateReason", .text, "what brought it into its state", null: "not known"),
    DataKey("active", .truth, "whether it runs, or is started", null: "not known"),
    DataKey("persistent", .truth, "whether it has a definition that outlives a stop", null: "not known"),
    DataKey("autostart", .truth, "whether it starts with the host", null: "not known"),
    DataKey(
      "autostartOnce", .truth, "whether it starts with the host the next time only",
      null: "not known to this libvirt"),
    DataKey("managedSave", .truth, "whether there is a managed save image", null: "not known"),
    DataKey("messages", .texts, "what libvirt holds against the configuration", null: "not known"),
    DataKey("osType", .text, "what kind of guest it is: hvm, linux, ...", null: "not known"),
    DataKey("securityModel", .text, "name of the host's security model", null: "none"),
    DataKey("securityDOI", .text, "domain of interpretation of security labels", null: "none"),
    DataKey("securityLabel", .text, "security label of a running domain", null: "none"),
    DataKey("securityMode", .text, "enforcing or permissive", null: "no security label"),
    DataKey("current", .truth, "whether it is the domain's current snapshot", null: "not known"),
    DataKey("location", .text, "internal or external to the disks' images", null: "not known"),
    DataKey("children", .number, "how many snapshots are directly below", null: "not known"),
    DataKey("descendants", .number, "how many snapshots are below", null: "not known"),
    DataKey("hasMetadata", .truth, "whether libvirt keeps metadata of a snapshot", null: "not known"),
  ]

  static let sizes = [
    DataKey(
      "memory", .size, "memory of the host, or memory that a domain has at present, as usedMemory",
      null: "not known"),
    DataKey("maxMemory", .sizeLimit, "most memory that a domain may have", null: "not known"),
    DataKey("usedMemory", .size, "memory that a domain has at present", null: "not known"),
    DataKey("freeMemory", .size, "memory of the host or a NUMA cell that is free"),
    DataKey("capacity", .size, "size that a guest or a user sees", null: "not known"),
    DataKey("allocation", .size, "what is taken up", null: "not known"),
    DataKey("physical", .size, "size of the file or device that holds it", null: "not known"),
    DataKey(
      "available", .size, "what is left of a pool, or what a guest's system has of memory", null: "not known"),
    DataKey("size", .size, "size of a device"),
    DataKey("hardLimit", .sizeLimit, "most memory at all", null: "not known"),
    DataKey("softLimit", .sizeLimit, "most memory while the host is short of it", null: "not known"),
    DataKey("swapHardLimit", .sizeLimit, "most memory and swap together", null: "not known"),
    DataKey("minGuarantee", .sizeLimit, "memory that is set aside", null: "not known"),
  ]
}
