extension JSONGoldenTests {
  /// Dumps, saved states, and the element of a copy.
  static let jobCommands: [(String, String)] = [
    ("dump", "dump test core"), ("managedsave", "managedsave test"),
    ("managedsave-remove", "managedsave test; managedsave-remove test"),
    ("managedsave-remove-none", "managedsave-remove test"),
    ("save-image-dumpxml", "save test state; save-image-dumpxml state --xpath //name"),
    ("save-image-edit", "save test state; save-image-edit state"),
    ("blockcopy-xml", "blockcopy test vda /images/copy --format qcow2 --print-xml"),
  ]
}
