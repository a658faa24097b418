import Conversations
import LanguageAnalysis

/// What the words of one criterion mean, where they stand, and what they amount to.
struct CriterionReading {
  struct Verdict {
    var meanings: [BindingWords.Meaning]
    var confidence: BindingConfidence
    var reasons: [BindingProposal.Reason]
    /// The title says it in words that mean little else.
    var isOfTitle = false
  }

  private struct Hit {
    /// Place in the meanings; nil for what people judge.
    let meaning: Int?
    let isStrong: Bool
    let place: Range<Int>
    let size: Int
  }

  private let words: BindingWords
  private let title: GridText
  private let titleHits: [Hit]
  private let description: GridText
  private let best: GridText
  /// Words of a description up to which it is taken for a definition.
  private static let longestDefinition = 30

  /// Words that call the criterion critical.
  let critical: String?
  /// Why nothing is proposed.
  private(set) var refusals: [BindingProposal.Reason] = []

  init(_ criterion: Criterion, words: BindingWords) {
    self.words = words
    title = GridText(criterion.title.bothLanguages, ignored: words.ignored)
    description = GridText(criterion.description.bothLanguages, ignored: words.ignored)
    let level = criterion.manualLevels.max { $0.points < $1.points }
    best = GridText(level?.description.bothLanguages ?? "", ignored: words.ignored)
    var critical: String?
    for text in [title, description] {
      if critical == nil, let place = words.phrases(.critical).places(in: text).first {
        critical = text.quote(place)
      }
    }
    self.critical = critical
    titleHits = Self.hits(in: title, words)
    let people = titleHits.first { $0.meaning == nil }
    if let people { refusals = [.people(title.quote(people.place))] }
    if let fault = titleHits.first(where: { isFault($0) }) {
      refusals = [.fault(title.quote(fault.place))]
    }
  }

  /// What is said where, the longest words first; no word is used twice.
  private static func hits(in text: GridText, _ words: BindingWords) -> [Hit] {
    var hits: [Hit] = []
    func add(_ phrases: [GridPhrase], meaning: Int?, isStrong: Bool) {
      for phrase in phrases {
        for start in text.words.indices {
          guard let end = phrase.end(in: text.words, from: start) else { continue }
          hits.append(
            Hit(meaning: meaning, isStrong: isStrong, place: start..<end, size: phrase.size))
        }
      }
    }
    for (number, meaning) in words.meanings.enumerated() {
      if !meaning.cancels.places(in: text).isEmpty { continue }
      add(meaning.strong, meaning: number, isStrong: true)
      add(meaning.weak, meaning: number, isStrong: false)
    }
    add(words.phrases(.people), meaning: nil, isStrong: true)
    func rank(_ hit: Hit) -> (Int, Int, Int, Int) {
      (-hit.size, hit.isStrong ? 0 : 1, hit.place.lowerBound, hit.meaning ?? .max)
    }
    var chosen: [Hit] = []
    var isTaken = [Bool](repeating: false, count: text.words.count)
    for hit in hits.sorted(by: { rank($0) < rank($1) }) where !isTaken[hit.place].contains(true) {
      for place in hit.place { isTaken[place] = true }
      chosen.append(hit)
    }
    return chosen.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// A negation stands close before it, and it is no absence anyway.
  private func isFault(_ hit: Hit) -> Bool {
    guard let meaning = hit.meaning, !words.meanings[meaning].isAbsence else { return false }
    let before = max(0, hit.place.lowerBound - 3)..<hit.place.lowerBound
    return words.phrases(.negation).places(in: title).contains { before.contains($0.lowerBound) }
  }

  // MARK: - The verdict

  /// Nil where nothing can be proposed.
  func verdict() -> Verdict? {
    let hits = titleHits.filter { !isFault($0) }
    let strong = distinct(hits.filter { $0.isStrong && $0.meaning != nil })
    let weak = distinct(hits.filter { !$0.isStrong })
    if !strong.isEmpty { return titleVerdict(strong) }
    if refusals.contains(where: { if case .fault = $0 { true } else { false } }) { return nil }
    if titleHits.contains(where: { $0.meaning == nil }) { return nil }
    if let first = weak.first { return weakVerdict(first) }
    return descriptionVerdict()
  }

  /// The first hit of each meaning.
  private func distinct(_ hits: [Hit]) -> [Hit] {
    var seen: Set<Int> = []
    return hits.filter { seen.insert($0.meaning ?? -1).inserted }
  }

  private func titleVerdict(_ strong: [Hit]) -> Verdict {
    var verdict = Verdict(
      meanings: strong.compactMap { $0.meaning.map { words.meanings[$0] } }, confidence: .sure,
      reasons: strong.map { .title(title.quote($0.place)) }, isOfTitle: true)
    if coverage() < 0.5 {
      verdict.confidence = verdict.confidence.lowered
      verdict.reasons.append(.partly)
    }
    if let place = words.phrases(.judgement).places(in: title).first {
      verdict.confidence = verdict.confidence.lowered
      verdict.reasons.append(.judgement(title.quote(place)))
    }
    let fault = titleHits.first(where: { isFault($0) })
    if let people = titleHits.first(where: { $0.meaning == nil }) ?? fault {
      verdict.confidence = .possible
      verdict.reasons.append(.people(title.quote(people.place)))
    }
    return joined(verdict)
  }

  /// Two things of one kind make one rule; of what rules cannot say together, the first is kept.
  private func joined(_ verdict: Verdict) -> Verdict {
    var verdict = verdict
    guard verdict.meanings.count > 1 else { return verdict }
    if verdict.meanings.count > 2 {
      verdict.confidence = .possible
      verdict.reasons.append(.several(verdict.meanings.count))
    }
    if BindingRules.canJoin(verdict.meanings) { return verdict }
    let first = verdict.meanings[0]
    verdict.confidence = verdict.confidence.lowered
    verdict.reasons.append(.mixed(first.name))
    verdict.meanings = [first]
    return verdict
  }

  private func weakVerdict(_ hit: Hit) -> Verdict? {
    guard let number = hit.meaning else { return nil }
    let meaning = words.meanings[number]
    var verdict = Verdict(
      meanings: [meaning], confidence: .possible, reasons: [.vague(title.quote(hit.place))])
    if let place = meaning.strong.places(in: description).first {
      verdict.confidence = .likely
      verdict.reasons.append(.description(description.quote(place)))
    } else if let place = meaning.strong.places(in: best).first {
      verdict.confidence = .likely
      verdict.reasons.append(.level(best.quote(place)))
    }
    return verdict
  }

  /// Where the title says nothing, the description may; then the best level.
  private func descriptionVerdict() -> Verdict? {
    for (text, isLevel) in [(description, false), (best, true)] {
      let hits = Self.hits(in: text, words)
      let strong = distinct(hits.filter { $0.isStrong && $0.meaning != nil })
      guard !strong.isEmpty, strong.count <= 2 else { continue }
      let isDefinition =
        strong.count == 1 && text.words.count <= Self.longestDefinition
        && !hits.contains { $0.meaning == nil }
      let verdict = Verdict(
        meanings: strong.compactMap { $0.meaning.map { words.meanings[$0] } },
        confidence: isDefinition ? .likely : .possible,
        reasons: strong.map {
          isLevel ? .level(text.quote($0.place)) : .description(text.quote($0.place))
        })
      return joined(verdict)
    }
    return nil
  }

  /// Share of the title's telling words that are about what was found.
  private func coverage() -> Double {
    let generic = Set(words.phrases(.generic).places(in: title).flatMap { Array($0) })
    var told = 0
    var all = 0
    for place in title.words.indices {
      let isFound = titleHits.contains {
        $0.place.contains(place) && $0.meaning != nil && $0.isStrong
      }
      if isFound { told += 1 }
      let isOther = titleHits.contains { $0.place.contains(place) }
      if isOther || !generic.contains(place) { all += 1 }
    }
    return all == 0 ? 0 : Double(told) / Double(all)
  }
}
