import Testing

@testable import Conversations

@Suite struct JSONTests {
  static func fault(_ text: String) -> String {
    do {
      _ = try JSONValue(parsing: text.bytes)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", .boolean(true)), ("-0", .integer(0)), ("12", .integer(12)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.5e2", .number(150)),
      (#""\u00e9\ud83d\ude00\/\b\f\n\r\t\\""#, .string("é😀/\u{8}\u{C}\n\r\t\\")),
      ("[1,[],\"a\"]", .array([.integer(1), .array([]), .string("a")])),
    ] as [(String, JSONValue)])
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text.bytes) == value)
  }

  @Test(
    arguments: [
      (
        "",
        "line 1, column 1: a value expected, but the file ends here; it looks cut off, export it again"
      ),
      ("[1,]", "line 1, column 4: a value expected, found ']'"),
      ("{\"a\":1,}", "line 1, column 8: a key in double quotes expected, found '}'"),
      ("{'a':1}", "line 1, column 2: a key in double quotes expected, found '''"),
      ("[1 2]", "line 1, column 4: ',' or ']' expected, found '2'"),
      ("{\"a\" 1}", "line 1, column 6: ':' expected, found '1'"),
      ("01", "line 1, column 1: '01' is no JSON number"),
      (
        "-",
        "line 1, column 2: a digit expected, but the file ends here; it looks cut off, export it again"
      ),
      ("[1.]", "line 1, column 2: '1.]' is no JSON number"),
      ("[.5]", "line 1, column 2: a value expected, found '.'"),
      (
        "nul",
        "line 1, column 1: true, false, null, a number, a text, '{' or '[' expected, found 'n'"
      ),
      ("NaN", "line 1, column 1: a value expected, found 'N'"),
      (
        "1 1",
        "line 1, column 3: something follows the end of the JSON; put one document in the file"
      ),
      (
        "{} {}",
        "line 1, column 4: another JSON document starts here; put one conversation on a line, or "
          + "all in one list, or each document in a file of its own"
      ),
      (
        "\n[\"é\u{1}\"]",
        "line 2, column 4: a control character (\\u{1}) inside a text; JSON wants it escaped"
      ),
      (#"["\x"]"#, #"line 1, column 3: '\x' is no escape of JSON"#),
      (#"["\u12g4"]"#, #"line 1, column 3: '\u12g4' is no escape of JSON"#),
      (
        #"["\ud800"]"#,
        #"line 1, column 3: half a character: a \ud800–\udfff escape without its other half"#
      ),
      (
        #"["\udc00\ud800"]"#,
        #"line 1, column 3: half a character: a \ud800–\udfff escape without its other half"#
      ),
      (
        #"["\ud800\u0041"]"#,
        #"line 1, column 3: half a character: a \ud800–\udfff escape without its other half"#
      ),
      (
        "[\"abc",
        "line 1, column 6: the closing '\"' of a text expected, but the file ends here; it looks cut off, export it again"
      ),
    ])
  func faults(text: String, sentence: String) {
    #expect(Self.fault(text) == sentence)
  }

  @Test func depthIsCapped() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONValue(parsing: deep.bytes)
    let deeper = String(repeating: "[", count: 100_000)
    #expect(Self.fault(deeper) == "line 1, column 65: nested more than 64 deep; no transcript is")
    let inNative = #"{"x":"# + String(repeating: #"{"a":"#, count: 100_000)
    #expect(
      Reading.sentence(inNative.bytes).hasSuffix("nested more than 64 deep; no transcript is"))
  }

  @Test func lastOfTwoKeysWinsAtThePlaceOfTheFirst() throws {
    let value = try JSONValue(parsing: #"{"a":1,"b":2,"a":3}"#.bytes)
    #expect(value.object?.keys == ["a", "b"])
    #expect(value["a"] == .integer(3))
    let native =
      #"{"id":"x","id":"y","turns":[{"speaker":"agent","text":"1"}],"turns":[{"speaker":"agent","speaker":"customer","text":"2"}]}"#
    let read = try Reading.conversations(native)
    #expect(read.first?.conversation.id == "y")
    #expect(read.first?.conversation.turns == [Turn(speaker: .customer, text: "2")])
  }

  @Test func largeObjectsAreFoundByKey() throws {
    let text = "{" + (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    let value = try JSONValue(parsing: text.bytes)
    #expect(value["k49999"] == .integer(49_999))
    #expect(value.object?.keys.count == 50_000)
  }

  /// Writes a value as JSON, to read it back.
  static func write(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let boolean): "\(boolean)"
    case .integer(let integer): "\(integer)"
    case .number(let number): "\(number)"
    case .string(let string):
      "\""
        + string.unicodeScalars.map { scalar in
          scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            : String(scalar)
        }.joined() + "\""
    case .array(let array): "[" + array.map(write).joined(separator: " , ") + "]"
    case .object(let object):
      "{"
        + zip(object.keys, object.values).map { write(.string($0)) + ":" + write($1) }
        .joined(separator: ",\n") + "}"
    }
  }

  static func random(_ depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 3: return .number(Double.random(in: -1e9...1e9, using: &generator))
    case 4:
      let letters: [Unicode.Scalar] = [
        "a", "\"", "\\", "\n", "é", "😀", "\u{1}", "/", " ", "\u{202F}",
      ]
      var string = ""
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        string.unicodeScalars.append(letters.randomElement(using: &generator) ?? "a")
      }
      return .string(string)
    case 5:
      return .array((0..<3).map { _ in random(depth - 1, using: &generator) })
    default:
      var object = JSONObject()
      for key in 0..<Int.random(in: 0...20, using: &generator) {
        object.set(random(depth - 1, using: &generator), for: "k\(key)\"é")
      }
      return .object(object)
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let value = Self.random(3, using: &generator)
      let bytes = Self.write(value).bytes
      #expect(try JSONValue(parsing: bytes) == value)
      try bytes.withUnsafeBytes { buffer in
        var cursor = JSONCursor(buffer)
        try cursor.skipValue()
        try cursor.finish()
      }
    }
  }
}
