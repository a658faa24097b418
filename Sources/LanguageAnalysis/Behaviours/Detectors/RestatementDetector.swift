import Conversations

/// How much of the customer's words the agent takes up, and whether that restates them.
///
/// Overlap of content words is a fair measure of uptake (ρ = 0.49 with people's ratings; Demszky et
/// al. 2021, doi:10.18653/v1/2021.acl-long.130).
struct RestatementDetector {
  private let grammar: Grammar
  private let subjects: WordSet
  /// Verbs of what the customer feels, wants, has or has done.
  private let experience: WordSet
  /// Verbs behind the subject that turn the statement into advice, offer or forecast.
  private let advice: WordSet

  static let english = """
    you re ve are were was had have feel feels felt feeling want wanted think thought hope hoped care \
    love like liked enjoy tried know knew believe worry worried wish find found seem keep kept get got \
    said told mentioned noticed lost missed waited paid ordered received bought started stopped \
    can could will ll should must might may would d shall need ll just welcome able right to going
    """
  static let french = """
    vous tu avez aviez etes etiez voulez vouliez souhaitez sentez ressentez pensez croyez esperez aimez \
    trouvez attendez cherchez craignez pouvez devez pourrez devrez allez pourriez devriez aurez serez \
    verrez recevrez trouverez
    """

  init(_ resources: LanguageResources) {
    grammar = resources.grammar
    let v = resources.vocabulary
    switch resources.language {
    case .en:
      subjects = WordSet("you", v)
      experience = WordSet(
        """
        re ve were was had feel feels felt want wanted think thought hope hoped care love like liked \
        enjoy tried know knew believe worry worried wish seem keep kept got said told mentioned noticed \
        lost missed waited paid ordered received bought started stopped
        """, v)
      advice = WordSet("can could will ll should must might may would d shall need just to", v)
    case .fr:
      subjects = WordSet("vous tu", v)
      experience = WordSet(
        """
        avez aviez etiez voulez vouliez souhaitez sentez ressentez pensez croyez esperez aimez \
        trouvez attendez cherchez craignez
        """, v)
      advice = WordSet(
        """
        pouvez devez pourrez devrez allez pourriez devriez aurez serez verrez recevrez trouverez
        """, v)
    }
  }

  /// True for a statement to the customer about the customer's own experience ("You want to be
  /// sure", "Vous attendiez mardi"): what the hearer knows best, said as a fact, is a restatement
  /// (a "B-event"; Labov and Fanshel 1977). Advice, offers and forecasts are not.
  func statesExperience(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    var at = openers
    while at < min(sentence.end, openers + 3), !subjects.contains(tokens[at]) { at += 1 }
    guard at + 3 <= sentence.end, subjects.contains(tokens[at]) else { return false }
    if advice.contains(tokens[at + 1]) { return false }
    if at + 2 < sentence.end, advice.contains(tokens[at + 2]) { return false }
    if experience.contains(tokens[at + 1]) { return true }
    return tokens[(at + 1)..<sentence.end].contains { $0.stem != 0 && memory.last.contains($0.stem) }
  }

  /// Share of the stems of the customer's last block that come again in the turn, 0…1.
  func uptake(_ tokens: [Token], _ memory: ConversationMemory) -> Double {
    guard memory.last.count > 0 else { return 0 }
    var seen: [UInt32] = []
    for token in tokens where token.stem != 0 && memory.last.contains(token.stem) {
      if !seen.contains(token.stem) { seen.append(token.stem) }
    }
    return Double(seen.count) / Double(memory.last.count)
  }

  /// True where a statement about the customer says again what the customer said.
  func restates(_ tokens: [Token], _ sentence: Sentence, _ memory: ConversationMemory) -> Bool {
    var content = 0
    var shared = 0
    var isAboutCustomer = false
    var seen: [UInt32] = []
    for at in sentence.first..<sentence.end {
      let token = tokens[at]
      if grammar.secondPersons.contains(token) { isAboutCustomer = true }
      guard token.stem != 0, !seen.contains(token.stem) else { continue }
      seen.append(token.stem)
      content += 1
      if memory.last.contains(token.stem) || memory.previous.contains(token.stem) { shared += 1 }
    }
    return isAboutCustomer && shared >= 2 && shared * 2 >= content
  }
}
