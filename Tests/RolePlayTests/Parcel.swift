import Conversations
import LanguageAnalysis
import RolePlay
import Rubrics
import Testing

/// One engine for all tests, and a small scenario to play.
enum Parcel {
  static let engine: PracticeEngine? = {
    let behaviours = BehaviourNames(BuiltInBehaviours.compiled.catalogue)
    guard let text = BuiltInRubrics.text("core"),
      let rubric = RubricFile(parsing: text, behaviours: behaviours).rubric
    else { return nil }
    return try? PracticeEngine(catalogue: BuiltInBehaviours.compiled, rubric: rubric)
  }()

  static func scenario(_ text: String = Parcel.text) throws -> Scenario {
    let behaviours = BehaviourNames(BuiltInBehaviours.compiled.catalogue)
    let file = ScenarioFile(parsing: Array(text.utf8), behaviours: behaviours)
    return try #require(file.scenario, "\(file.findings)")
  }

  static func practice(
    _ language: Language = .fr, _ text: String = Parcel.text
  ) throws -> Practice {
    Practice(
      scenario: try scenario(text), language: language, engine: try #require(engine))
  }

  static let text = """
    parley: 1
    id: parcel
    title.en: Late parcel
    title.fr: Colis en retard
    channel: phone
    difficulty: 2
    skills: empathy ownership resolution
    today: 2026-03-06
    customer: anger=7 trust=3 patience=10
    card.en: Order 4521. You may refund shipping and call back.
    card.fr: Commande 4521. Vous pouvez rembourser le port et rappeler.
    allow shipping-refund
    allow callback
    allow refund <= 20 EUR
    fact promised-date: date
    fact promised-time: time
    fact offered: money from offer-solution

    == opening
    C op1.en> Hello. My order 4521 was due on Tuesday, and nobody tells me anything. I am furious!
    C op1.fr> Bonjour. Ma commande 4521 devait arriver mardi et personne ne me dit rien. Je suis furieuse !
    goal: acknowledge-emotion within 2
    hint1.en: Name what they feel.
    hint1.fr: Nommez ce qu'elle ressent.
    model.en> I can hear how frustrating it is to wait since Tuesday. What has happened since?
    model.fr> J'entends votre agacement : vous comptiez sur mardi. Que s'est-il passé depuis ?
    + offer-solution.fr: la malle bleue du grenier
    on acknowledge-emotion & open-question -> details
    on offer-solution when anger >= 7 -> too-early
    on nothing twice -> gone
    else -> opening

    == too-early
    C te1.en> You don't even know what happened!
    C te1.fr> Vous ne savez même pas ce qui s'est passé !
    on acknowledge-emotion | apology -> details
    else -> too-early

    == details
    C de1.en> The tracking page has said the same since Monday.
    C de1.fr> Le suivi affiche la même chose depuis lundi.
    model.en> I'll send it again myself today and call you on Monday before 5 p.m.
    model.fr> Je vous le renvoie moi-même aujourd'hui et je vous rappelle lundi avant 17 h.
    on offer-solution & commit-deadline -> resolved
    else -> details

    == resolved
    ending: good
    C re1.en> Thank you. I'll wait for it {promised-date:on}, {promised-time:on} ({offered}).
    C re1.fr> Merci. Je l'attends donc {promised-date:on} {promised-time:on} ({offered}).

    == gone
    ending: hangup
    C go1.en> Goodbye.
    C go1.fr> Au revoir.
    """

  static let acknowledging =
    "J'entends votre agacement : vous comptiez sur mardi et personne ne vous a prévenue. Que s'est-il passé depuis ?"
  static let solving =
    "Je vous le renvoie moi-même aujourd'hui et je vous rappelle lundi avant 17 h. Est-ce que cela vous convient ?"
}
