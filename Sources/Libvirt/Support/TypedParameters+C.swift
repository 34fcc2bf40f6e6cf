import CLibvirt
import Platform

// The only place where C's typed parameters are packed and unpacked: each has its name in an array of 80 bytes and its
// value in an unnamed union.

extension TypedParameters {
  /// A copy of parameters that libvirt keeps or frees by itself.
  init(copying parameters: UnsafePointer<virTypedParameter>?, count: some BinaryInteger) {
    self.init(UnsafeBufferPointer(parameters, clamping: count).compactMap(Entry.init(copying:)))
  }

  /// Runs a call that allocates the array of its answer.
  package static func allocated(
    _ function: StaticString,
    _ call: (UnsafeMutablePointer<virTypedParameterPtr?>, UnsafeMutablePointer<Int32>) -> Int32
  ) throws(LibvirtError) -> TypedParameters {
    var parameters: virTypedParameterPtr?
    var count: Int32 = 0
    try Call.check(function) { call(&parameters, &count) }
    defer { virTypedParamsFree(parameters, count) }
    return TypedParameters(copying: parameters, count: count)
  }

  /// Runs a call that fills an array of the caller's.
  ///
  /// Without a `capacity` the call runs twice, the first time with no array, to learn how many there are.
  static func filled<each Text: CText>(
    _ function: StaticString, _ text: repeat each Text, capacity: Int32? = nil,
    call: (virTypedParameterPtr?, UnsafeMutablePointer<Int32>, repeat (each Text).Pointer) -> Int32
  ) throws(LibvirtError) -> TypedParameters {
    var count: Int32 = capacity ?? 0
    if capacity == nil {
      try Call.check(function, repeat each text) { (pointer: repeat (each Text).Pointer) in
        call(nil, &count, repeat each pointer)
      }
    }
    guard count > 0 else { return TypedParameters() }
    let room = Int32(clamping: try Capacity.check(function, Int(count)))
    let parameters = virTypedParameterPtr.allocate(capacity: Int(room))
    parameters.initialize(repeating: virTypedParameter(), count: Int(room))
    defer { parameters.deallocate() }
    try Call.check(function, repeat each text) { (pointer: repeat (each Text).Pointer) in
      call(parameters, &count, repeat each pointer)
    }
    // Those that were not filled are numbers, which hold no memory.
    defer { virTypedParamsClear(parameters, room) }
    return TypedParameters(copying: parameters, count: Swift.min(count, room))
  }

  /// Gives a call the parameters as C's array, which is freed when the call is over.
  ///
  /// Throws when a name is longer than 79 bytes, when a name or a text holds a NUL, or what `body` throws.
  @discardableResult
  package func withC<Result>(
    _ body: (virTypedParameterPtr?, Int32) throws(LibvirtError) -> Result
  ) throws(LibvirtError) -> Result {
    var array = ParameterArray()
    defer { virTypedParamsFree(array.start, array.count) }
    for entry in self { try array.append(entry) }
    return try body(array.start, array.count)
  }
}

extension TypedParameters.Entry {
  /// A copy of one parameter; `nil` when it is of a type that is newer than this library.
  fileprivate init?(copying parameter: virTypedParameter) {
    name = textField(parameter.field)
    switch TypedParameterKind(rawValue: UInt32(bitPattern: parameter.type)) {
    case .int: value = .int(parameter.value.i)
    case .uint: value = .uint(parameter.value.ui)
    case .llong: value = .llong(parameter.value.l)
    case .ullong: value = .ullong(parameter.value.ul)
    case .double: value = .double(parameter.value.d)
    case .boolean: value = .boolean(parameter.value.b != 0)
    case .string: value = .string(parameter.value.s.map { String(rawCString: $0) } ?? "")
    default: return nil
    }
  }
}

/// C's growing array of parameters; whoever made it frees it with virTypedParamsFree.
private struct ParameterArray {
  var start: virTypedParameterPtr?
  var count: Int32 = 0
  var capacity: Int32 = 0

  /// C: virTypedParamsAddInt, virTypedParamsAddUInt, virTypedParamsAddLLong, virTypedParamsAddULLong,
  /// virTypedParamsAddDouble, virTypedParamsAddBoolean, virTypedParamsAddString.
  mutating func append(_ entry: TypedParameters.Entry) throws(LibvirtError) {
    if case .string(let value) = entry.value { return try append(entry.name, value) }
    try Call.check("virTypedParamsAdd", entry.name) { name in
      switch entry.value {
      case .int(let value): virTypedParamsAddInt(&start, &count, &capacity, name, value)
      case .uint(let value): virTypedParamsAddUInt(&start, &count, &capacity, name, value)
      case .llong(let value): virTypedParamsAddLLong(&start, &count, &capacity, name, value)
      case .ullong(let value): virTypedParamsAddULLong(&start, &count, &capacity, name, value)
      case .double(let value): virTypedParamsAddDouble(&start, &count, &capacity, name, value)
      case .boolean(let value): virTypedParamsAddBoolean(&start, &count, &capacity, name, value ? 1 : 0)
      case .string: -1
      }
    }
  }

  private mutating func append(_ name: String, _ value: String) throws(LibvirtError) {
    try Call.check("virTypedParamsAddString", name, value) {
      virTypedParamsAddString(&start, &count, &capacity, $0, $1)
    }
  }
}
