import CJQ
import Glibc

/// The functions of libjq, looked up when a program asks for them: nobody else needs the library.
struct JQLibrary: @unchecked Sendable {
  let make: jq_init_function
  let tearDown: jq_teardown_function
  let setErrorCallback: jq_set_error_cb_function
  let setDebugCallback: jq_set_debug_cb_function
  let setInputCallback: jq_set_input_cb_function
  let setAttribute: jq_set_attr_function
  let isHalted: jq_halted_function
  let errorMessage: jq_get_error_message_function
  let compile: jq_compile_function
  let start: jq_start_function
  let next: jq_next_function
  let parse: jv_parse_sized_function
  let dump: jv_dump_string_function
  let copy: jv_copy_function
  let free: jv_free_function
  let kind: jv_get_kind_function
  let invalid: jv_invalid_function
  let takeMessage: jv_invalid_get_msg_function
  let stringValue: jv_string_value_function
  let stringLength: jv_string_length_bytes_function

  /// The installed library; nil where there is none.
  static let installed = JQLibrary(opening: "libjq.so.1")

  /// Opens a library; nil if it is not there, or lacks a function.
  init?(opening name: String) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL),
      let make = dlsym(handle, "jq_init"), let tearDown = dlsym(handle, "jq_teardown"),
      let setErrorCallback = dlsym(handle, "jq_set_error_cb"), let compile = dlsym(handle, "jq_compile"),
      let setDebugCallback = dlsym(handle, "jq_set_debug_cb"),
      let setInputCallback = dlsym(handle, "jq_set_input_cb"),
      let setAttribute = dlsym(handle, "jq_set_attr"),
      let isHalted = dlsym(handle, "jq_halted"), let errorMessage = dlsym(handle, "jq_get_error_message"),
      let start = dlsym(handle, "jq_start"), let next = dlsym(handle, "jq_next"),
      let parse = dlsym(handle, "jv_parse_sized"), let dump = dlsym(handle, "jv_dump_string"),
      let copy = dlsym(handle, "jv_copy"), let free = dlsym(handle, "jv_free"),
      let kind = dlsym(handle, "jv_get_kind"), let invalid = dlsym(handle, "jv_invalid"),
      let takeMessage = dlsym(handle, "jv_invalid_get_msg"),
      let stringValue = dlsym(handle, "jv_string_value"),
      let stringLength = dlsym(handle, "jv_string_length_bytes")
    else { return nil }
    // The types are those of the very functions; nothing can check them.
    self.make = unsafeBitCast(make, to: jq_init_function.self)
    self.tearDown = unsafeBitCast(tearDown, to: jq_teardown_function.self)
    self.setErrorCallback = unsafeBitCast(setErrorCallback, to: jq_set_error_cb_function.self)
    self.setDebugCallback = unsafeBitCast(setDebugCallback, to: jq_set_debug_cb_function.self)
    self.setInputCallback = unsafeBitCast(setInputCallback, to: jq_set_input_cb_function.self)
    self.setAttribute = unsafeBitCast(setAttribute, to: jq_set_attr_function.self)
    self.isHalted = unsafeBitCast(isHalted, to: jq_halted_function.self)
    self.errorMessage = unsafeBitCast(errorMessage, to: jq_get_error_message_function.self)
    self.compile = unsafeBitCast(compile, to: jq_compile_function.self)
    self.start = unsafeBitCast(start, to: jq_start_function.self)
    self.next = unsafeBitCast(next, to: jq_next_function.self)
    self.parse = unsafeBitCast(parse, to: jv_parse_sized_function.self)
    self.dump = unsafeBitCast(dump, to: jv_dump_string_function.self)
    self.copy = unsafeBitCast(copy, to: jv_copy_function.self)
    self.free = unsafeBitCast(free, to: jv_free_function.self)
    self.kind = unsafeBitCast(kind, to: jv_get_kind_function.self)
    self.invalid = unsafeBitCast(invalid, to: jv_invalid_function.self)
    self.takeMessage = unsafeBitCast(takeMessage, to: jv_invalid_get_msg_function.self)
    self.stringValue = unsafeBitCast(stringValue, to: jv_string_value_function.self)
    self.stringLength = unsafeBitCast(stringLength, to: jv_string_length_bytes_function.self)
  }

  /// A JSON text as a value.
  func value(of json: String) -> jv {
    var json = json
    return json.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { parse($0.baseAddress, Int32(clamping: $0.count)) }
    }
  }

  func isValid(_ value: jv) -> Bool { kind(value) != Int32(JV_INVALID) }

  /// A value as a line: text as it is, anything else as JSON. Uses the value up.
  func line(_ value: jv) -> String {
    let text = kind(value) == Int32(JV_STRING) ? value : dump(value, 0)
    defer { free(text) }
    let length = Int(stringLength(copy(text)))
    guard let start = stringValue(text) else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: UnsafeRawPointer(start), count: length), as: UTF8.self)
  }

  /// Why a value is invalid; nil where it only marks the end. Uses the value up.
  func reason(_ value: jv) -> String? { words(takeMessage(value)) }

  /// A message as a line; nil where there is none. Uses it up.
  func words(_ message: jv) -> String? {
    guard kind(message) != Int32(JV_NULL), isValid(message) else {
      free(message)
      return nil
    }
    return line(message)
  }
}
