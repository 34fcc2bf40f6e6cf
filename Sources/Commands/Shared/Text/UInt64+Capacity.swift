extension UInt64 {
  /// The number of bytes with a binary unit and two decimals, as virsh prints sizes: `1.50 GiB`.
  var capacityText: String { capacityText(decimals: 2) }

  /// The number of bytes with a binary unit: `1.500 GiB`.
  func capacityText(decimals: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    let unit = self == 0 ? 0 : (bitWidth - 1 - leadingZeroBitCount) / 10
    return (Double(self) / Double(UInt64(1) << (10 * unit))).fixed(decimals) + " " + units[unit]
  }
}
