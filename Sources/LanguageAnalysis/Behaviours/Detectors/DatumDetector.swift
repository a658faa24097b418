import Conversations

/// Follows which data the customer has given, so that asking again shows.
final class DatumDetector {
  private let kinds: [(kind: DatumWords.Kind, words: WordSet)]
  /// What a reference is called: "order", "facture".
  private let references: WordSet
  /// "my name", "name is", "m'appelle", "nom est".
  private let nameCues: [(first: WordSet, second: WordSet)]
  /// First words of all cues: most tokens are none.
  private let nameHeads: WordSet
  private let months: WordSet
  private let weekdays: WordSet
  /// Words that may tell a datum by themselves: most tokens are none.
  private let telling: WordSet

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let lists: DatumWords = resources.language == .en ? .english : .french
    kinds = lists.lists.map { ($0.kind, WordSet($0.words, v)) }
    references = WordSet(lists.lists.first { $0.kind == .reference }?.words ?? "", v)
    let cues =
      resources.language == .en
      ? [("my", "name"), ("name", "is s")] : [("m", "appelle"), ("mon", "nom"), ("nom", "est c")]
    nameCues = cues.map { (WordSet($0.0, v), WordSet($0.1, v)) }
    nameHeads = WordSet(cues.map(\.0).joined(separator: " "), v)
    months = resources.wordClass("month")
    weekdays = resources.wordClass("weekday")
    telling = weekdays.union(nameHeads)
  }

  /// True where a datum that `found` asks for was given earlier.
  func wasGiven(_ reading: TurnReading, _ found: Found, _ memory: ConversationMemory) -> Bool {
    let sentence = reading.text.sentence(at: found.start)
    let asked = asks(reading, found.start..<(sentence?.end ?? found.end))
    return asked.contains { memory.given.contains($0) }
  }

  /// The kinds that a range of words asks for; in "phone number", "email address" and "date of
  /// birth" the other noun says what it is.
  private func asks(_ reading: TurnReading, _ range: Range<Int>) -> [DatumWords.Kind] {
    let named = kinds.filter { kind in
      range.contains { kind.words.contains(reading.text.tokens[$0]) }
    }.map(\.kind)
    return named.filter { kind in
      switch kind {
      case .reference: !named.contains(.phone) && !named.contains(.date)
      case .address: !named.contains(.email)
      case .date: !named.contains(.birthDate)
      case .name, .birthDate, .email, .phone, .amount: true
      }
    }
  }

  func remember(
    _ reading: TurnReading, _ memory: inout ConversationMemory, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard reading.speaker == .customer else { return }
    let tokens = reading.text.tokens
    /// Numbers of two or three digits in a row: a telephone number in groups.
    var groups = 0
    for (at, token) in tokens.enumerated() {
      let isNumber = token.flags.contains(.hasDigit)
      guard isNumber || token.flags.contains(.redacted) || telling.contains(token) else {
        groups = 0
        continue
      }
      groups = isNumber && token.end - token.start <= 4 ? groups + 1 : 0
      if groups >= 3, groupDigits(tokens, at, groups) >= 9 { memory.given.insert(.phone) }
      if isNumber { rememberNumber(tokens, at, bytes, &memory) }
      if weekdays.contains(token) { memory.given.insert(.date) }
      if token.flags.contains(.redacted) { rememberPlaceholder(token, bytes, &memory) }
      if nameHeads.contains(token), at + 2 < tokens.count,
        nameCues.contains(where: { $0.first.contains(token) && $0.second.contains(tokens[at + 1]) })
      {
        memory.given.insert(.name)
      }
    }
    if bytes.contains(0x40) { memory.given.insert(.email) }
  }

  private func groupDigits(_ tokens: [Token], _ last: Int, _ groups: Int) -> Int {
    tokens[last - groups + 1...last].reduce(0) { $0 + Int($1.end - $1.start) }
  }

  private func rememberNumber(
    _ tokens: [Token], _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ memory: inout ConversationMemory
  ) {
    let token = tokens[at]
    if (at > 0 && months.contains(tokens[at - 1]))
      || (at + 1 < tokens.count && months.contains(tokens[at + 1]))
    {
      memory.given.insert(.date)
    }
    // "invoice 118", "2024-118".
    let isNamed = at > 0 && references.contains(tokens[at - 1])
    let isJoined =
      at + 1 < tokens.count && tokens[at + 1].flags.isSuperset(of: [.hasDigit, .hyphenBefore])
    if isNamed || isJoined { memory.given.insert(.reference) }
    let word = bytes[Int(token.start)..<Int(token.end)]
    let digits = word.count { $0 >= 0x30 && $0 <= 0x39 }
    guard digits >= 3, word.count >= 4, !isTime(word), !isYear(word) else { return }
    memory.given.insert(digits >= 10 && digits == word.count ? .phone : .reference)
  }

  /// `10h30`, `2pm`.
  private func isTime(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = word.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count <= 2, let sign = word.dropFirst(digits.count).first else { return false }
    return sign | 0x20 == 0x68 && word.count <= 5
  }

  /// `1900`…`2099`.
  private func isYear(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 4
      && (word.starts(with: [0x32, 0x30]) || word.starts(with: [0x31, 0x39]))
  }

  private func rememberPlaceholder(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ memory: inout ConversationMemory
  ) {
    let name = bytes[Int(token.start)..<Int(token.end)]
    func holds(_ word: StaticString) -> Bool {
      let word = word.bytes
      guard name.count >= word.count else { return false }
      return (name.startIndex...name.endIndex - word.count).contains {
        name[$0..<$0 + word.count].elementsEqual(word)
      }
    }
    if holds("EMAIL") { memory.given.insert(.email) }
    if holds("NAME") { memory.given.insert(.name) }
    if holds("PHONE") { memory.given.insert(.phone) }
    if holds("ADDRESS") && !holds("EMAIL") { memory.given.insert(.address) }
    if holds("DATE") { memory.given.insert(.date) }
    if holds("ORDER") || holds("_ID") || holds("ID_") { memory.given.insert(.reference) }
  }
}
