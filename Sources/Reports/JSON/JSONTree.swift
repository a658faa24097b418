public import Conversations

extension [UInt8] {
  /// Appends a whole document; members keep their order, numbers at most two decimals.
  public mutating func append(tree value: JSONValue) {
    switch value {
    case .null: append(literal: "null")
    case .boolean(let isTrue): append(text: isTrue ? "true" : "false")
    case .integer(let integer): append(integer: integer)
    case .number(let number): append(number: number)
    case .string(let string): append(json: string)
    case .array(let elements):
      append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        if place > 0 { append(UInt8(ascii: ",")) }
        append(tree: element)
      }
      append(UInt8(ascii: "]"))
    case .object(let object):
      append(UInt8(ascii: "{"))
      for (place, key) in object.keys.enumerated() {
        if place > 0 { append(UInt8(ascii: ",")) }
        append(json: key)
        append(UInt8(ascii: ":"))
        append(tree: object.values[place])
      }
      append(UInt8(ascii: "}"))
    }
  }
}
