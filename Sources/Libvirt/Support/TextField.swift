/// The text in an array of characters that is a field of a C structure, which Swift sees as a tuple.
func textField<Characters>(_ field: Characters) -> String {
  withUnsafeBytes(of: field) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
}
