import Conversations
import LanguageAnalysis
import Reports
import RolePlay
import Rubrics
import Scoring
import Testing

/// A practice, saved: what `parley score` makes of it.
@Suite struct PracticeTranscriptTests {
  private static let scenario = """
    parley: 1
    id: limits
    title.en: Limits
    title.fr: Limites
    channel: chat
    difficulty: 1
    skills: ownership
    today: 2026-03-06
    customer: anger=6 trust=4 patience=9
    card.en: You may refund up to 20 euros.
    card.fr: Vous pouvez rembourser jusqu'à 20 euros.
    allow refund <= 20 EUR

    == opening
    C op.en> You charged me twice, and I'm really angry about it!
    C op.fr> Vous m'avez débité deux fois, je suis vraiment en colère !
    on offer-solution -> done
    else -> opening

    == done
    ending: good
    C do.en> All right. Thank you.
    C do.fr> D'accord. Merci.

    == gone
    ending: hangup
    C go.en> Goodbye.
    C go.fr> Au revoir.
    """

  @Test(arguments: [
    (
      Language.en,
      [
        "I can hear how annoying it is to be charged twice, and I'm sorry.", "",
        "I'll refund you 50 euros today.",
      ]
    ),
    (
      .fr,
      [
        "J'entends votre colère : débité deux fois, c'est pénible.\nJe suis désolée « vraiment ».",
        "qsdf", "Je vous rembourse 50 euros aujourd'hui.",
      ]
    ),
  ])
  func theSavedTranscriptHasTheDebriefsScore(language: Language, turns: [String]) throws {
    let catalogue = BuiltInBehaviours.compiled
    let behaviours = BehaviourNames(catalogue.catalogue)
    let text = try #require(BuiltInRubrics.text("core"))
    let rubric = try #require(RubricFile(parsing: text, behaviours: behaviours).rubric)
    let scenario = try #require(
      ScenarioFile(parsing: Array(Self.scenario.utf8), behaviours: behaviours).scenario)
    var practice = Practice(
      scenario: scenario, language: language,
      engine: try PracticeEngine(catalogue: catalogue, rubric: rubric), id: "p-1",
      agent: Agent(id: "nadia"))
    for (place, turn) in turns.enumerated() { practice.hear(turn, atMs: 1000 * place) }
    let debrief = Debrief(practice)

    var bytes: [UInt8] = []
    ConversationJSON().append(practice.transcript, to: &bytes)
    let reader = TranscriptReader(name: "saved")
    let unit = try #require(try reader.units(in: bytes).first)
    let read = try reader.conversation(from: unit).conversation
    #expect(read == practice.transcript)
    #expect(read.scenario?.hash == scenario.hash)
    let annotated = Annotator(catalogue: catalogue).annotate(read, language: language)
    let card = try Scorer(rubric: rubric, catalogue: catalogue.catalogue).score(annotated)
    #expect(card == debrief.card)
    #expect(practice.reactions.last?.behaviours.has("over-promise") == true)
  }
}
