// The administration of daemons.

extension DataCatalogue {
  static let admin = [
    DataKey("server", .text, "name of the server of a daemon that it is connected to"),
    DataKey("minWorkers", .number, "how many workers a server has at least", null: "not known"),
    DataKey("maxWorkers", .number, "how many workers a server may have", null: "not known"),
    DataKey("workers", .number, "how many workers a server has", null: "not known"),
    DataKey("freeWorkers", .number, "how many workers have nothing to do", null: "not known"),
    DataKey(
      "priorityWorkers", .number, "how many workers do only what never takes long", null: "not known"),
    DataKey("jobQueueDepth", .number, "how many calls wait for a worker", null: "not known"),
    DataKey("clients", .number, "how many clients a server has", null: "not known"),
    DataKey("maxClients", .number, "how many clients a server may have", null: "not known"),
    DataKey(
      "unauthClients", .number, "how many clients have yet to say who they are", null: "not known"),
    DataKey(
      "maxUnauthClients", .number, "how many clients may have yet to say who they are", null: "not known"),
    DataKey(
      "transport", .text, "how a client is connected", null: "not known", words: ["unix", "tcp", "tls"]),
    DataKey("connectedSince", .moment, "when a client connected", null: "not known"),
    DataKey("socketAddress", .text, "address and port of a client", null: "not connected by a network"),
    DataKey("saslUser", .text, "name that a client gave by SASL", null: "none"),
    DataKey("certificateName", .text, "distinguished name in a client's certificate", null: "no certificate"),
    DataKey("userID", .number, "number of a client's user", null: "not known"),
    DataKey("userName", .text, "name of a client's user", null: "not known"),
    DataKey("groupID", .number, "number of a client's group", null: "not known"),
    DataKey("processID", .number, "number of a client's process", null: "not known"),
    DataKey("selinuxContext", .text, "security context of a client's process", null: "none"),
    DataKey("logFilters", .texts, "what a daemon logs of which of its parts, as level:part"),
    DataKey("logOutputs", .texts, "where a daemon logs to, as level:place"),
    DataKey("idleTimeout", .durationLimit, "after how long an idle daemon ends"),
  ]
}
