extension UInt8 {
  /// Whether the byte is a blank to C's `isspace`: a space, or one of the five controls from tab to carriage return.
  public var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

  /// Whether the byte is a decimal digit in ASCII.
  public var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension Collection where Element == UInt8 {
  /// What is left behind the blanks that C's `strtol` and its kin skip.
  public var droppingBlanks: SubSequence { drop(while: \.isBlank) }
}

extension BidirectionalCollection where SubSequence == Self {
  /// What is left between what neither end may have.
  public func trimming(while isSuperfluous: (Element) -> Bool) -> Self {
    var rest = drop(while: isSuperfluous)
    while let last = rest.last, isSuperfluous(last) { rest = rest.dropLast() }
    return rest
  }
}
