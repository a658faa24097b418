/// A place in a text that moves on over spaces, numbers and words.
struct TextScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Whether no letter or digit goes on here.
  var isWordEnd: Bool { at >= bytes.count || !ByteClass(bytes, at).isWord }

  var isDigit: Bool { byte.map { $0 &- UInt8(ascii: "0") < 10 } ?? false }

  var isLetter: Bool { at < bytes.count && ByteClass(bytes, at) == .letter }

  var isUppercase: Bool { isLetter && NameWords.isUppercase(bytes, at) }

  /// Goes over at most three spaces, no-break ones among them; false where there is none.
  @discardableResult mutating func skipSpaces() -> Bool {
    let start = at
    for _ in 0..<3 {
      guard let byte, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "."),
        let width = NumberSpace.width(bytes, at)
      else { break }
      at += width
    }
    return at > start
  }

  @discardableResult mutating func skip(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    at += 1
    return true
  }

  /// A number of at most `maximum` digits; nil where there is none, or a longer one.
  mutating func number(maximum: Int) -> (value: Int, digits: Int)? {
    var end = at
    var value = 0
    while end < bytes.count, bytes[end] &- UInt8(ascii: "0") < 10 {
      guard end - at < maximum else { return nil }
      value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard end > at else { return nil }
    let digits = end - at
    at = end
    return (value, digits)
  }

  /// The letters here, folded; nil where there are none or more than make a word.
  mutating func word() -> String? {
    guard isLetter else { return nil }
    let end = NameWords.wordEnd(bytes, at)
    guard end - at < 40 else { return nil }
    let word = LabelKey.folded(String(decoding: bytes[at..<end], as: UTF8.self))
    at = end
    return word
  }

  /// The last two words ahead of `start` that only spaces or colons part, folded, the nearer first;
  /// empty where there is none.
  static func words(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (String, String) {
    var end = start
    func previous() -> String {
      while end > 0, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: ":") {
        end -= 1
      }
      var first = end
      while first > 0, end - first < 40, ByteClass(bytes, first - 1) == .letter { first -= 1 }
      let word = LabelKey.folded(String(decoding: bytes[first..<end], as: UTF8.self))
      end = first
      return word
    }
    let nearer = previous()
    return (nearer, nearer.isEmpty ? "" : previous())
  }
}
