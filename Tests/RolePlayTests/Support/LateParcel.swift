import LanguageAnalysis
import RolePlay
import Rubrics

/// A small scenario that uses every kind of line, and a play for it.
enum LateParcel {
  static let behaviours = BehaviourNames(BuiltInBehaviours.compiled.catalogue)

  static let source = """
    parley: 1
    id: late-parcel
    title.en: Late parcel
    title.fr: Colis en retard
    channel: phone
    difficulty: 3
    skills: empathy ownership resolution
    today: 2026-03-06
    customer: anger=7 trust=2.5 patience=10
    card.en: Order 4521: you may refund shipping.
    card.fr: Commande 4521 : vous pouvez rembourser le port.
    allow refund <= 12.5 EUR
    allow callback
    fact promised-date: date
    fact refund: money from offer-solution or next-steps

    == opening
    C op1.en> Hello. My order #4521 was due on Tuesday: it is Friday!
    C op1.fr> Bonjour. Ma commande #4521 devait arriver mardi : on est vendredi !
    C op2.en> Well {{then}?
    C op2.fr> Alors {{donc} ?
    say op2 when seen(opening) >= 2 and not known(promised-date) once
    goal: acknowledge-emotion | apology within 2
    hint1.en: Name what they feel.
    hint1.fr: Nommez ce que ressent la cliente.
    model.en> I hear how annoyed you are: you counted on Tuesday.
    model.fr> J'entends votre agacement : vous comptiez sur mardi.
    + offer-solution.en: I send the part again
    + offer-solution.fr: je vous renvoie la pièce
    on acknowledge-emotion & open-question & not dismissive -> details
    on offer-solution when anger >= 7 and count(apology) < 2 -> ask too-early
    on blame-customer | dismissive -> gone
    on nothing twice -> opening
    else -> opening

    == too-early
    C te1.en> You do not listen.
    C te1.fr> Vous ne m'écoutez pas.
    else -> return

    == details
    C de1.en> And now?
    C de1.fr> Et maintenant ?
    on commit-deadline -> resolved
    else -> details

    == resolved
    ending: good
    C re1.en> Thank you. I'll wait for it {promised-date:on}.
    C re1.fr> Merci. Je l'attends donc {promised-date:on}.

    == gone
    ending: hangup
    C go1.en> Goodbye.
    C go1.fr> Au revoir.

    """

  static let plays = """
    play: good
    lang: fr
    A> J'entends votre agacement : vous comptiez sur mardi. Que s'est-il passé depuis ?
      expect +acknowledge-emotion +open-question -blame-customer
      scene details
    A> (silence)
    => ending good; not scene gone; anger <= 3.5; score >= 80

    play: silent
    lang: en
    A>
    => not ending good

    """

  static func file(_ source: String = source) -> ScenarioFile {
    ScenarioFile(parsing: Array(source.utf8), behaviours: behaviours)
  }

  static func playFile(_ source: String = plays) -> PlayFile {
    PlayFile(parsing: Array(source.utf8), behaviours: behaviours)
  }

  /// The source with one text replaced; the text must be there.
  static func replacing(_ old: String, _ new: String) -> String {
    precondition(source.contains(old), "\(old) is not in the fixture")
    return source.replacing(old, with: new)
  }
}
