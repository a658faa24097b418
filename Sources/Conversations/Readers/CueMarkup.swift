/// Tags and entities inside captions: `<v.loud Maya Chen>`, `<i>`, `<00:17.500>`, `{\an8}`, `&amp;`.
enum CueMarkup {
  /// The pieces of a cue's text between voice tags, without other tags, entities resolved.
  ///
  /// A voice lasts until `</v>` or the next voice tag; line ends inside it become spaces. Outside of
  /// voices each line stays a piece of its own, for it may name its speaker.
  static func texts(of lines: [ArraySlice<UInt8>]) -> [Captions.CueText] {
    var texts: [Captions.CueText] = []
    var voice: String?
    var output: [UInt8] = []
    func flush() {
      let words = output[...].trimmed
      if !words.isEmpty { texts.append(Captions.CueText(voice: voice, bytes: words)) }
      output.removeAll()
    }
    for line in lines {
      if voice == nil { flush() } else { output.append(0x20) }
      var index = line.startIndex
      while index < line.endIndex {
        let rest = line[index...]
        if let tag = tag(rest) {
          if let name = voiceName(tag.content) {
            flush()
            voice = name
          } else if tag.content.elementsEqual(Array("/v".utf8)) {
            flush()
            voice = nil
          }
          index += tag.length
        } else if let entity = entity(rest) {
          TextDecoding.append(entity.scalar, to: &output)
          index += entity.length
        } else {
          output.append(line[index])
          index += 1
        }
      }
    }
    flush()
    return texts
  }

  /// A tag at the start of `bytes`: what is between `<` and `>`, or in `{\…}`. `<` before a space or
  /// a digit that is no time is a sign of the text.
  private static func tag(_ bytes: ArraySlice<UInt8>)
    -> (content: ArraySlice<UInt8>, length: Int)?
  {
    guard let first = bytes.first, let second = bytes.dropFirst().first else { return nil }
    let isBrace = first == UInt8(ascii: "{") && second == UInt8(ascii: "\\")
    let startsTag =
      (second | 0x20) &- UInt8(ascii: "a") < 26 || second &- UInt8(ascii: "0") < 10
      || second == UInt8(ascii: "/")
    guard isBrace || (first == UInt8(ascii: "<") && startsTag) else { return nil }
    let closing = isBrace ? UInt8(ascii: "}") : UInt8(ascii: ">")
    guard let end = bytes.prefix(400).firstIndex(of: closing) else { return nil }
    let content = bytes[(bytes.startIndex + 1)..<end]
    if second &- UInt8(ascii: "0") < 10, CaptionTime.milliseconds(content) == nil { return nil }
    return (content, end + 1 - bytes.startIndex)
  }

  /// The name in `v Name` or `v.class Name`; nil for other tags.
  private static func voiceName(_ content: ArraySlice<UInt8>) -> String? {
    guard content.first.map({ $0 | 0x20 }) == UInt8(ascii: "v") else { return nil }
    let rest = content.dropFirst()
    guard let mark = rest.first, mark == UInt8(ascii: ".") || rest.leadingSpaceLength > 0 else {
      return nil
    }
    let name = rest.drop { $0 != 0x20 && $0 != 0x09 }.trimmed
    return resolved(name)
  }

  /// Text with its entities resolved.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let entity = entity(bytes[index...]) {
        TextDecoding.append(entity.scalar, to: &output)
        index += entity.length
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static let entities: [(name: StaticString, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&quot;", "\""),
    ("&apos;", "'"), ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"),
  ]

  /// An entity at the start of `bytes`, named or numbered.
  static func entity(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
    guard bytes.first == UInt8(ascii: "&") else { return nil }
    for (name, scalar) in entities {
      let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      if bytes.starts(with: name) { return (scalar, name.count) }
    }
    guard bytes.dropFirst().first == UInt8(ascii: "#"),
      let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let digits = bytes[(bytes.startIndex + 2)..<end]
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let value =
      isHexadecimal ? UInt32(digits.dropFirst().string, radix: 16) : UInt32(digits.string)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, end + 1 - bytes.startIndex)
  }
}
