/// Values of a named field, with errors that name it. `null` stands for an absent optional value.
extension JSONCursor {
  /// Refuses a value of another kind, naming the field; the cursor stays before the value.
  mutating func expect(_ kind: JSONKind, field: String, turn: Int? = nil) throws(TranscriptError) {
    guard let found = peek() else { throw unexpected("a value") }
    guard found == kind else {
      throw fail(
        .wrongType(field: field, expected: kind.rawValue, found: found.rawValue, turn: turn),
        at: offset)
    }
  }

  mutating func optionalString(_ field: String) throws(TranscriptError) -> String? {
    if try skipNull() { return nil }
    try expect(.string, field: field)
    return string(try text())
  }

  /// A text, or a number as it is written: many systems number their conversations.
  mutating func identifier(_ field: String) throws(TranscriptError) -> String? {
    if peek() == .number { return raw(try number().range) }
    return try optionalString(field)
  }

  mutating func optionalNumber(_ field: String) throws(TranscriptError) -> Double? {
    if try skipNull() { return nil }
    try expect(.number, field: field)
    let value = double(try number().range)
    return value.isFinite ? value : nil
  }

  mutating func optionalBoolean(_ field: String) throws(TranscriptError) -> Bool? {
    if try skipNull() { return nil }
    try expect(.boolean, field: field)
    return try boolean()
  }

  /// A time; nil for what is negative or beyond 2^53, which no conversation lasts.
  mutating func optionalMilliseconds(_ field: String, turn: Int) throws(TranscriptError) -> Int? {
    if try skipNull() { return nil }
    try expect(.number, field: field, turn: turn)
    let (range, isInteger) = try number()
    let value = isInteger ? integer(range) : Milliseconds.rounded(double(range))
    guard let value, (0...Milliseconds.limit).contains(value) else { return nil }
    return value
  }

  mutating func optionalStrings(_ field: String) throws(TranscriptError) -> [String] {
    if try skipNull() { return [] }
    try expect(.array, field: field)
    var strings: [String] = []
    try beginArray()
    while try nextElement() {
      try expect(.string, field: field)
      strings.append(string(try text()))
    }
    return strings
  }

  /// One of the named values of an enumeration.
  mutating func optionalChoice<Choice: CaseIterable & RawRepresentable<String>>(
    _ field: String
  ) throws(TranscriptError) -> Choice? {
    if try skipNull() { return nil }
    try expect(.string, field: field)
    let start = offset
    let value = string(try text())
    guard let choice = Choice(rawValue: value) else {
      let allowed = Choice.allCases.map(\.rawValue)
      throw fail(
        .unknownValue(field: field, value: value, allowed: allowed, turn: nil), at: start)
    }
    return choice
  }

  /// Enters an object; false, with the cursor after it, when there is `null` instead.
  mutating func beginOptionalObject(_ field: String) throws(TranscriptError) -> Bool {
    if try skipNull() { return false }
    try expect(.object, field: field)
    try beginObject()
    return true
  }

  private mutating func skipNull() throws(TranscriptError) -> Bool {
    guard peek() == .null else { return false }
    try null()
    return true
  }
}
