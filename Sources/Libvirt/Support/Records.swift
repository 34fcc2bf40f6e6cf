/// Runs a call that fills an array of the caller's with records: first without one, to learn how many there are.
func readRecords<Record>(
  _ function: StaticString, empty: Record,
  _ call: (UnsafeMutablePointer<Record>?, UnsafeMutablePointer<Int32>) -> Int32
) throws(LibvirtError) -> [Record] {
  var count: Int32 = 0
  try Call.check(function) { call(nil, &count) }
  return try readRecords(function, count: Int(count), empty: empty, call)
}

/// Runs a call that fills an array of the caller's with so many records at most.
func readRecords<Record>(
  _ function: StaticString, count room: Int, empty: Record,
  _ call: (UnsafeMutablePointer<Record>?, UnsafeMutablePointer<Int32>) -> Int32
) throws(LibvirtError) -> [Record] {
  let room = try Capacity.check(function, room)
  var count = Int32(clamping: room)
  var records = [Record](repeating: empty, count: room)
  try Call.check(function) { call(&records, &count) }
  return Array(records.prefix(max(Int(count), 0)))
}

/// How many records a call has for an array of the caller's.
func countRecords<Record>(
  _ function: StaticString, of type: Record.Type,
  _ call: (UnsafeMutablePointer<Record>?, UnsafeMutablePointer<Int32>) -> Int32
) throws(LibvirtError) -> Int {
  var count: Int32 = 0
  try Call.check(function) { call(nil, &count) }
  return Int(count)
}
