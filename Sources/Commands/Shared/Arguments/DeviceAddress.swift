import CommandModel
import Platform
import XML

/// The address of a disk in the guest: `pci:0000.00.0a.0`, `ccw:fe.0.0000`, `ide:0.0.0`, `usb:1.2`
/// and the like; or that of a PCI device of the host.
struct DeviceAddress {
  private let bus: String
  private let numbers: [UInt64]

  private struct Form {
    /// The numbers behind the colon: how many there are, and in which base.
    var count: Int
    var radix: UInt64
    /// A drive's unit may be larger than 32 bits.
    var hasLargeUnit = false
  }

  private static let forms: [String: Form] = [
    "pci": Form(count: 4, radix: 16), "ccw": Form(count: 3, radix: 16), "usb": Form(count: 2, radix: 10),
    "ide": Form(count: 3, radix: 10, hasLargeUnit: true),
    "scsi": Form(count: 3, radix: 10, hasLargeUnit: true),
    "sata": Form(count: 3, radix: 10, hasLargeUnit: true),
  ]

  /// Reads an address for a target such as `vdb`, whose letters tell which buses it can be on.
  init(_ text: String, of target: String) throws {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let form = Self.forms[String(halves[0])],
      let numbers = Self.numbers(halves[1], form)
    else { throw CommandFailure("Invalid address.", code: .usage) }
    bus = String(halves[0])
    self.numbers = numbers
    try check(target)
  }

  /// Reads the PCI address of a device of the host, such as `0000:00:1f.2`.
  init?(hostPCI text: String) {
    guard let form = Self.forms["pci"], let numbers = Self.numbers(text[...], form) else { return nil }
    bus = "pci"
    self.numbers = numbers
  }

  private func check(_ target: String) throws {
    let rules = [
      ("vd", ["pci", "ccw"], "a pci:0000.00.00.00 or ccw:00.0.0000"),
      ("sd", ["scsi", "usb", "sata"], "a scsi:00.00.00 or usb:00.00 or sata:00.00.00"),
      ("hd", ["ide"], "an ide:00.00.00"),
    ]
    for (prefix, buses, form) in rules where target.hasPrefix(prefix) && !buses.contains(bus) {
      throw CommandFailure("expecting \(form) address.", code: .usage)
    }
  }

  func write(to disk: inout XMLBuilder, multifunction: Bool = false) {
    switch bus {
    case "pci":
      disk.element(
        "address",
        [
          "type": "pci", "domain": hex(0, 4), "bus": hex(1, 2), "slot": hex(2, 2), "function": hex(3, 1),
          "multifunction": multifunction ? "on" : nil,
        ])
    case "ccw":
      disk.element("address", ["type": "ccw", "cssid": hex(0, 2), "ssid": hex(1, 1), "devno": hex(2, 4)])
    case "usb":
      disk.element("address", ["type": "usb", "bus": "\(numbers[0])", "port": "\(numbers[1])"])
    default:
      disk.element(
        "address",
        ["type": "drive", "controller": "\(numbers[0])", "bus": "\(numbers[1])", "unit": "\(numbers[2])"])
    }
  }

  private func hex(_ index: Int, _ width: Int) -> String {
    "0x" + String(numbers[index], radix: 16).leftPadded(to: width, with: "0")
  }

  /// Numbers with any one character between them; what follows the last is not looked at.
  private static func numbers(_ text: Substring, _ form: Form) -> [UInt64]? {
    var rest = text.utf8
    var numbers: [UInt64] = []
    for index in 0..<form.count {
      if index > 0 { _ = rest.popFirst() }
      guard let number = number(&rest, radix: form.radix) else { return nil }
      let isUnit = form.hasLargeUnit && index == form.count - 1
      guard isUnit || number <= UInt64(UInt32.max) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Takes a number off the front, as C's `strtoul` reads one.
  private static func number(_ text: inout Substring.UTF8View, radix: UInt64) -> UInt64? {
    text = text.droppingBlanks
    if text.first == UInt8(ascii: "+") { text = text.dropFirst() }
    if radix == 16, text.prefix(2).elementsEqual("0x".utf8), text.dropFirst(2).first.flatMap(digit) ?? 16 < 16
    {
      text = text.dropFirst(2)
    }
    var number: UInt64?
    while let value = text.first.flatMap(digit), value < radix {
      let (product, overflows) = (number ?? 0).multipliedReportingOverflow(by: radix)
      let (sum, carries) = product.addingReportingOverflow(value)
      guard !overflows, !carries else { return nil }
      number = sum
      text = text.dropFirst()
    }
    return number
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt64.init)
  }
}
