import Glibc

/// Runs one of the `virConnectListAll…` calls, which allocate an array of new references and answer its length.
package func listObjects<Object>(
  _ function: StaticString, _ wrap: (OpaquePointer) -> Object,
  _ call: (UnsafeMutablePointer<UnsafeMutablePointer<OpaquePointer?>?>) -> Int32
) throws(LibvirtError) -> [Object] {
  var array: UnsafeMutablePointer<OpaquePointer?>?
  let count = try Call.checkCount(function) { call(&array) }
  defer { free(array) }
  return UnsafeBufferPointer(array, clamping: count).compactMap { $0.map(wrap) }
}

/// Reads an array of structures that libvirt allocated, freeing each in libvirt's way, and the array.
func takeStructures<Structure, Value>(
  _ array: UnsafeMutablePointer<UnsafeMutablePointer<Structure>?>?, count: Int,
  free release: (UnsafeMutablePointer<Structure>?) -> Void, _ copy: (Structure) -> Value
) -> [Value] {
  defer { free(array) }
  return UnsafeBufferPointer(array, clamping: count).compactMap { structure in
    defer { release(structure) }
    return structure.map { copy($0.pointee) }
  }
}
