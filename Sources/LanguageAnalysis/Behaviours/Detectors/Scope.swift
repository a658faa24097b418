import Conversations

/// Whether words are meant: not when negated, unreal, quoted or reported.
///
/// A shallow reading of the sentence around a match, after NegEx (Chapman et al. 2001,
/// doi:10.1006/jbin.2001.1029): a negator reaches a few words to the right, up to the next clause.
final class Scope {
  private let grammar: Grammar
  private let language: Language
  private let modals: WordSet
  private let belief: WordSet
  private let notNegating: WordSet
  /// Negators of an adjunct: "without a car", "nothing to eat".
  private let adjuncts: WordSet
  /// Verbs that open the predicate of the whole sentence behind an adjunct.
  private let finite: WordSet
  /// What closes a French negation that `ne` opens.
  private let closing: WordSet
  private let reality: WordSet
  private let nt: Int32
  /// French pronouns that are never subjects.
  private let objects: WordSet
  private let on: Int32
  /// English report verbs that take whom they tell: in "told you", `you` is no subject.
  private let telling: WordSet
  /// English verbs and subjects of a condition without `if`.
  private let inverting: WordSet
  private let inverted: WordSet

  static let english =
    "saying thinking claiming would could should might d think believe say worry problem just only t not were was had be it going without nothing must sounds seems feels"
  static let french = """
    serais serait serions seriez aurais aurait aurions auriez pourrais pourrait pourrions pourriez \
    devrais devrait devrions dirais dirait dirions ferais ferait ferions voudrais voudrions \
    faudrait excuserais excuserait excuserions rembourserais rembourserait rembourserions \
    tenait etais etait etions etaient avais avait avions avaient pouvais pouvait pouvions fallait devait \
    souci soucis probleme probleme problemes crois pense dirai dire seulement de d inquietez inquietude soit hesitez importe mal \
    pus personne jamais pas plus guere sans rien aucun aucune doit doivent est sont sera a ont peut semble
    """

  init(_ resources: LanguageResources) {
    grammar = resources.grammar
    language = resources.language
    closing = WordSet(
      resources.language == .fr ? "pas plus pus jamais rien personne aucun aucune guere" : "",
      resources.vocabulary)
    adjuncts = WordSet("without nothing sans rien aucun aucune", resources.vocabulary)
    finite = WordSet(
      resources.language == .en
        ? "must is are was were has have had can could will would should may might sounds seems feels"
        : "doit devait doivent est etait sont etaient sera serait a avait ont peut pouvait semble",
      resources.vocabulary)
    modals =
      resources.language == .en
      ? WordSet("would could might d", resources.vocabulary)
      : WordSet(
        numbers: Self.words(resources, endingIn: ["rais", "rait", "rions", "riez", "raient"]),
        resources.vocabulary)
    belief = WordSet(
      "think thinking believe say saying mean claim claiming crois pense dis dire dirai",
      resources.vocabulary)
    notNegating = WordSet("souci soucis probleme problemes soupcon mal", resources.vocabulary)
    reality =
      resources.language == .en
      ? WordSet("were was had", resources.vocabulary)
      : WordSet(
        numbers: Self.words(resources, endingIn: ["ais", "ait", "aient", "ions", "iez"]),
        resources.vocabulary)
    nt = resources.vocabulary.number(of: "t") ?? -1
    objects = WordSet("m me moi", resources.vocabulary)
    telling = WordSet("told promised assured informed advised", resources.vocabulary)
    inverting = WordSet("were had", resources.vocabulary)
    inverted = WordSet("it we i this that there they", resources.vocabulary)
    on = resources.vocabulary.number(of: "on") ?? -1
  }

  static func words(_ language: Language) -> String { language == .en ? english : french }

  /// French verb forms are known by their endings.
  static func words(_ resources: LanguageResources, endingIn endings: [String]) -> [Int32] {
    let endings = endings.map { Array($0.utf8) }
    return resources.vocabulary.words.indices.filter { number in
      let word = resources.vocabulary.words[number]
      return endings.contains {
        word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
      }
    }.map(Int32.init)
  }

  /// True where the words from `start` to `end` are cancelled.
  func cancels(
    _ tokens: [Token], _ sentence: Sentence, start: Int, end: Int, holdsNegator: Bool
  ) -> Bool {
    if isQuoted(tokens, start, end) { return true }
    if isNegated(tokens, sentence, start, end, holdsNegator) { return true }
    if isUnreal(tokens, sentence, start, end) { return true }
    return isReported(tokens, sentence, start)
  }

  /// True where the words stand inside quotation marks.
  func isQuoted(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    tokens[start].flags.contains(.quoted) && tokens[end - 1].flags.contains(.quoted)
  }

  // MARK: - Negation

  private func isNegated(
    _ tokens: [Token], _ sentence: Sentence, _ start: Int, _ end: Int, _ holdsNegator: Bool
  ) -> Bool {
    // Behind: "je comprends pas".
    if end < sentence.end, grammar.trailingNegators.contains(tokens[end]),
      !tokens[end].flags.contains(.breakBefore), !isIdiom(tokens, sentence, end),
      !negatesInfinitive(tokens, end, start)
    {
      return true
    }
    // Inside a gap of the pattern.
    if !holdsNegator {
      for at in start..<end
      where grammar.negators.contains(tokens[at]) && !isIdiom(tokens, sentence, at)
        && !negatesInfinitive(tokens, at, start)
      {
        if language == .en || !isBareParticle(tokens, at) { return true }
      }
    }
    // Before.
    let isClause = grammar.subjects.contains(tokens[start])
    var at = start - 1
    let last = max(sentence.first, start - 5)
    var next = start
    while at >= last {
      if tokens[next].flags.contains(.breakBefore) { return false }
      let token = tokens[at]
      if isOwnParticle(tokens, at, start, end) {
        next = at
        at -= 1
        continue
      }
      if grammar.negators.contains(token) {
        if isClause {
          // A new clause: only "not that I'm sorry", "I don't think we …".
          return at == start - 1 && language == .en && tokens[at].word != nt
            || (at >= start - 3 && holdsBelief(tokens, at + 1, start))
            // French: the verb stands before, "je ne dis pas que je comprends".
            || (language == .fr && at >= start - 2
              && holdsBelief(tokens, max(sentence.first, at - 1), at))
        }
        return !isIdiom(tokens, sentence, at) && !isClosed(tokens, at, start)
      }
      if grammar.subjects.contains(token), language == .en || at < start - 2 { break }
      next = at
      at -= 1
    }
    return false
  }

  private func holdsBelief(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      if belief.contains(tokens[at]) { return true }
      at += 1
    }
    return false
  }

  /// "Eight months without a car | must be hard": the adjunct ends where the predicate starts.
  private func isClosed(_ tokens: [Token], _ negator: Int, _ start: Int) -> Bool {
    guard adjuncts.contains(tokens[negator]), finite.contains(tokens[start]) else { return false }
    return tokens[negator + 1..<start].contains { $0.stem != 0 }
  }

  /// "inquiet de ne pas avoir reçu": `ne pas` in a row negates the infinitive behind it alone.
  private func negatesInfinitive(_ tokens: [Token], _ at: Int, _ start: Int) -> Bool {
    language == .fr && at > start && grammar.trailingNegators.contains(tokens[at])
      && grammar.negators.contains(tokens[at - 1]) && isBareParticle(tokens, at - 1)
  }

  /// French `ne`/`n'` alone, as in "avant que je ne vous rappelle", negates nothing by itself.
  private func isBareParticle(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].end - tokens[at].start <= 2 && !grammar.trailingNegators.contains(tokens[at])
  }

  /// "je n' | arrive plus à …": the pattern closes the negation that `ne` opens before it.
  private func isOwnParticle(_ tokens: [Token], _ at: Int, _ start: Int, _ end: Int) -> Bool {
    language == .fr && at >= start - 2 && isBareParticle(tokens, at)
      && grammar.negators.contains(tokens[at])
      && tokens[start..<min(end, start + 3)].contains { closing.contains($0) }
  }

  /// "pas de souci", "sans problème": no negation of what stands beside it.
  private func isIdiom(_ tokens: [Token], _ sentence: Sentence, _ at: Int) -> Bool {
    var next = at + 1
    while next < sentence.end, next <= at + 2 {
      if notNegating.contains(tokens[next]) { return true }
      next += 1
    }
    return false
  }

  // MARK: - Unreality

  /// "I would apologise if it were our fault", "si c'était notre faute, je m'excuserais".
  private func isUnreal(_ tokens: [Token], _ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
    var at = sentence.first
    while at + 2 < sentence.end {
      defer { at += 1 }
      let isInverted = at == sentence.first && at < start && isInversion(tokens, at)
      if isInverted, hasModal(tokens, sentence) { return true }
      guard grammar.conditionals.contains(tokens[at]), at < start || at >= end else { continue }
      if grammar.secondPersons.contains(tokens[at + 1]) { continue }
      var next = at + 1
      while next < sentence.end, next <= at + 3 {
        if reality.contains(tokens[next]), hasModal(tokens, sentence) { return true }
        next += 1
      }
    }
    return false
  }

  /// "Were it our mistake", "had we lost it"; not "were you", which asks.
  private func isInversion(_ tokens: [Token], _ at: Int) -> Bool {
    language == .en && inverting.contains(tokens[at]) && inverted.contains(tokens[at + 1])
  }

  private func hasModal(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    for at in sentence.first..<sentence.end where modals.contains(tokens[at]) { return true }
    return false
  }

  // MARK: - Report

  /// "He said he was sorry", "vous m'avez dit que …": somebody else's words.
  private func isReported(_ tokens: [Token], _ sentence: Sentence, _ start: Int) -> Bool {
    let clause = clauseStart(tokens, sentence, start)
    let isOwn = grammar.firstPersons.contains(tokens[clause])
    /// The last subject between the report and one's own clause.
    var subject = -1
    var at = clause - 1
    let last = max(sentence.first, start - 10)
    var next = clause
    while at >= last {
      if tokens[next].flags.contains(.breakBefore) { return false }
      if grammar.reportVerbs.contains(tokens[at]) {
        // "You said it was late I'm sorry": the report is over where one's own clause starts.
        if isOwn, subject > at + 1 || (subject == at + 1 && !telling.contains(tokens[at])) {
          return false
        }
        return at > sentence.first && !isOwnReport(tokens, sentence, at)
      }
      if subject < 0, grammar.subjects.contains(tokens[at]) { subject = at }
      next = at
      at -= 1
    }
    return false
  }

  /// The subject that the words belong to, a few words before them: "I 'm so | sorry".
  private func clauseStart(_ tokens: [Token], _ sentence: Sentence, _ start: Int) -> Int {
    var at = start
    while at >= max(sentence.first, start - 3) {
      if grammar.subjects.contains(tokens[at]) { return at }
      if tokens[at].flags.contains(.breakBefore) { break }
      at -= 1
    }
    return start
  }

  /// "I told you", "je vous ai dit"; not "vous nous avez dit", "on m'a dit", "mon collègue m'a dit".
  private func isOwnReport(_ tokens: [Token], _ sentence: Sentence, _ verb: Int) -> Bool {
    var hasObject = false
    var before = verb - 1
    while before >= max(sentence.first, verb - 3) {
      defer { before -= 1 }
      guard grammar.firstPersons.contains(tokens[before]) else { continue }
      if language == .en { return true }
      let isObject =
        objects.contains(tokens[before])
        || (before > sentence.first && grammar.subjects.contains(tokens[before - 1]))
      if isObject {
        hasObject = true
      } else if !(hasObject && tokens[before].word == on) {
        return true
      }
    }
    return false
  }
}
