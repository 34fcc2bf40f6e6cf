import CGLib
import Glibc

/// The functions of GLib that read key files. libvirt has the library in memory; they are looked up where there is a file
/// to read.
struct GLibLibrary: @unchecked Sendable {
  let make: g_key_file_new_function
  let free: g_key_file_free_function
  let load: g_key_file_load_from_data_function
  let groups: g_key_file_get_groups_function
  let keys: g_key_file_get_keys_function
  let string: g_key_file_get_string_function
  let freeError: g_error_free_function
  let freeTexts: g_strfreev_function
  let freeText: g_free_function

  /// The installed library; nil where there is none.
  static let installed = GLibLibrary(opening: "libglib-2.0.so.0")

  /// Opens a library; nil if it is not there, or lacks a function.
  init?(opening name: String) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL),
      let make = dlsym(handle, "g_key_file_new"), let free = dlsym(handle, "g_key_file_free"),
      let load = dlsym(handle, "g_key_file_load_from_data"),
      let groups = dlsym(handle, "g_key_file_get_groups"), let keys = dlsym(handle, "g_key_file_get_keys"),
      let string = dlsym(handle, "g_key_file_get_string"), let freeError = dlsym(handle, "g_error_free"),
      let freeTexts = dlsym(handle, "g_strfreev"), let freeText = dlsym(handle, "g_free")
    else { return nil }
    // The types are those of the very functions; nothing can check them.
    self.make = unsafeBitCast(make, to: g_key_file_new_function.self)
    self.free = unsafeBitCast(free, to: g_key_file_free_function.self)
    self.load = unsafeBitCast(load, to: g_key_file_load_from_data_function.self)
    self.groups = unsafeBitCast(groups, to: g_key_file_get_groups_function.self)
    self.keys = unsafeBitCast(keys, to: g_key_file_get_keys_function.self)
    self.string = unsafeBitCast(string, to: g_key_file_get_string_function.self)
    self.freeError = unsafeBitCast(freeError, to: g_error_free_function.self)
    self.freeTexts = unsafeBitCast(freeTexts, to: g_strfreev_function.self)
    self.freeText = unsafeBitCast(freeText, to: g_free_function.self)
  }
}

extension GLibLibrary {
  /// Reads a few lines as a key file, or gives the code of the error.
  ///
  /// - Parameter body: what to ask of it.
  func withKeyFile<Result>(
    _ lines: [UInt8], _ body: (OpaquePointer) -> Result
  ) -> Swift.Result<Result, KeyFileCode> {
    guard let file = make() else { return .failure(KeyFileCode(code: -1)) }
    defer { free(file) }
    var error: UnsafeMutablePointer<GError>?
    let isRead = lines.withUnsafeBytes { bytes in
      load(file, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt(bytes.count), 0, &error)
    }
    guard isRead != 0 else { return .failure(take(error)) }
    return .success(body(file))
  }

  /// The name of the group that a key file begins with.
  func firstGroup(of file: OpaquePointer) -> String? {
    guard let names = groups(file, nil) else { return nil }
    defer { freeTexts(names) }
    return names[0].map { String(cString: $0) }
  }

  /// The first key of a group.
  func firstKey(of file: OpaquePointer, in group: String) -> String? {
    guard let names = keys(file, group, nil, nil) else { return nil }
    defer { freeTexts(names) }
    return names[0].map { String(cString: $0) }
  }

  /// The value of a key, its escapes undone, or the code of the error.
  func value(of key: String, in group: String, of file: OpaquePointer) -> Result<String, KeyFileCode> {
    var error: UnsafeMutablePointer<GError>?
    let text = string(file, group, key, &error)
    defer { freeText(text) }
    // Of a value that is wrong it gives what it can, beside the error.
    guard let text, error == nil else { return .failure(take(error)) }
    return .success(String(cString: text))
  }

  private func take(_ error: UnsafeMutablePointer<GError>?) -> KeyFileCode {
    guard let error else { return KeyFileCode(code: -1) }
    defer { freeError(error) }
    return KeyFileCode(code: error.pointee.code)
  }
}

/// GLib's code of an error of a key file. Its words are those of the user's language, and are not passed on.
struct KeyFileCode: Error, Equatable {
  let code: Int32

  /// A key stands where no group has begun.
  static let noGroup = KeyFileCode(code: Int32(G_KEY_FILE_ERROR_GROUP_NOT_FOUND))
  static let notUTF8 = KeyFileCode(code: Int32(G_KEY_FILE_ERROR_UNKNOWN_ENCODING))
}
