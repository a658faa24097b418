internal import Conversations
internal import LanguageAnalysis

/// Cuts the words of occurrences out of their turns, each once.
struct EvidenceQuotes {
  /// By slot.
  private let behaviours: [BehaviourID]
  /// By place in the view's occurrences.
  private var quotes: [String?] = []

  init(behaviours: [BehaviourID]) { self.behaviours = behaviours }

  /// The evidence at the places of `witnesses`, in the conversation's order, each place once.
  mutating func evidence(
    for witnesses: inout Witnesses, in view: ConversationView
  ) -> [Evidence] {
    guard !witnesses.places.isEmpty else { return [] }
    if quotes.isEmpty { quotes = [String?](repeating: nil, count: view.occurrences.count) }
    witnesses.sort()
    var result: [Evidence] = []
    result.reserveCapacity(witnesses.places.count)
    var last = -1
    for place in witnesses.places where place != last {
      last = place
      let occurrence = view.occurrences[place]
      let turn = Int(occurrence.turn)
      result.append(
        Evidence(
          turn: turn, start: Int(occurrence.start), end: Int(occurrence.end),
          text: quote(place, in: view), behaviour: behaviours[Int(occurrence.slot)],
          startMs: view.turns[turn].startMs))
    }
    return result
  }

  private mutating func quote(_ place: Int, in view: ConversationView) -> String {
    if let quote = quotes[place] { return quote }
    let occurrence = view.occurrences[place]
    let text = view.turns[Int(occurrence.turn)].text
    let quote = text.slice(codePoints: Int(occurrence.start)..<Int(occurrence.end))
    quotes[place] = quote
    return quote
  }
}

extension String {
  /// The part between two code point offsets; offsets beyond the end mean the end.
  func slice(codePoints range: Range<Int>) -> String {
    var text = self
    let (lower, upper) = text.withUTF8 { bytes in
      let lower = bytes.advance(0, by: range.lowerBound)
      return (lower, bytes.advance(lower, by: range.count))
    }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: lower)
    return String(text[start..<text.utf8.index(start, offsetBy: upper - lower)])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte that lies `codePoints` code points after one that starts at `byte`, or the end.
  fileprivate func advance(_ byte: Int, by codePoints: Int) -> Int {
    var byte = byte
    var left = codePoints
    while byte < count {
      if self[byte] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      byte += 1
    }
    return byte
  }
}
