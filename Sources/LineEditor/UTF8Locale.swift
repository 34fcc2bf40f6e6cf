import CLibedit
import Glibc

/// libedit reads and draws characters by the locale of the calling thread: for the time of its calls, that is
/// one of UTF-8, whatever the program runs in, since a Swift string is nothing else.
enum UTF8Locale {
  /// Runs a body in the locale.
  static func run<Value>(_ body: () -> Value) -> Value {
    let earlier = uselocale(locale.pointer)
    defer { uselocale(earlier) }
    return body()
  }

  /// How many cells a terminal needs for a text.
  static func width(of text: String) -> Int {
    run { text.unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t(bitPattern: $1.value)))) } }
  }

  /// How many cells a terminal needs for a character: none for one that combines with the last, -1 for what cannot be
  /// shown.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    run { Int(wcwidth(wchar_t(bitPattern: scalar.value))) }
  }

  /// The user's own locale if it is one of UTF-8, for its character widths; else the plain one.
  private static let locale: Handle = {
    let own = newlocale(LC_CTYPE_MASK, "", nil)
    if let own, let codeset = nl_langinfo_l(nl_item(CODESET), own), String(cString: codeset) == "UTF-8" {
      return Handle(pointer: own)
    }
    return Handle(pointer: newlocale(LC_CTYPE_MASK, "C.UTF-8", own))
  }()

  /// Never changed and never freed, so that threads may share it.
  private struct Handle: @unchecked Sendable {
    let pointer: locale_t?
  }
}
