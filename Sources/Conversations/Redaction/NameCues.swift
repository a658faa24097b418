/// The names that one turn tells, in one pass over its words.
struct NameCues {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let speaker: Speaker
  private(set) var words: [Word] = []
  private var at = 0
  let hasCapitals: Bool
  let hasDigits: Bool
  /// Names that were told in lower case, where all of the turn is.
  private(set) var lowercase: [String] = []
  /// The article that names begin with, by the word behind it: `Le Guen`.
  var articles: [String: String] = [:]

  struct Word {
    let start: Int
    let end: Int
    /// ASCII letters in lower case, the others as they are.
    let text: String
    let isUpper: Bool
    /// A sign that is no space, hyphen or apostrophe follows; a point after a short title does not
    /// count.
    var isLast = false
    var hasComma = false
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, speaker: Speaker) {
    self.bytes = bytes
    self.speaker = speaker
    var hasCapitals = false
    var at = 0
    while at < bytes.count {
      guard ByteClass(bytes, at) == .letter else {
        if !words.isEmpty { Self.mark(&words[words.count - 1], bytes[at], isFirst: true) }
        at += 1
        continue
      }
      let end = NameWords.wordEnd(bytes, at)
      let isUpper = NameWords.isUppercase(bytes, at)
      hasCapitals = hasCapitals || isUpper
      // Long runs of letters are neither names nor cues.
      let text =
        end - at < 40 ? LabelKey.folded(String(decoding: bytes[at..<end], as: UTF8.self)) : ""
      words.append(Word(start: at, end: end, text: text, isUpper: isUpper))
      at = end
    }
    self.hasCapitals = hasCapitals
    hasDigits = bytes.contains { $0 &- 0x30 < 10 }
    if !words.isEmpty { words[words.count - 1].isLast = true }
  }

  private static func mark(_ word: inout Word, _ byte: UInt8, isFirst: Bool) {
    switch byte {
    case UInt8(ascii: ","): (word.isLast, word.hasComma) = (true, true)
    case UInt8(ascii: "."): word.isLast = word.isLast || !titles.contains(word.text)
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\n"), UInt8(ascii: "["),
      UInt8(ascii: "\""), 0x30...0x39:
      word.isLast = true
    default: break
    }
  }

  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "dr", "doctor", "monsieur", "madame", "mademoiselle", "m",
    "mme", "mlle", "docteur", "maitre",
  ]
  private static let thanks: Set<String> = ["you", "thanks", "merci", "dear", "cher", "chere"]
  static let greetings: Set<String> = ["hello", "hi", "hey", "bonjour", "bonsoir", "salut"]

  /// The next name, as folded words, and whether it is the agent's own.
  mutating func next() -> (name: [String], isAgents: Bool)? {
    while at < words.count {
      let place = at
      at += 1
      if let found = cue(endingAt: place) { return found }
    }
    return nil
  }

  private mutating func cue(endingAt place: Int) -> (name: [String], isAgents: Bool)? {
    let word = words[place]
    if isIntroduction(endingAt: place), let name = name(from: place + 1, canBeLower: true) {
      return (name, speaker == .agent)
    }
    if isBooking(endingAt: place), let name = name(from: place + 1) { return (name, false) }
    if isSelf(endingAt: place) {
      // "I'm Tom", "ici Julie": the agent's; a customer's "I'm French" tells nothing.
      let isPolite = place + 1 < words.count && isTitle(words[place + 1])
      if speaker == .agent, !isPolite, let name = name(from: place + 1) { return (name, true) }
    }
    if isTitle(word), let name = name(from: place + 1) {
      let isNamed = place > 0 && isIntroduction(endingAt: place - 1)
      let isOwn = isNamed || (place > 0 && isSelf(endingAt: place - 1))
      if speaker == .customer {
        return isOwn || isOnTheLine(nameEnd(from: place + 1)) ? (name, false) : nil
      }
      // "C'est Mme Roux ?" asks for the customer; "je suis Mme Roux" does not.
      return (
        name, isNamed || (isOwn && ["am", "m", "suis", "ici"].contains(words[place - 1].text))
      )
    }
    if word.isUpper, place + 1 < words.count,
      words[place + 1].text == "speaking" || isOnTheLine(place + 1),
      let name = ownName(endingAt: place)
    {
      return (name, speaker == .agent)
    }
    return address(at: place)
  }

  /// The agent's "Merci Sarah," and "Thank you, Sarah."
  private func address(at place: Int) -> (name: [String], isAgents: Bool)? {
    guard speaker == .agent, place + 1 < words.count else { return nil }
    let word = words[place]
    let isThanks =
      Self.thanks.contains(word.text)
      && (word.text != "you" || (place > 0 && words[place - 1].text == "thank"))
    guard isThanks || Self.greetings.contains(word.text) else { return nil }
    if word.isLast && !(isThanks && word.hasComma) { return nil }
    let next = words[place + 1]
    guard next.isUpper, !NameWords.isCommon(next.text) else { return nil }
    if next.isLast { return ([next.text], false) }
    guard place + 2 < words.count, words[place + 2].isUpper, words[place + 2].isLast,
      !NameWords.isCommon(words[place + 2].text)
    else { return nil }
    return ([next.text, words[place + 2].text], false)
  }

  /// `M` with a capital only: `m'appelle` and `I'm` hold the letter too.
  private func isTitle(_ word: Word) -> Bool {
    Self.titles.contains(word.text) && !word.isLast && (word.text != "m" || word.isUpper)
  }

  /// `my name is`, `my last name's`, `mon nom est`, `mon nom c'est`, `je m'appelle`.
  private func isIntroduction(endingAt place: Int) -> Bool {
    func back(_ count: Int) -> String { place >= count ? words[place - count].text : "" }
    guard !words[place].isLast else { return false }
    switch words[place].text {
    case "is", "s":
      return back(1) == "name"
        && ["my", "first", "last", "full", "the", "family", "middle"].contains(back(2))
    case "est":
      let noun = back(1) == "c" ? back(2) : back(1)
      return noun == "nom" || noun == "prenom" || (noun == "famille" && back(2) == "de")
    case "appelle": return back(1) == "m"
    default: return false
    }
  }

  /// `au nom de`, `under the name`, `in the name of`: whoever says it, it is the customer's.
  private func isBooking(endingAt place: Int) -> Bool {
    guard place > 1, !words[place].isLast else { return false }
    switch (words[place - 2].text, words[place - 1].text, words[place].text) {
    case ("au", "nom", "de"), ("au", "nom", "d"), ("under", "the", "name"),
      ("the", "name", "of"):
      return true
    default: return false
    }
  }

  /// `this is`, `I am`, `I'm`, `je suis`, `c'est`, `ici`.
  private func isSelf(endingAt place: Int) -> Bool {
    guard !words[place].isLast else { return false }
    let before = place > 0 ? words[place - 1].text : ""
    switch words[place].text {
    case "is": return before == "this"
    case "am", "m": return before == "i"
    case "suis": return before == "je"
    case "est": return before == "c"
    case "ici": return true
    default: return false
    }
  }

  /// `à l'appareil`.
  private func isOnTheLine(_ place: Int) -> Bool {
    place + 2 < words.count && words[place].text == "a" && words[place + 1].text == "l"
      && words[place + 2].text == "appareil"
  }

  /// Up to three words with capitals, particles among them; after a title that stands first.
  private mutating func name(from start: Int, canBeLower: Bool = false) -> [String]? {
    var place = start
    if place < words.count, isTitle(words[place]) { place += 1 }
    guard place < words.count else { return nil }
    if !hasCapitals, canBeLower { return lowercaseName(from: place) }
    var name: [String] = []
    let first = words[place]
    while place < words.count, name.count < 3 {
      let word = words[place]
      if NameWords.isParticle(word.text), !word.isLast, place + 1 < words.count,
        words[place + 1].isUpper
      {
        place += 1
        continue
      }
      guard word.isUpper, !NameWords.isCommon(word.text) else { break }
      name.append(word.text)
      if word.isLast {
        if let given = givenName(behind: place) { name.append(given) }
        break
      }
      place += 1
    }
    if let word = name.first, first.isUpper, first.text != word { articles[word] = first.text }
    return name.isEmpty ? nil : name
  }

  /// `john smith` where nothing has a capital: up to three words that are no ordinary ones.
  mutating func lowercaseName(from start: Int) -> [String]? {
    var name: [String] = []
    for word in words[start...].prefix(3) {
      guard NameWords.isUncommon(word.text) else { break }
      name.append(word.text)
      if word.isLast { break }
    }
    lowercase += name
    return name.isEmpty ? nil : name
  }

  /// `Jean` of `Dupont, Jean Dupont`, behind the family name at `place`.
  private func givenName(behind place: Int) -> String? {
    guard words[place].hasComma, place + 2 < words.count, words[place + 1].isUpper,
      !words[place + 1].isLast, words[place + 2].text == words[place].text
    else { return nil }
    return words[place + 1].text
  }

  /// The place behind the words with capitals from `start` on.
  private func nameEnd(from start: Int) -> Int {
    words[start...].prefix(4).firstIndex { !$0.isUpper && !NameWords.isParticle($0.text) }
      ?? words.count
  }

  /// `Jean Dupont` or `Julie` ahead of "speaking"; a customer's only where the sentence begins with
  /// it, for "is this Julie speaking?" tells the agent's.
  private func ownName(endingAt place: Int) -> [String]? {
    var start = place
    if place > 0, words[place - 1].isUpper, !words[place - 1].isLast,
      NameWords.isUncommon(words[place - 1].text)
    {
      start = place - 1
    }
    let isFirst =
      start == 0 || words[start - 1].isLast || Self.greetings.contains(words[start - 1].text)
      || isSelf(endingAt: start - 1)
    return speaker == .agent || isFirst ? words[start...place].map(\.text) : nil
  }
}
