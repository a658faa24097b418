/// Questions that one asks oneself or for instruction: "que dois-je faire", "comment je fais", "où
/// trouver le code". Nobody is asked to tell of themselves; "comment dois-je écrire votre nom" asks.
final class FrenchDeliberation {
  private let grammar: Grammar
  private let doings, duties, abilities, infinitives, mannerWords, places, i, we, what: WordSet
  private let must, it, make: WordSet

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    grammar = resources.grammar
    doings = WordSet("fais vais dois", v)
    duties = WordSet("doit devons", v)
    infinitives = WordSet(numbers: Scope.words(resources, endingIn: ["er", "ir", "aire"]), v)
    mannerWords = WordSet("comment ou que quoi", v)
    places = WordSet("comment ou", v)
    abilities = WordSet("peux puis pourrai pourrais", v)
    must = WordSet("faut", v)
    it = WordSet("il", v)
    make = WordSet("faire", v)
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
    var isPlace = false
    let makes = tokens[from..<end].contains { make.contains($0) }
    for at in from..<end {
      let token = tokens[at]
      if grammar.secondPersons.contains(token) { return false }
      if grammar.questionWords.contains(token) || what.contains(token) { asks = true }
      if places.contains(token) { isPlace = true }
      guard at + 1 < sentence.end else { break }
      let next = tokens[at + 1]
      if mannerWords.contains(token), infinitives.contains(next),
        !next.flags.contains(.breakBefore), next.end - next.start > 3
      {
        isOwn = true
      }
      if (i.contains(token) && doings.contains(next))
        || (doings.contains(token) && i.contains(next))
        || (we.contains(token) && duties.contains(next))
        || (duties.contains(token) && we.contains(next))
        // "où je peux le trouver", "que faut-il faire"
        || (isPlace && i.contains(token) && abilities.contains(next))
        || (isPlace && abilities.contains(token) && i.contains(next))
        || (makes && must.contains(token) && it.contains(next))
        || (makes && it.contains(token) && must.contains(next))
      {
        isOwn = true
      }
    }
    return isOwn && asks
  }
}
