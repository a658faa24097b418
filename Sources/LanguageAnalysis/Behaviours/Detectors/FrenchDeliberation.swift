/// Questions that one asks oneself or for instruction: "que dois-je faire", "comment je fais", "où
/// trouver le code". Nobody is asked to tell of themselves; "comment dois-je écrire votre nom" asks.
struct FrenchDeliberation {
  private let grammar: Grammar
  private let doings, duties, infinitives, mannerWords, i, we, what: WordSet

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    grammar = resources.grammar
    doings = WordSet("fais vais dois", v)
    duties = WordSet("doit devons", v)
    infinitives = WordSet(numbers: Scope.words(resources, endingIn: ["er", "ir", "aire"]), v)
    mannerWords = WordSet("comment ou que quoi", v)
    i = WordSet("je", v)
    we = WordSet("on nous", v)
    what = WordSet("quoi", v)
  }

  /// True where the clause round `from` deliberates.
  func holds(_ tokens: [Token], _ from: Int, _ sentence: Sentence) -> Bool {
    let from = max(sentence.first, from - 2)
    let end = min(sentence.end, from + 9)
    var isOwn = false
    var asks = false
    for at in from..<end {
      let token = tokens[at]
      if grammar.secondPersons.contains(token) { return false }
      if grammar.questionWords.contains(token) || what.contains(token) { asks = true }
      guard at + 1 < sentence.end else { break }
      let next = tokens[at + 1]
      if mannerWords.contains(token), infinitives.contains(next),
        !next.flags.contains(.breakBefore), next.end - next.start > 3
      {
        isOwn = true
      }
      if (i.contains(token) && doings.contains(next)) || (doings.contains(token) && i.contains(next))
        || (we.contains(token) && duties.contains(next))
        || (duties.contains(token) && we.contains(next))
      {
        isOwn = true
      }
    }
    return isOwn && asks
  }
}
