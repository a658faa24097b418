import Conversations

/// How much of the customer's words the agent takes up, and whether that restates them.
///
/// Overlap of content words is a fair measure of uptake (ρ = 0.49 with people's ratings; Demszky et
/// al. 2021, doi:10.18653/v1/2021.acl-long.130).
struct RestatementDetector {
  private let grammar: Grammar

  init(_ resources: LanguageResources) { grammar = resources.grammar }

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
