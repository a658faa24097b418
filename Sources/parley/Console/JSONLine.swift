import Conversations

/// JSON on one line, keys in the order in which they were set.
enum JSONLine {
  static func bytes(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    append(value, to: &out)
    return out
  }

  private static func append(_ value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .null: out += "null".utf8
    case .boolean(let boolean): out += (boolean ? "true" : "false").utf8
    case .integer(let integer): out += "\(integer)".utf8
    case .number(let number): append(number, to: &out)
    case .string(let text): append(text, to: &out)
    case .array(let values):
      out.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        append(value, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let object):
      out.append(UInt8(ascii: "{"))
      for (place, key) in object.keys.enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        append(key, to: &out)
        out.append(UInt8(ascii: ":"))
        append(object.values[place], to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// At most two decimals, half away from zero.
  private static func append(_ number: Double, to out: inout [UInt8]) {
    guard number.isFinite else {
      out += "null".utf8
      return
    }
    let bounded = min(max(number, -9e15), 9e15)
    let hundredths = Int((bounded * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { out.append(UInt8(ascii: "-")) }
    out += "\(hundredths.magnitude / 100)".utf8
    let cents = Int(hundredths.magnitude % 100)
    guard cents > 0 else { return }
    out.append(UInt8(ascii: "."))
    out += "\(cents / 10)".utf8
    if cents % 10 > 0 { out += "\(cents % 10)".utf8 }
  }

  /// Controls, DEL and C1, line and paragraph separators and bidi marks are escaped: a terminal that
  /// shows the line is not moved by it.
  private static func append(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\"".utf8
      case 0x5C: out += "\\\\".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E,
        0x2066...0x2069:
        let hex = String(scalar.value, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).utf8
      default: out += String(Character(scalar)).utf8
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// An object of the members that have a value, in this order.
  static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var object = JSONObject()
    for (key, value) in members {
      if let value { object.set(value, for: key) }
    }
    return .object(object)
  }

  static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}
