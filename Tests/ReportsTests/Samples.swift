import Conversations
import LanguageAnalysis
import Rubrics
import Scoring

/// A small conversation, scored and annotated by hand.
enum Samples {
  static let catalogue = BehaviourCatalogue(
    behaviours: [
      Behaviour(
        id: "apology", family: .empathy, speaker: .agent,
        title: LocalizedText(en: "Apologises", fr: "Présente des excuses")),
      Behaviour(
        id: "acknowledge-emotion", family: .empathy, speaker: .agent,
        title: LocalizedText(en: "Acknowledges the feeling", fr: "Reconnaît le ressenti")),
      Behaviour(
        id: "customer-anger", family: .customer, speaker: .customer,
        title: LocalizedText(en: "Anger", fr: "Colère")),
    ], hash: "cafe")

  static let rubric = Rubric(
    id: "core", version: 1, title: LocalizedText(en: "Customer care", fr: "Relation client"),
    pass: 70,
    bands: [
      Band(id: "strong", from: 85, title: LocalizedText(en: "strong", fr: "solide")),
      Band(id: "growing", from: 50, title: LocalizedText(en: "growing", fr: "en progrès")),
      Band(id: "weak", from: 0, title: LocalizedText(en: "weak", fr: "fragile")),
    ],
    sections: [
      Section(
        id: "active-listening",
        title: LocalizedText(en: "Active listening", fr: "Écoute active"),
        criteria: [criterion("explores", en: "Explores with open questions", fr: "Explore")]),
      Section(
        id: "empathy", title: LocalizedText(en: "Empathy", fr: "Empathie"),
        criteria: [
          criterion(
            "acknowledges", en: "Acknowledges what the customer feels",
            fr: "Reconnaît ce que ressent le client", examples: [example])
        ]),
    ])

  static let example = Criterion.Example(
    isGood: true,
    text: LocalizedText(
      en: "I can hear how tiring it is to call a third time.",
      fr: "J’entends combien il est lassant d’appeler une troisième fois."))

  static func criterion(
    _ id: String, en: String, fr: String, examples: [Criterion.Example] = []
  ) -> Criterion {
    Criterion(
      id: id, title: LocalizedText(en: en, fr: fr),
      guidance: LocalizedText(en: "Ask what happened.", fr: "Demandez ce qui s’est passé."),
      kind: .manual([]), maxPoints: 4, examples: examples)
  }

  static let conversation = Conversation(
    id: "call-0142", language: .en, channel: .phone, agent: Agent(name: "Karim Benali"),
    turns: [
      Turn(speaker: .agent, text: "Hello, Karim speaking, how can I help?", startMs: 0),
      Turn(
        speaker: .customer,
        text: "My parcel is a week late and nobody answers. I am really fed up with all of this!"),
      Turn(speaker: .agent, text: "I am so sorry \u{1F614} about the delay, that is not right."),
      Turn(speaker: .customer, text: "Third time I call.\u{1B}[31m It is =cmd()\u{202E} useless."),
      Turn(speaker: .agent, text: "Your order number please."),
    ])

  static let card = ScoreCard(
    conversationID: "call-0142", rubric: RubricReference(id: "core", version: 1, hash: "beef"),
    language: .en, channel: .phone, person: "Karim Benali", score: 62.5, scoreBeforeFail: 62.5,
    outcome: .fail, band: "growing", coverage: 0.8333, policies: Policies(),
    sections: [
      SectionScore(
        id: "active-listening",
        title: LocalizedText(en: "Active listening", fr: "Écoute active"), score: 78.125,
        weight: 50, appliedWeight: 0.5),
      SectionScore(
        id: "empathy", title: LocalizedText(en: "Empathy", fr: "Empathie"), score: 50, weight: 50,
        appliedWeight: 0.5),
    ],
    criteria: [
      CriterionScore(
        id: "explores", section: "active-listening",
        title: LocalizedText(en: "Explores with open questions", fr: "Explore"),
        skill: "active-listening", status: .met, points: 4, maxPoints: 4, score: 100, weight: 4,
        appliedWeight: 0.25,
        evidence: [
          Evidence(
            turn: 0, start: 23, end: 37, text: "how can I help", behaviour: "open-question",
            startMs: 0)
        ]),
      CriterionScore(
        id: "manual", section: "active-listening",
        title: LocalizedText(en: "Knows the product", fr: "Connaît le produit"), skill: nil,
        status: .manual, points: nil, maxPoints: 2, score: nil, weight: 2),
      CriterionScore(
        id: "acknowledges", section: "empathy",
        title: LocalizedText(
          en: "Acknowledges what the customer feels", fr: "Reconnaît ce que ressent le client"),
        skill: "empathy", status: .partial, points: 2, maxPoints: 4, score: 50, weight: 4,
        appliedWeight: 0.5,
        evidence: [
          Evidence(turn: 2, start: 5, end: 13, text: "so sorry", behaviour: "apology")
        ], occasions: 2, answered: 1, missedTurns: [3],
        advice: "I can hear how tiring it is to call a third time."),
    ])

  /// Nothing could be scored.
  static let unscored: ScoreCard = {
    var card = Samples.card
    card.conversationID = "chat-7"
    card.person = nil
    card.channel = nil
    card.score = nil
    card.scoreBeforeFail = nil
    card.outcome = .none
    card.band = nil
    card.coverage = 0
    for place in card.sections.indices { card.sections[place].score = nil }
    for place in card.criteria.indices {
      card.criteria[place].status = .unverifiable
      card.criteria[place].points = nil
      card.criteria[place].score = nil
      card.criteria[place].evidence = []
      card.criteria[place].missedTurns = []
      card.criteria[place].advice = nil
    }
    return card
  }()

  static let annotated = AnnotatedConversation(
    conversation: conversation, language: .en,
    turns: [
      AnnotatedTurn(uptake: 0),
      AnnotatedTurn(behaviours: [FoundBehaviour(behaviour: 2, start: 54, end: 67)]),
      AnnotatedTurn(
        behaviours: [
          FoundBehaviour(behaviour: 0, start: 5, end: 13),
          FoundBehaviour(behaviour: 1, start: 8, end: 32, grade: 2),
        ], uptake: 0.256),
      AnnotatedTurn(),
      AnnotatedTurn(uptake: 0.5),
    ])
}
