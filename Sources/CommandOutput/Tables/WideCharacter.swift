import Glibc
import Synchronization

/// What counts as a character in tables.
public enum TableEncoding {
  private static let state = Atomic(false)

  static var isUTF8: Bool { state.load(ordering: .relaxed) }

  /// UTF-8 in any locale, and not what the locale says. To be said before the first table is drawn.
  public static func useUTF8() { state.store(true, ordering: .relaxed) }
}

/// A character as the C library sees it in the current locale (LC_CTYPE).
///
/// Swift's `Glibc` module leaves out <wchar.h> and <wctype.h>, so two of their functions are looked up by name. Widths
/// of our own would be no replacement: tables have to agree with virsh's, which asks the same library.
struct WideCharacter {
  /// The number of columns on a terminal; 0 for combining characters.
  let width: Int
  /// Whether the locale calls it printable.
  let isPrintable: Bool
  /// The number of bytes that it takes.
  let length: Int

  /// The first character of some bytes; nil if they do not begin with one in this locale.
  init?(prefixOf bytes: ArraySlice<UInt8>) {
    // Where the user's locale is not installed, C's own stays.
    _ = Self.hasLocale
    var character: wchar_t = 0
    let length = bytes.withUnsafeBytes { buffer in
      mbtowc(&character, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard length > 0, let iswprint = Self.iswprint, let wcwidth = Self.wcwidth else {
      // A failed conversion may have left a shift state behind.
      _ = mbtowc(nil, nil, 0)
      return nil
    }
    self.length = Int(length)
    isPrintable = iswprint(UInt32(bitPattern: character)) != 0
    width = Int(wcwidth(character))
  }

  /// Takes over the user's idea of characters, once, when the first one beyond ASCII is met: most runs never meet one.
  /// Only LC_CTYPE: messages stay in one language, so that programs can read them.
  private static let hasLocale: Bool = {
    let isSet = setlocale(LC_CTYPE, "") != nil
    guard TableEncoding.isUTF8, nl_langinfo(nl_item(CODESET)).map({ String(cString: $0) }) != "UTF-8" else {
      return isSet
    }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }()

  private static let iswprint = function("iswprint", as: (@convention(c) (UInt32) -> Int32).self)
  private static let wcwidth = function("wcwidth", as: (@convention(c) (wchar_t) -> Int32).self)

  private static func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    // A null handle searches the libraries of the program, in their usual order.
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }
}
