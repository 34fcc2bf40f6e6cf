import TestSupport

extension ScratchDirectory {
  /// The URI of a host of the test driver with one running domain `test`, whose state belongs to each connection alone:
  /// test:///default is one for the whole process.
  ///
  /// - Parameter users: names and passwords that the host asks for.
  public func testNode(users: [String: String] = [:]) throws -> String {
    let accounts = users.map { "<user password='\($0.value)'>\($0.key)</user>" }.joined()
    let auth = users.isEmpty ? "" : "<auth>\(accounts)</auth>"
    let domain = """
      <domain type='test'><name>test</name><memory>8192</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
      """
    return "test://" + (try write("<node>\(auth)\(domain)</node>\n", to: "node.xml"))
  }
}
