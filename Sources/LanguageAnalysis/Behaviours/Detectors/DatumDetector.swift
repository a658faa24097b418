import Conversations

/// Follows which data the customer has given, so that asking again shows.
struct DatumDetector {
  private let kinds: [(kind: DatumWords.Kind, words: WordSet)]
  private let nameCue: WordSet

  init(_ resources: LanguageResources) {
    let lists: DatumWords = resources.language == .en ? .english : .french
    kinds = lists.lists.map { ($0.kind, WordSet($0.words, resources.vocabulary)) }
    nameCue = WordSet(
      resources.language == .en ? "name" : "appelle nom", resources.vocabulary)
  }

  /// True where a datum that `found` asks for was given earlier.
  func wasGiven(_ reading: TurnReading, _ found: Found, _ memory: ConversationMemory) -> Bool {
    let sentence = reading.sentence(at: found.start)
    let asked = asks(reading, found.start..<(sentence?.end ?? found.end))
    return asked.contains { memory.given.contains($0) }
  }

  private func asks(_ reading: TurnReading, _ range: Range<Int>) -> [DatumWords.Kind] {
    kinds.filter { kind in range.contains { kind.words.contains(reading.text.tokens[$0]) } }
      .map(\.kind)
  }

  func remember(
    _ reading: TurnReading, _ memory: inout ConversationMemory, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard reading.speaker == .customer else { return }
    let tokens = reading.text.tokens
    for (at, token) in tokens.enumerated() {
      if token.flags.contains(.hasDigit) {
        let length = Int(token.end - token.start)
        if length >= 4 {
          memory.given.insert(length >= 10 && token.word == SpecialWord.number ? .phone : .reference)
        }
      }
      if token.flags.contains(.redacted) { rememberPlaceholder(token, bytes, &memory) }
      if nameCue.contains(token), at + 1 < tokens.count { memory.given.insert(.name) }
    }
    if bytes.contains(0x40) { memory.given.insert(.email) }
  }

  private func rememberPlaceholder(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ memory: inout ConversationMemory
  ) {
    let name = bytes[Int(token.start)..<Int(token.end)]
    func holds(_ word: String) -> Bool {
      let word = Array(word.utf8)
      guard name.count >= word.count else { return false }
      return (name.startIndex...name.endIndex - word.count).contains {
        name[$0..<$0 + word.count].elementsEqual(word)
      }
    }
    if holds("EMAIL") { memory.given.insert(.email) }
    if holds("NAME") { memory.given.insert(.name) }
    if holds("PHONE") { memory.given.insert(.phone) }
    if holds("ADDRESS") { memory.given.insert(.address) }
    if holds("ORDER") || holds("ID") { memory.given.insert(.reference) }
  }
}
