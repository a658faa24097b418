import Conversations
import LanguageAnalysis
import Rubrics

/// SplitMix64 (Steele, Lea and Flood 2014): the same seed, the same test.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<Items: Collection>(_ items: Items) -> Items.Element {
    items[items.index(items.startIndex, offsetBy: Int.random(in: 0..<items.count, using: &self))]
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

// MARK: Rules

extension Seeded {
  mutating func reference(_ ids: [BehaviourID]) -> BehaviourReference {
    let id = pick(ids)
    let isGraded = id == "acknowledge-emotion" && chance(60)
    return BehaviourReference(id, grade: isGraded ? Int.random(in: 1...3, using: &self) : nil)
  }

  mutating func references(_ ids: [BehaviourID]) -> [BehaviourReference] {
    (0..<Int.random(in: 1...4, using: &self)).map { _ in reference(ids) }
  }

  mutating func rule(depth: Int = 3) -> Rule {
    let all = Contract.agentIDs + Contract.customerIDs
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &self) {
    case 0:
      return .count(
        reference(all), pick(Rule.Comparison.allCases), Int.random(in: 0...12, using: &self))
    case 1: return .before(reference(all), reference(all))
    case 2:
      return .within(
        reference(Contract.agentIDs), turns: Int.random(in: 1...9, using: &self),
        of: reference(all))
    case 3: return .position(reference(all), pick(Rule.Place.allCases))
    case 4:
      return .measure(
        pick(Rule.Measure.allCases), pick(Rule.Comparison.allCases),
        Double(Int.random(in: 0...100_000, using: &self)) / 1000)
    case 5: return .not(rule(depth: depth - 1))
    case 6, 7:
      return .all((0..<Int.random(in: 2...4, using: &self)).map { _ in rule(depth: depth - 1) })
    default:
      return .any((0..<Int.random(in: 2...4, using: &self)).map { _ in rule(depth: depth - 1) })
    }
  }
}

// MARK: Rubrics

extension Seeded {
  static let fragments = [
    "Naïve", "ça va", "l'élève", "a: b", " # no", "- dash", "\"quoted\"", "back\\slash", "{x}",
    "[y]", "two\nlines", "tab\there", "émoji 👩‍💻", "yes", "null", "12", "3.5", "'single'", "%",
    "@at", "`tick`", "?", "!", "&anchor", "*alias", "|", ">", "\u{202F}!", "\u{200B}", "…", "~",
    "end:", "« g »", "\u{2028}", "x  y", "#", "é\u{0301}",
  ]

  mutating func text() -> String {
    let count = Int.random(in: 1...3, using: &self)
    return (0..<count).map { _ in pick(Self.fragments) }.joined(separator: chance(50) ? " " : "")
  }

  mutating func localized() -> LocalizedText {
    if chance(20) {
      let text = text()
      return LocalizedText(en: text, fr: text)
    }
    if chance(10) { return chance(50) ? LocalizedText(en: text()) : LocalizedText(fr: text()) }
    return LocalizedText(en: text(), fr: text())
  }

  mutating func optionalText() -> LocalizedText { chance(40) ? localized() : LocalizedText() }

  mutating func share() -> Double { Double(Int.random(in: 0...100, using: &self)) / 100 }

  mutating func points() -> Double {
    Double(Int.random(in: 1...400, using: &self)) / pick([1, 2, 4, 10, 3])
  }

  mutating func levels(byRule: Bool) -> [Level] {
    let count = Int.random(in: 2...5, using: &self)
    return (0..<count).map { index in
      let isLast = index == count - 1
      // Unlike counts, so that no level repeats another's rule.
      let when: Rule? =
        byRule && !isLast ? .count("thanks", .equal, index + 1) : nil
      return Level(
        points: Double(count - 1 - index) * 1.5, when: when, title: optionalText(),
        description: optionalText())
    }
  }

  mutating func criterion(_ id: String) -> Criterion {
    let points = points()
    let kind: Criterion.Kind
    switch Int.random(in: 0..<5, using: &self) {
    case 0:
      let hasBefore = chance(50)
      kind = .answer(
        AnswerRule(
          occasion: references(Contract.customerIDs), answer: references(Contract.agentIDs),
          window: Int.random(in: 1...5, using: &self), late: chance(50) ? share() : 0,
          before: hasBefore ? references(Contract.agentIDs) : [],
          outOfOrder: hasBefore ? share() : 0))
    case 1: kind = .levels(levels(byRule: true))
    case 2:
      kind = .absence(
        AbsenceRule(
          never: references(Contract.agentIDs), each: chance(50) ? points : points / 2))
    case 3: kind = .manual(levels(byRule: false))
    default: kind = .manual([])
    }
    var maxPoints = points
    switch kind {
    case .levels(let levels), .manual(let levels):
      maxPoints = levels.map(\.points).max() ?? points
    case .answer, .absence: break
    }
    let isCritical = chance(20)
    let examples =
      (0..<Int.random(in: 0...2, using: &self)).map { _ in
        Criterion.Example(isGood: true, text: localized())
      }
      + (0..<Int.random(in: 0...2, using: &self)).map { _ in
        Criterion.Example(isGood: false, text: localized())
      }
    return Criterion(
      id: id, title: localized(), description: optionalText(), guidance: optionalText(),
      advice: optionalText(), skill: chance(70) ? "empathy" : nil, kind: kind,
      maxPoints: maxPoints, weight: chance(50) ? nil : self.points(),
      critical: isCritical ? pick(Criterion.Critical.allCases) : nil,
      failsBelow: isCritical ? share() : Criterion.defaultFailsBelow,
      isBonus: !isCritical && chance(10), alwaysOwed: chance(10),
      only: !isCritical && chance(30) ? rule() : nil,
      channels: !isCritical && chance(20) ? [pick(Channel.allCases)] : [],
      tags: chance(30) ? ["empathy", text()] : [], examples: examples)
  }

  mutating func rubric() -> Rubric {
    let hasWeights = chance(60)
    let sections = (0..<Int.random(in: 1...4, using: &self)).map { section in
      Section(
        id: "s\(section)", title: localized(), description: optionalText(),
        weight: hasWeights ? points() : nil,
        criteria: (0..<Int.random(in: 1...4, using: &self)).map { criterion("c\(section)-\($0)") })
    }
    return Rubric(
      id: "r", version: Int.random(in: 1...99, using: &self), title: localized(),
      description: optionalText(),
      policies: Policies(
        notApplicable: pick(Policies.NotApplicable.allCases), fail: pick(Policies.Fail.allCases),
        normalise: pick(Policies.Normalise.allCases), display: pick(Policies.Display.allCases),
        bonusCap: chance(30) ? 110 : nil),
      pass: chance(50) ? 72.5 : nil,
      bands: chance(50)
        ? [Band(id: "a", from: 85, title: localized()), Band(id: "b", from: 0, title: localized())]
        : [],
      sections: sections)
  }
}
