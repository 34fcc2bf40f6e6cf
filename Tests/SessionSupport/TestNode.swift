import TestSupport

extension ScratchDirectory {
  /// The URI of a host of the test driver with running domains, whose state belongs to each connection alone:
  /// test:///default is one for the whole process.
  ///
  /// - Parameters:
  ///   - users: names and passwords that the host asks for.
  ///   - domains: the names of the domains; ids count them from 1 on.
  ///   - others: what else the host has, in XML.
  public func testNode(
    users: [String: String] = [:], domains: [String] = ["test"], others: String = ""
  ) throws -> String {
    let accounts = users.map { "<user password='\($0.value)'>\($0.key)</user>" }.joined()
    let auth = users.isEmpty ? "" : "<auth>\(accounts)</auth>"
    let all = domains.map { name in
      """
      <domain type='test'><name>\(name)</name><memory>8192</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
      """
    }.joined()
    return "test://" + (try write("<node>\(auth)\(all)\(others)</node>\n", to: "node.xml"))
  }
}
