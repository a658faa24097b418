/// Turns token places into code points, the unit of the output format.
enum Offsets {
  /// What was found, by start, then end, then behaviour.
  static func found(_ reading: inout TurnReading, in bytes: UnsafeBufferPointer<UInt8>)
    -> [FoundBehaviour]
  {
    if reading.found.isEmpty { return [] }
    reading.found.sort { $0.isBefore($1) }
    let tokens = reading.text.tokens
    let sentences = reading.text.sentences
    var counter = CodePointCounter(bytes)
    var sentence = 0
    return reading.found.map { found in
      while sentences[sentence].end <= found.start { sentence += 1 }
      let start = counter.codePoints(to: Int(tokens[found.start].start))
      let end = counter.codePoints(to: Int(tokens[found.end - 1].end))
      return FoundBehaviour(
        behaviour: found.behaviour, start: start, end: end, grade: found.grade,
        sentence: sentences[sentence].words)
    }
  }
}

/// Counts code points up to a byte; going on from the last place asked for.
struct CodePointCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func codePoints(to end: Int) -> Int {
    while byte + 8 <= end {
      count += Eight(bytes, byte).codePoints
      byte += 8
    }
    while byte < end {
      if bytes[byte] & 0xC0 != 0x80 { count += 1 }
      byte += 1
    }
    while byte > end {
      byte -= 1
      if bytes[byte] & 0xC0 != 0x80 { count -= 1 }
    }
    return count
  }
}
