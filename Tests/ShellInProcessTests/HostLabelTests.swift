import Testing

@testable import Shell

@Suite("The host in the prompt")
struct HostLabelTests {
  @Test(
    "is an alias as it stands, or the host of a URI; what is local has none",
    arguments: [
      ("lab", "lab"), ("qemu:///system", nil), ("test:///default", nil), ("", nil),
      ("qemu+ssh://lab/system", "lab"),
      ("qemu+tcp://me@lab.example:16509/system", "lab.example"), ("qemu+tls://me:a@b@lab?no_verify=1", "lab"),
      ("qemu+libssh2://[fe80::1]:22/system", "fe80::1"), ("qemu+unix:///system?socket=/a@b", nil),
      ("test:default", nil),
    ])
  func names(_ uri: String, _ name: String?) {
    #expect(HostLabel.text(of: uri) == name)
  }

  @Test("stands in front of the sign, and acts on no terminal")
  func prompts() {
    #expect(Banner.prompt(program: "vireo", host: "lab", isReadOnly: false) == "vireo(lab) # ")
    #expect(Banner.prompt(program: "vireo", host: nil, isReadOnly: true) == "vireo > ")
    #expect(
      Banner.prompt(program: "vireo", host: "a\u{1b}\u{1}\n", isReadOnly: false) == "vireo(a\\x1b\\x01\\n) # "
    )
  }
}
