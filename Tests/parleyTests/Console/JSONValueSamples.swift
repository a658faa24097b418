import Conversations

enum JSONValueSamples {
  static var all: JSONValue {
    var object = JSONObject()
    object.set(.string("\"\\\n\t\u{1B}\u{202E} é"), for: "b")
    object.set(
      .array([
        .integer(1), .number(-2.5), .number(0.0651), .null, .boolean(true), .object(JSONObject()),
      ]), for: "a")
    return .object(object)
  }
}
