import Conversations

/// The customer's name, or a title with a name: "Thank you, Mr Roy", "Merci, madame Roy".
struct PersonalAddressDetector {
  private let titles: WordSet
  private let cues: [WordSet]
  private let subjects: WordSet
  private let firstNames: WordSet
  private let m: Int32
  private let miss: Int32

  static let english = "mr mrs ms miss dr sir madam madame mister my name is this here called"
  static let french = "monsieur madame mademoiselle mr mme mlle m docteur je m appelle suis nom est"

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let english = resources.language == .en
    titles = WordSet(english ? "mr mrs ms miss dr" : "monsieur madame mademoiselle mr mme mlle", v)
    cues =
      english
      ? [WordSet("name", v), WordSet("is s", v)] : [WordSet("m nom", v), WordSet("appelle est", v)]
    subjects = resources.grammar.subjects
    firstNames = resources.wordClass("first-name")
    m = english ? -1 : v.number(of: "m") ?? -1
    miss = english ? v.number(of: "miss") ?? -1 : -1
  }

  func addresses(_ reading: TurnReading, _ memory: ConversationMemory) -> [(Int, Int)] {
    var places: [(Int, Int)] = []
    let tokens = reading.text.tokens
    for sentence in reading.text.sentences {
      var at = sentence.first
      while at < sentence.end {
        if isTitle(tokens, at, sentence), at + 1 < sentence.end, isName(tokens[at + 1]) {
          places.append((at, at + 2))
          at += 1
        } else if tokens[at].stem != 0, memory.names.contains(Int(tokens[at].stem)) {
          places.append((at, at + 1))
        }
        at += 1
      }
    }
    return places
  }

  /// "Mr", "madame"; "M." where a capital is written; not the verb of "I miss London".
  private func isTitle(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    let token = tokens[at]
    if token.word == m {
      return token.flags.contains(.capitalised) && at + 1 < sentence.end
        && tokens[at + 1].flags.contains(.capitalised)
    }
    guard titles.contains(token) else { return false }
    return token.word != miss || at == sentence.first || !subjects.contains(tokens[at - 1])
  }

  /// A word that no pattern knows, with a capital where there are capitals, or a placeholder.
  private func isName(_ token: Token) -> Bool {
    if token.flags.contains(.redacted) { return true }
    if titles.contains(token) { return false }
    guard !token.flags.contains(.breakBefore), !token.flags.contains(.hasDigit) else {
      return false
    }
    return token.flags.contains(.capitalised) || firstNames.contains(token)
      || (token.word == SpecialWord.unknown && token.end - token.start >= 3)
  }

  /// "My name is Claire Roy", "je m'appelle Claire Roy".
  func remember(_ reading: TurnReading, _ memory: inout ConversationMemory) {
    let tokens = reading.text.tokens
    for sentence in reading.text.sentences {
      for at in sentence.first..<max(sentence.first, sentence.end - 2)
      where cues[0].contains(tokens[at]) && cues[1].contains(tokens[at + 1]) {
        for next in at + 2..<min(sentence.end, at + 4) {
          // "my name is on the order", "my name is Roy, calling about …".
          guard tokens[next].stem != 0, next == at + 2 || isName(tokens[next]) else { break }
          memory.names.insert(Int(tokens[next].stem))
        }
      }
    }
  }
}
