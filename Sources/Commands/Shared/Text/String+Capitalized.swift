extension String {
  /// The word with its first letter in upper case, as virsh writes what happened to an object.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
