/// A JSON document as a tree, for formats whose shape asks for looking around.
///
/// The native reader does not use it: it pulls what it needs from a `JSONCursor`.
public enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A number written without fraction or exponent that fits an `Int`.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads one document; anything but white space after it is an error.
  ///
  /// `bytes` must be valid UTF-8 (`TextDecoding`). Containers nest at most 64 deep. Of a key that
  /// comes twice the last value wins and stands at the place of the first.
  public init(parsing bytes: [UInt8], firstLine: Int = 1) throws(TranscriptError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(TranscriptError) in
        var cursor = JSONCursor(buffer, firstLine: firstLine)
        let value = try JSONValue(from: &cursor)
        try cursor.finish()
        return value
      }
    }
    self = try result.get()
  }

  /// Reads the value at the cursor, whose cap on depth bounds the recursion.
  init(from cursor: inout JSONCursor) throws(TranscriptError) {
    switch cursor.peek() {
    case .object:
      var object = JSONObject()
      try cursor.beginObject()
      while let key = try cursor.nextKey() {
        let value = try JSONValue(from: &cursor)
        object.set(value, for: cursor.string(key))
      }
      self = .object(object)
    case .array:
      var elements: [JSONValue] = []
      try cursor.beginArray()
      while try cursor.nextElement() { elements.append(try JSONValue(from: &cursor)) }
      self = .array(elements)
    case .string:
      let text = try cursor.text()
      self = .string(cursor.string(text))
    case .number:
      let (range, isInteger) = try cursor.number()
      if isInteger, let integer = cursor.integer(range) {
        self = .integer(integer)
      } else {
        self = .number(cursor.double(range))
      }
    case .boolean: self = .boolean(try cursor.boolean())
    case .null:
      try cursor.null()
      self = .null
    case nil: throw cursor.unexpected("a value")
    }
  }
}

extension JSONValue {
  /// The member called `key`; nil when absent, and when this is no object.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The element at a position; nil beyond the end, and when this is no array.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }

  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  public var array: [JSONValue]? {
    if case .array(let array) = self { array } else { nil }
  }

  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  public var boolean: Bool? {
    if case .boolean(let boolean) = self { boolean } else { nil }
  }

  /// The number, whichever way it is written; nil for all else and for what is not finite.
  public var double: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number.isFinite ? number : nil
    default: nil
    }
  }

  /// The number rounded to an integer; nil for all else and beyond ±2^53.
  public var integer: Int? {
    switch self {
    case .integer(let integer): integer
    case .number(let number): Milliseconds.rounded(number)
    default: nil
    }
  }

  public var isNull: Bool { self == .null }

  /// What it is, in words, for errors: `a list`.
  public var kindName: String {
    switch self {
    case .null: JSONKind.null.rawValue
    case .boolean: JSONKind.boolean.rawValue
    case .integer, .number: JSONKind.number.rawValue
    case .string: JSONKind.string.rawValue
    case .array: JSONKind.array.rawValue
    case .object: JSONKind.object.rawValue
    }
  }
}

/// The members of a JSON object, in the order of the file.
public struct JSONObject: Sendable, Hashable {
  public private(set) var keys: [String] = []
  public private(set) var values: [JSONValue] = []
  /// Kept only for objects too large to search one by one.
  private var positions: [String: Int] = [:]
  private static let searchedOneByOne = 16

  public init() {}

  public subscript(key: String) -> JSONValue? { position(of: key).map { values[$0] } }

  /// Sets a member: in place where the key is known, else at the end.
  public mutating func set(_ value: JSONValue, for key: String) {
    if let known = position(of: key) {
      values[known] = value
      return
    }
    keys.append(key)
    values.append(value)
    if keys.count == Self.searchedOneByOne + 1 {
      for (position, key) in keys.enumerated() { positions[key] = position }
    } else if keys.count > Self.searchedOneByOne {
      positions[key] = keys.count - 1
    }
  }

  private func position(of key: String) -> Int? {
    keys.count > Self.searchedOneByOne ? positions[key] : keys.firstIndex(of: key)
  }
}
