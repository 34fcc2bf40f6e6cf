// Networks, their filters, and secrets: what only they have.

extension DataCatalogue {
  static let networks = [
    DataKey("filter", .text, "name of a network filter"),
    DataKey("expiryTime", .moment, "when a lease of an address ends", null: "never"),
    DataKey("clientID", .text, "what a DHCP client calls itself, its DUID for IPv6", null: "not known"),
    DataKey("iaid", .text, "identity association of an IPv6 lease", null: "not known"),
    DataKey("portGroup", .text, "group of ports with settings in common", null: "none"),
    DataKey("value", .text, "value of a secret, which may be any bytes, in base64"),
  ]
}
