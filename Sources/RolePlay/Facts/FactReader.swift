public import Conversations
import LanguageAnalysis

/// Reads dates, times and amounts of money from a trainee's words, English or French.
///
/// Relative dates (`tomorrow`, `d'ici vendredi`, `sous 48 h`) resolve against `today`.
public struct FactReader: Sendable {
  public let today: CalendarDay
  public let language: Language

  /// One thing said, with its place.
  public struct Mention: Sendable, Hashable {
    public let value: FactValue
    /// Code points from the start of the text; `end` is exclusive.
    public let start: Int
    public let end: Int
  }

  public init(today: CalendarDay, language: Language) {
    self.today = today
    self.language = language
  }

  /// All that a text mentions of one kind, in order.
  public func mentions(of kind: FactDeclaration.Kind, in text: String) -> [Mention] {
    mentions(of: kind, in: FoldedText(text))
  }

  func mentions(of kind: FactDeclaration.Kind, in text: FoldedText) -> [Mention] {
    let words = FactWords(text, language)
    var found: [Mention] = []
    var place = 0
    while place < words.count {
      guard let (value, next) = read(kind, words, place), next > place else {
        place += 1
        continue
      }
      if let value {
        found.append(
          Mention(
            value: value, start: text.words[place].start, end: text.words[next - 1].end))
      }
      place = next
    }
    return found
  }

  /// The mention that belongs to what was done at `places`: the first from there on, in its
  /// sentence if it can be, else behind it; then one before it in its sentence; else the first.
  ///
  /// Of days, one to come goes before today: "I send it today and you have it on Monday".
  func mention(
    of kind: FactDeclaration.Kind, in text: FoldedText, at places: [Int]
  ) -> FactValue? {
    let mentions = mentions(of: kind, in: text)
    guard mentions.count > 1 else { return mentions.first?.value }
    for place in places {
      let sentence = text.sentence(at: place)
      let behind = mentions.filter { $0.start >= place }
      let inside = mentions.filter { sentence.contains($0.start) }
      let ranked = behind.filter { sentence.contains($0.start) } + behind
      if let best = ranked.first(where: { $0.value != .date(today) }), !inside.isEmpty {
        return best.value
      }
      if let best = inside.first(where: { $0.start >= place }) ?? inside.last {
        return best.value
      }
    }
    return mentions.first?.value
  }

  /// A value, or nil for something of this kind that is to be passed over, with the next place.
  private func read(
    _ kind: FactDeclaration.Kind, _ words: FactWords, _ place: Int
  ) -> (FactValue?, Int)? {
    switch kind {
    case .date:
      DateReading(words: words, today: today).read(at: place).map {
        ($0.day.map(FactValue.date), $0.next)
      }
    case .time:
      TimeReading(words: words).read(at: place).map { ($0.time.map(FactValue.time), $0.next) }
    case .money: MoneyReading(words: words).read(at: place).map { (.money($0.money), $0.next) }
    }
  }
}
