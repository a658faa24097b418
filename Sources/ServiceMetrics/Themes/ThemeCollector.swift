public import Conversations
public import Statistics

/// Something that customers keep coming back to.
public struct Theme: Sendable, Hashable {
  public struct Quote: Sendable, Hashable {
    public var conversation: String
    public var turn: Int
    public var text: String
    public var isNegative: Bool
  }

  public var language: Language
  /// The commonest wording.
  public var title: String
  /// Other wordings of the same theme, the commonest first.
  public var wordings: [String]
  /// Conversations that speak of it.
  public var conversations: Int
  /// Of these, the ones where it comes with anger, disappointment or the like.
  public var negative: Int
  /// Of these, the ones where it comes with thanks.
  public var positive: Int
  /// 95 % interval of the share of negative ones.
  public var interval: Interval?
  /// At most three, negative ones first.
  public var quotes: [Quote]
}

/// Gathers the phrases of many conversations, and groups those that recur into themes.
public struct ThemeCollector: Sendable {
  fileprivate struct Phrase: Sendable {
    var wordings: [String: Int] = [:]
    /// Conversations, in the order of the input, with the mood.
    var places: [Int] = []
    var moods: [CustomerPhrases.Mood] = []
    /// The first few mentions, negative ones first.
    var quotes: [Theme.Quote] = []
  }

  private struct Key: Hashable, Sendable {
    var language: Language
    var stems: [UInt32]
  }

  private var phrases: [Key: Phrase] = [:]
  public private(set) var conversations = 0

  /// A theme takes so many conversations.
  public static let fewest = 2
  private static let quotesKept = 3

  public init() {}

  public mutating func add(_ found: CustomerPhrases) {
    for mention in found.mentions {
      phrases[Key(language: found.language, stems: mention.stems), default: Phrase()].add(
        mention, of: found.conversation, place: conversations, keeping: Self.quotesKept)
    }
    conversations += 1
  }

  /// The themes, those of most conversations first, then by title.
  ///
  /// A pair of words stands before its single words when it has half of their conversations; phrases
  /// that share a word and most of their conversations are one theme.
  public func themes(limit: Int = 20) -> [Theme] {
    var groups: [[(key: Key, phrase: Phrase)]] = []
    for entry in candidates() {
      let home = groups.firstIndex { group in
        group[0].key.language == entry.key.language && belongs(entry, to: group[0])
      }
      if let home { groups[home].append(entry) } else { groups.append([entry]) }
    }
    let themes = groups.map(theme).sorted {
      $0.conversations == $1.conversations
        ? ($0.title, $0.language.rawValue) < ($1.title, $1.language.rawValue)
        : $0.conversations > $1.conversations
    }
    return Array(themes.prefix(limit))
  }

  /// Phrases that recur, the fullest first; of two alike, the pair.
  private func candidates() -> [(key: Key, phrase: Phrase)] {
    phrases.filter { $0.value.places.count >= Self.fewest }.map { ($0.key, $0.value) }.sorted {
      let (a, b) = ($0.phrase.weight($0.key.stems.count), $1.phrase.weight($1.key.stems.count))
      if a != b { return a > b }
      return $0.phrase.title < $1.phrase.title
    }
  }

  private func belongs(
    _ entry: (key: Key, phrase: Phrase), to head: (key: Key, phrase: Phrase)
  ) -> Bool {
    let mine = Set(entry.phrase.places)
    let shared = head.phrase.places.count(where: mine.contains)
    let all = mine.count + head.phrase.places.count - shared
    if 5 * shared >= 4 * all { return true }
    return entry.key.stems.contains(where: head.key.stems.contains)
      && 2 * shared >= min(mine.count, head.phrase.places.count)
  }

  private func theme(_ group: [(key: Key, phrase: Phrase)]) -> Theme {
    var moods: [Int: CustomerPhrases.Mood] = [:]
    for (_, phrase) in group {
      for (place, mood) in zip(phrase.places, phrase.moods) {
        moods[place] =
          moods[place].map { $0.rawValue < mood.rawValue ? $0 : mood } ?? mood
      }
    }
    let negative = moods.values.count { $0 == .negative }
    var quotes: [Theme.Quote] = []
    for quote in group.flatMap(\.phrase.quotes).sorted(by: { $0.isNegative && !$1.isNegative })
    where quotes.count < Self.quotesKept && !quotes.contains(where: { $0.text == quote.text }) {
      quotes.append(quote)
    }
    let title = group[0].phrase.title
    var told = Set(group[0].key.stems)
    var wordings: [String] = []
    for (key, phrase) in group.dropFirst()
    where !told.isSuperset(of: key.stems) && wordings.count < 4 {
      wordings.append(phrase.title)
      told.formUnion(key.stems)
    }
    return Theme(
      language: group[0].key.language, title: title, wordings: wordings,
      conversations: moods.count, negative: negative,
      positive: moods.values.count { $0 == .positive },
      interval: .wilson(successes: Double(negative), trials: Double(moods.count)),
      quotes: quotes)
  }
}

extension ThemeCollector.Phrase {
  /// The commonest wording; of equally common ones the first by alphabet.
  var title: String {
    wordings.min { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }?.key ?? ""
  }

  /// Two words say more than one: they weigh double.
  func weight(_ words: Int) -> Int { places.count * words }

  mutating func add(
    _ mention: CustomerPhrases.Mention, of conversation: String, place: Int, keeping limit: Int
  ) {
    wordings[mention.words, default: 0] += 1
    places.append(place)
    moods.append(mention.mood)
    let quote = Theme.Quote(
      conversation: conversation, turn: mention.turn, text: mention.quote,
      isNegative: mention.mood == .negative)
    if quotes.count < limit {
      quotes.append(quote)
    } else if quote.isNegative, let place = quotes.lastIndex(where: { !$0.isNegative }) {
      quotes[place] = quote
    }
  }
}
