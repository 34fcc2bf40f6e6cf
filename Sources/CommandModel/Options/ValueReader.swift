/// Reads a word as an option's value.
typealias ValueReader<Value> = (String, OptionSpec) throws(ArgumentError) -> Value

/// A reader for a type of values; `malformed` is a sentence in place of the usual one, where `%` stands
/// for the text.
///
/// The wrappers keep this and are not themselves constrained to such types: to make the type of a constrained
/// wrapper, the runtime searches every conformance of the program.
func reader<Value: ArgumentValue>(malformed: String?) -> ValueReader<Value> {
  { word, spec throws(ArgumentError) in
    do throws(ArgumentError) {
      return try Value(argument: word, of: spec)
    } catch {
      guard let malformed else { throw error }
      let sentence = malformed.split(separator: "%", omittingEmptySubsequences: false).joined(separator: word)
      throw ArgumentError(lines: [sentence] + error.lines.dropFirst())
    }
  }
}
