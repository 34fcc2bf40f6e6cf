import Testing

@testable import Commands

/// Where a server is that listens on all addresses of its host.
@Suite("Addresses of hosts")
struct HostAddressTests {
  @Test(
    "the host of a URI",
    arguments: [
      ("qemu:///system", nil), ("test:///default", nil),
      ("qemu+ssh://root@host.example:22/system", "host.example"),
      ("qemu+tcp://[fe80::1]:16509/system", "fe80::1"),
      ("qemu+tls://10.0.0.1/system?no_verify=1", "10.0.0.1"),
      ("qemu+unix:///system?socket=/run/a@b/c", nil), ("qemu+ssh://a@b@host", "host"), ("nonsense", nil),
    ] as [(String, String?)])
  func host(_ uri: String, _ host: String?) {
    #expect(HostAddress.host(ofURI: uri) == host)
  }

  @Test("addresses that stand for all")
  func wildcards() {
    for text in ["0.0.0.0", "::", "0:0:0:0:0:0:0:0"] {
      #expect(HostAddress(text)?.isWildcard == true, "\(text)")
    }
    for text in ["127.0.0.1", "::1", "10.0.0.0"] {
      #expect(HostAddress(text)?.isWildcard == false, "\(text)")
    }
    for text in ["", "localhost", "host.example"] { #expect(HostAddress(text) == nil, "\(text)") }
  }
}
