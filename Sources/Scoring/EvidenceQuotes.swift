internal import Conversations
internal import LanguageAnalysis

/// Cuts the words of occurrences out of their turns, each once.
struct EvidenceQuotes {
  private let view: ConversationView
  /// By slot.
  private let behaviours: [BehaviourID]
  private var quotes: [String?]

  init(_ view: ConversationView, behaviours: [BehaviourID]) {
    self.view = view
    self.behaviours = behaviours
    quotes = [String?](repeating: nil, count: view.occurrences.count)
  }

  /// The evidence at `places`, in the conversation's order, each place once.
  mutating func evidence(at places: [Int]) -> [Evidence] {
    guard !places.isEmpty else { return [] }
    let sorted = places.count > 1 ? places.sorted() : places
    var result: [Evidence] = []
    result.reserveCapacity(sorted.count)
    var last = -1
    for place in sorted where place != last {
      last = place
      let occurrence = view.occurrences[place]
      let turn = Int(occurrence.turn)
      result.append(
        Evidence(
          turn: turn, start: Int(occurrence.start), end: Int(occurrence.end),
          text: quote(place), behaviour: behaviours[Int(occurrence.slot)],
          startMs: view.conversation.turns[turn].startMs))
    }
    return result
  }

  private mutating func quote(_ place: Int) -> String {
    if let quote = quotes[place] { return quote }
    let occurrence = view.occurrences[place]
    let text = view.conversation.turns[Int(occurrence.turn)].text
    let quote = text.slice(codePoints: Int(occurrence.start)..<Int(occurrence.end))
    quotes[place] = quote
    return quote
  }
}

extension String {
  /// The part between two code point offsets; offsets beyond the end mean the end.
  func slice(codePoints range: Range<Int>) -> String {
    var codePoint = -1
    var byte = 0
    var lower = utf8.count
    var upper = utf8.count
    for unit in utf8 {
      if unit & 0xC0 != 0x80 {
        codePoint += 1
        if codePoint == range.lowerBound { lower = byte }
        if codePoint == range.upperBound {
          upper = byte
          break
        }
      }
      byte += 1
    }
    let start = utf8.index(utf8.startIndex, offsetBy: lower)
    let end = utf8.index(utf8.startIndex, offsetBy: max(lower, upper))
    return String(self[start..<end])
  }
}
