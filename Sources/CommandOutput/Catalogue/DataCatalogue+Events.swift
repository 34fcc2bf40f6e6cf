// Events, hosts, and what the program says of itself.

extension DataCatalogue {
  static let events = [
    DataKey("timestamp", .moment, "when an event came", null: "not known"),
    DataKey("event", .text, "kind of event"),
    DataKey("detail", .text, "what happened more closely", null: "newer than this program"),
    DataKey("reason", .text, "why it happened", null: "not known"),
    DataKey("action", .text, "what was done, or is to be done", null: "newer than this program"),
    DataKey("status", .text, "how a job or a measurement is", null: "newer than this program"),
    DataKey("utcOffset", .duration, "how far the guest's clock is from UTC"),
    DataKey("oldSource", .text, "where the data were before", null: "nowhere"),
    DataKey("newSource", .text, "where the data are now", null: "nowhere"),
    DataKey("oldMac", .text, "MAC address before"),
    DataKey("excess", .size, "bytes past the threshold"),
    DataKey("phase", .text, "how far a client of the screen is", null: "newer than this program"),
    DataKey("localAddress", .object, "address of the host's end", of: ["family", "address", "service"]),
    DataKey("remoteAddress", .object, "address of the client's end", of: ["family", "address", "service"]),
    DataKey("service", .text, "port", null: "none"),
    DataKey("authentication", .text, "how a client proved who it is"),
    DataKey("identities", .objects, "who a client is", of: ["type", "name"]),
    DataKey("recipient", .text, "whose memory failed: hypervisor or guest", null: "newer than this program"),
    DataKey("actionRequired", .truth, "whether the guest has to do something"),
    DataKey("recursive", .truth, "whether it failed again while one failure was handled"),
    DataKey("iteration", .number, "how often memory was gone through"),
    DataKey("parameters", .parameters, "what was changed, by libvirt's names"),
  ]

  static let host = [
    DataKey("uri", .text, "URI of the connection", null: "not known"),
    DataKey("hostname", .text, "name that a host or a guest has for itself", null: "not known"),
    DataKey("readOnly", .truth, "whether nothing may be changed", null: "not known"),
    DataKey("compiledLibrary", .text, "version of libvirt that the program was built with"),
    DataKey("library", .text, "version of libvirt that it uses"),
    DataKey("hypervisorType", .text, "kind of hypervisor"),
    DataKey("hypervisorVersion", .text, "version of the hypervisor", null: "the driver does not tell"),
    DataKey("daemon", .text, "version of libvirt at the other end", null: "not known"),
    DataKey("cells", .objects, "NUMA cells", of: ["cell", "freeMemory"]),
    DataKey("cell", .number, "number of a NUMA cell"),
  ]

  static let program = [
    DataKey("text", .text, "words, as they are"),
    DataKey("directory", .text, "working directory"),
    DataKey("candidate", .text, "what the last word may become"),
    DataKey("group", .text, "group of a command, or of open files"),
    DataKey("summary", .text, "what a command does, in one line"),
    DataKey("synopsis", .text, "how a command is written"),
    DataKey("aliases", .texts, "other names"),
    DataKey(
      "options", .objects, "options of a command",
      of: ["name", "kind", "required", "positional", "aliases", "values", "list", "help"]),
    DataKey("examples", .objects, "lines that show what a command is good for", of: ["line", "meaning"]),
    DataKey("line", .text, "what is typed in a shell"),
    DataKey("values", .texts, "words that an option takes", null: "not known beforehand"),
    DataKey("list", .truth, "whether an option takes several of its words, with commas between"),
    DataKey("kind", .text, "what an option takes"),
    DataKey("required", .truth, "whether an option must be given"),
    DataKey("positional", .truth, "whether an option may be given without its name"),
    DataKey("help", .text, "what an option is for"),
  ]
}
