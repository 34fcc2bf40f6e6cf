import Glibc
import Platform

/// Runs one of the older list calls, which fill an array of the caller's with at most `count` names.
func listNames<each Text: CText>(
  _ function: StaticString, _ text: repeat each Text, count: Int,
  call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, Int32, repeat (each Text).Pointer) -> Int32
) throws(LibvirtError) -> [String] {
  let room = try Capacity.check(function, count)
  var names = [UnsafeMutablePointer<CChar>?](repeating: nil, count: room)
  let filled = try Call.checkCount(function, repeat each text) { (pointer: repeat (each Text).Pointer) in
    call(&names, Int32(clamping: room), repeat each pointer)
  }
  return names.prefix(filled).compactMap(takeString)
}

/// Reads an array of strings that libvirt allocated, freeing each and the array.
func takeStrings(_ array: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int) -> [String] {
  defer { free(array) }
  return UnsafeBufferPointer(array, clamping: count).compactMap(takeString)
}

/// Reads a string that libvirt allocated, and frees it.
private func takeString(_ text: UnsafeMutablePointer<CChar>?) -> String? {
  defer { free(text) }
  return text.map { String(rawCString: $0) }
}
