import CommandModel

/// A checkpoint's name.
struct CheckpointReference: TextReference {
  let text: String
}
