/// The names of the customer, as far as the conversation tells them, found again in its turns.
///
/// A name is told by "my name is …" and "je m'appelle …" of the customer, by the answer to the
/// agent's question for it, by a title and a name
/// ("Mrs Bell", "Madame Roux") or a greeting and a name ("Merci Sarah,") of the agent, or from
/// elsewhere. The agent's own names are never among them.
struct CustomerNames {
  /// From a folded word of a name to its person: the same bytes for one person.
  private var people: [String: [UInt8]] = [:]
  /// Words told in lower case, as speech recognisers print them.
  private var lowercase: Set<String> = []
  /// The article that a name begins with: `Le` of `Le Guen`.
  private var articles: [String: String] = [:]
  /// What the names begin with, in lower case.
  private var initials: Set<UInt8> = []

  init(_ conversation: Conversation, known: [String]) {
    var agents = Set<String>()
    for name in [conversation.agent?.name, conversation.agent?.id].compactMap(\.self) {
      agents.formUnion(Self.words(of: name))
    }
    var told = known.map(Self.words)
    var isAsked = false
    for turn in conversation.turns where turn.speaker != .other {
      var text = turn.text
      text.withUTF8 { bytes in
        var cues = NameCues(bytes, speaker: turn.speaker)
        var tellsName = false
        while let name = cues.next() {
          tellsName = true
          if name.isAgents { agents.formUnion(name.name) } else { told.append(name.name) }
        }
        if isAsked, !tellsName, turn.speaker == .customer, let name = cues.answer() {
          told.append(name)
        }
        isAsked = turn.speaker == .agent && cues.asksName
        lowercase.formUnion(cues.lowercase)
        articles.merge(cues.articles) { first, _ in first }
      }
    }
    for name in told { add(name.filter { !agents.contains($0) }) }
  }

  /// Words of one person; a word that is known already makes it the same person.
  private mutating func add(_ name: [String]) {
    let words = name.filter { $0.utf8.count > 1 && !NameWords.isCommon($0) }
    guard let first = words.first else { return }
    var person = Array(first.utf8)
    if let known = words.first(where: { people[$0] != nil }) { person = people[known] ?? person }
    for word in words where people[word] == nil {
      people[word] = person
      if let initial = word.utf8.first { initials.insert(initial) }
    }
  }

  private static func words(of name: String) -> [String] {
    LabelKey.folded(name).split { !$0.isLetter }.map(String.init)
  }

  /// The name that starts at the word at `start`, as long as it goes on.
  func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    if people.isEmpty { return nil }
    guard let first = word(bytes, start) else { return nil }
    guard let person = people[first.folded],
      first.isTold || isName(first.folded, of: person, in: bytes, start..<first.end)
    else {
      // `O'Brien`, `d'Arc`: the letter belongs to the name.
      guard first.end - start == 1, let next = NameWords.afterApostrophe(bytes, first.end),
        let second = word(bytes, next), people[second.folded] != nil
      else { return led(by: first.folded, in: bytes, start..<first.end) }
      return found(in: bytes, at: next)
    }
    var end = first.end
    // Particles stay inside a name: `Pierre de La Tour`.
    var at = end
    var particles = 0
    while let next = NameWords.nextWord(bytes, at), let word = word(bytes, next) {
      at = word.end
      if people[word.folded] == person {
        (end, particles) = (at, 0)
      } else if particles < 2, NameWords.isParticle(word.folded) {
        particles += 1
      } else {
        break
      }
    }
    return FoundValue(kind: .name, value: person, end: end)
  }

  /// `Le Guen`: an article with a capital belongs to the name that was told with it.
  private func led(
    by article: String, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> FoundValue? {
    guard !articles.isEmpty, NameWords.isUppercase(bytes, range.lowerBound),
      NameWords.isParticle(article)
    else { return nil }
    var at = range.upperBound
    for _ in 0..<3 {
      guard let next = NameWords.nextWord(bytes, at), let word = word(bytes, next) else {
        return nil
      }
      if articles[word.folded] == article { return found(in: bytes, at: next) }
      guard NameWords.isParticle(word.folded) else { return nil }
      at = word.end
    }
    return nil
  }

  /// Whether a word in lower case is a name where it stands: `bell` may be a thing that rings.
  private func isName(
    _ folded: String, of person: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    if let next = NameWords.nextWord(bytes, range.upperBound), let word = word(bytes, next),
      word.isTold || word.folded != folded, people[word.folded] == person
    {
      return true
    }
    return NameCues.isNamePlace(range, in: bytes)
  }

  /// A word that may be part of a name: `isTold` with a capital, or told in lower case, or a
  /// particle.
  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (folded: String, end: Int, isTold: Bool)? {
    let end = NameWords.wordEnd(bytes, start)
    guard end > start, end - start < 60 else { return nil }
    let isUpper = NameWords.isUppercase(bytes, start)
    let isASCII = bytes[start] < 0x80
    if !isUpper, isASCII, end - start > 3, !initials.contains(bytes[start]) { return nil }
    let folded = LabelKey.folded(String(decoding: bytes[start..<end], as: UTF8.self))
    let isTold = isUpper || lowercase.contains(folded) || NameWords.isParticle(folded)
    return (folded, end, isTold)
  }
}

/// What words of names look like.
enum NameWords {
  private static let particles: Set<String> = [
    "de", "du", "des", "le", "la", "van", "von", "der", "den", "el", "al", "ben", "bin", "da",
    "dos", "o", "d", "l",
  ]
  /// Capitalised where names stand, and no names.
  private static let others: Set<String> = [
    "sir", "madam", "maam", "ma", "am", "madame", "monsieur", "mademoiselle", "mesdames",
    "messieurs", "everyone", "team", "god", "both", "customer", "client", "cliente", "again",
    "folks", "friend", "guys", "may", "there", "cher", "chere", "dear", "mr", "mrs", "ms", "mme",
    "mlle", "miss", "beaucoup", "bien", "infiniment", "service", "support", "not", "calling",
    "speaking", "ok", "okay", "test",
  ]
  private static let functionWords: Set<String> = Set(
    FunctionWords.languages.prefix(2).flatMap { list in
      list.description.split { $0 == " " || $0 == "\n" }.map(String.init)
    })

  static func isParticle(_ folded: String) -> Bool { particles.contains(folded) }

  static func isCommon(_ folded: String) -> Bool {
    others.contains(folded) || functionWords.contains(folded) || particles.contains(folded)
  }

  /// Whether a word may be a name by its letters alone.
  static func isUncommon(_ folded: String) -> Bool {
    folded.utf8.count > 1 && !isCommon(folded) && !OrdinaryWords.contains(folded)
  }

  static func isUppercase(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte &- UInt8(ascii: "A") < 26 { return true }
    guard at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    return byte == 0xC3 && 0x80...0x9E ~= next || byte == 0xC5 && next == 0x92
  }

  static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, ByteClass(bytes, end) == .letter { end += 1 }
    return end
  }

  /// The word after one space, hyphen or apostrophe.
  static func nextWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    if let next = afterApostrophe(bytes, at) { return next }
    guard bytes[at] != UInt8(ascii: "."), let width = NumberSpace.width(bytes, at),
      at + width < bytes.count, ByteClass(bytes, at + width) == .letter
    else { return nil }
    return at + width
  }

  /// The word after a straight or a curly apostrophe.
  static func afterApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    let isCurly =
      bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
    let next = isCurly ? at + 3 : bytes[at] == UInt8(ascii: "'") ? at + 1 : nil
    guard let next, next < bytes.count, ByteClass(bytes, next) == .letter else { return nil }
    return next
  }
}
