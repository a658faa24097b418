public import Conversations
public import LanguageAnalysis

/// What customers talk about in one conversation: its noun phrases, with the mood they came in.
public struct CustomerPhrases: Sendable, Hashable {
  public enum Mood: Int, Sendable, Hashable { case negative, neutral, positive }

  struct Mention: Sendable, Hashable {
    /// Stems of one or two words, in their order.
    var stems: [UInt32]
    /// As it was written, in lower case.
    var words: String
    var mood: Mood
    /// The words around it.
    var quote: String
    var turn: Int
  }

  public let conversation: String
  public let language: Language
  /// Each stem once, with its worst mention.
  let mentions: [Mention]

  /// Behaviours of a turn that say how the customer feels.
  private static let negative: Set<String> = [
    "customer-anger", "customer-negative-emotion", "customer-threatens-to-leave",
    "customer-unheard", "customer-repeats", "customer-unresolved",
  ]
  private static let positive: Set<String> = ["customer-thanks", "customer-confirms-resolution"]

  public init(_ annotated: AnnotatedConversation, catalogue: BehaviourCatalogue) {
    conversation = annotated.conversation.id
    language = annotated.language
    var found: [[UInt32]: Mention] = [:]
    for (place, turn) in annotated.conversation.turns.enumerated() where turn.speaker == .customer {
      let mood = CustomerPhrases.mood(of: annotated.turns[place], catalogue)
      for phrase in PhraseScanner.phrases(in: turn.text, language) {
        let mention = Mention(
          stems: phrase.stems, words: phrase.words, mood: mood,
          quote: CustomerPhrases.quote(turn.text, around: phrase.start), turn: place)
        if let other = found[phrase.stems], other.mood.rawValue <= mood.rawValue { continue }
        found[phrase.stems] = mention
      }
    }
    mentions = found.values.sorted { ($0.turn, $0.words) < ($1.turn, $1.words) }
  }

  private static func mood(of turn: AnnotatedTurn, _ catalogue: BehaviourCatalogue) -> Mood {
    let ids = turn.behaviours.map { catalogue.behaviours[$0.behaviour].id.rawValue }
    if ids.contains(where: negative.contains) { return .negative }
    return ids.contains(where: positive.contains) ? .positive : .neutral
  }

  /// About 140 code points of a turn, cut at blanks, `start` among them.
  private static func quote(_ text: String, around start: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    if scalars.count <= 140 { return text }
    var from = max(0, min(start - 50, scalars.count - 140))
    while from > 0, from > start - 70, scalars[from - 1] != " " { from -= 1 }
    var to = min(scalars.count, from + 140)
    while to < scalars.count, to < from + 160, scalars[to] != " " { to += 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[from..<to])
    return (from > 0 ? "…" : "") + String(view) + (to < scalars.count ? "…" : "")
  }
}
