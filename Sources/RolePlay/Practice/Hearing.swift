import Conversations
import LanguageAnalysis

/// What a role-play makes of a trainee's words: behaviours, samples of the scenario, facts.
struct Hearing: Sendable {
  private let engine: PracticeEngine
  private let language: Language
  private let samples: [(behaviour: BehaviourID, text: FoldedText)]
  private let reader: FactReader

  /// The last turn of a transcript, as it was heard.
  struct Heard {
    var behaviours: TurnBehaviours
    var deeds: [Reaction.Deed]
    var isParroted: Bool
    var facts: [(name: String, value: FactValue)]
  }

  init(_ scenario: Scenario, _ language: Language, _ engine: PracticeEngine) {
    self.engine = engine
    self.language = language
    samples = scenario.scenes.flatMap(\.samples).compactMap { sample in
      (language == .en ? sample.text.en : sample.text.fr)
        .map { (sample.behaviour, FoldedText($0)) }
    }
    reader = FactReader(today: scenario.today, language: language)
  }

  func hear(_ transcript: Conversation, _ transition: Transition) -> Heard {
    guard let text = transcript.turns.last?.text, text != SpokenText.silence,
      let turn = engine.annotate(transcript, in: language).turns.last
    else { return Heard(behaviours: .nothing, deeds: [], isParroted: false, facts: []) }
    let folded = FoldedText(text)
    var deeds = recognised(turn, in: folded)
    let counting = deeds.filter(\.counts)
    let local = held(in: folded, besides: counting.map(\.behaviour))
    deeds = (deeds + local).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let behaviours = TurnBehaviours(
      counting.map { ($0.behaviour, $0.grade ?? 1) }, local: local.map(\.behaviour))
    return Heard(
      behaviours: behaviours, deeds: deeds, isParroted: turn.isParroted,
      facts: facts(in: folded, transition.factsFilled(by: behaviours), deeds.filter(\.counts)))
  }

  /// Of a parroted turn only the first thing done well counts; what harms counts always.
  private func recognised(_ turn: AnnotatedTurn, in text: FoldedText) -> [Reaction.Deed] {
    var hasEarned = false
    return turn.behaviours.map { found in
      let behaviour = engine.catalogue.behaviours[found.behaviour]
      let isNegative = behaviour.family == .negative
      defer { if !isNegative { hasEarned = true } }
      return Reaction.Deed(
        behaviour: behaviour.id, grade: found.grade, start: found.start, end: found.end,
        text: text.text(found.start..<found.end),
        counts: isNegative || !turn.isParroted || !hasEarned, isLocal: false)
    }
  }

  private func held(in text: FoldedText, besides known: [BehaviourID]) -> [Reaction.Deed] {
    var found: [Reaction.Deed] = []
    for (behaviour, sample) in samples
    where !known.contains(behaviour) && !found.contains(where: { $0.behaviour == behaviour }) {
      guard let range = text.range(of: sample), let last = range.last else { continue }
      let (start, end) = (text.words[range.lowerBound].start, text.words[last].end)
      found.append(
        Reaction.Deed(
          behaviour: behaviour, grade: nil, start: start, end: end,
          text: text.text(start..<end), counts: true, isLocal: true))
    }
    return found
  }

  private func facts(
    in text: FoldedText, _ declared: [FactDeclaration], _ deeds: [Reaction.Deed]
  ) -> [(name: String, value: FactValue)] {
    declared.compactMap { fact in
      let sources = fact.sources.isEmpty ? FactDeclaration.usualSources : fact.sources
      let places = sources.flatMap { source in
        deeds.filter { $0.behaviour == source }.map(\.start)
      }
      return reader.mention(of: fact.kind, in: text, at: places).map { (fact.name, $0) }
    }
  }
}
