import Conversations

/// The customer's name, or a title with a name: "Thank you, Mr Roy", "Merci, madame Roy".
struct PersonalAddressDetector {
  private let titles: WordSet
  private let cues: [WordSet]
  private let functionWords: WordSet

  static let english = "mr mrs ms miss dr sir madam madame mister my name is this here called"
  static let french = "monsieur madame mademoiselle mr mme mlle m docteur je m appelle suis nom est"

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let english = resources.language == .en
    titles = WordSet(english ? "mr mrs ms miss dr" : "monsieur madame mademoiselle mr mme mlle", v)
    cues =
      english
      ? [WordSet("name", v), WordSet("is s", v)] : [WordSet("m nom", v), WordSet("appelle est", v)]
    functionWords = resources.grammar.functionWords
  }

  func addresses(_ reading: TurnReading, _ memory: ConversationMemory) -> [(Int, Int)] {
    var places: [(Int, Int)] = []
    let tokens = reading.text.tokens
    for sentence in reading.text.sentences {
      for at in sentence.first..<sentence.end {
        let token = tokens[at]
        if titles.contains(token), at + 1 < sentence.end, isName(tokens[at + 1]) {
          places.append((at, at + 2))
        } else if memory.names.contains(Int(token.stem)), token.stem != 0 {
          places.append((at, at + 1))
        }
      }
    }
    return places
  }

  /// A word that no pattern knows, with a capital where there are capitals, or a placeholder.
  private func isName(_ token: Token) -> Bool {
    if token.flags.contains(.redacted) { return true }
    guard !token.flags.contains(.breakBefore), !token.flags.contains(.hasDigit) else { return false }
    return token.flags.contains(.capitalised)
      || (token.word == SpecialWord.unknown && token.end - token.start >= 3)
  }

  /// "My name is Claire Roy", "je m'appelle Claire Roy".
  func remember(_ reading: TurnReading, _ memory: inout ConversationMemory) {
    let tokens = reading.text.tokens
    guard tokens.count >= 3 else { return }
    for at in 0..<tokens.count - 2
    where cues[0].contains(tokens[at]) && cues[1].contains(tokens[at + 1]) {
      for next in at + 2..<min(tokens.count, at + 4) where tokens[next].stem != 0 {
        memory.names.insert(Int(tokens[next].stem))
      }
    }
  }
}
