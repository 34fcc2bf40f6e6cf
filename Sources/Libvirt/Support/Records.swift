/// Runs a call that fills an array of the caller's with records: first without one, to learn how many there are.
func readRecords<Record>(
  _ function: StaticString, empty: Record,
  _ call: (UnsafeMutablePointer<Record>?, UnsafeMutablePointer<Int32>) -> Int32
) throws(LibvirtError) -> [Record] {
  var count: Int32 = 0
  try Call.check(function) { call(nil, &count) }
  let room = try Capacity.check(function, Int(count))
  var records = [Record](repeating: empty, count: room)
  try Call.check(function) { call(&records, &count) }
  return Array(records.prefix(max(Int(count), 0)))
}
