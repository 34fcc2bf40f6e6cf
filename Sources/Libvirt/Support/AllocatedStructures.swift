import Glibc

/// Reads an array of structures that libvirt allocated, freeing each in libvirt's way, and the array.
func takeStructures<Structure, Value>(
  _ array: UnsafeMutablePointer<UnsafeMutablePointer<Structure>?>?, count: Int,
  free release: (UnsafeMutablePointer<Structure>?) -> Void, _ copy: (Structure) -> Value
) -> [Value] {
  guard let array else { return [] }
  defer { free(array) }
  return (0..<count).compactMap { index in
    defer { release(array[index]) }
    return array[index].map { copy($0.pointee) }
  }
}
