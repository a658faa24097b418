import Foundation

/// A small scenario for the tests of practice: three answers to a good ending.
enum LampScenario {
  static let text = """
    parley: 1
    id: lamp
    title.en: The broken lamp
    title.fr: La lampe cassée
    channel: phone
    difficulty: 1
    skills: empathy resolution
    today: 2026-03-06
    customer: anger=6 trust=4 patience=10
    card.en: Order 7. You may send another lamp.
    card.fr: Commande 7. Vous pouvez envoyer une autre lampe.
    allow replacement

    == opening
    C op1.en> My lamp arrived broken, and I am furious!
    C op1.fr> Ma lampe est arrivée cassée, je suis furieuse !
    goal: acknowledge-emotion within 1
    hint1.en: Name the feeling.
    hint1.fr: Nommez l'émotion.
    hint2.en: Acknowledge it before anything else.
    hint2.fr: Reconnaissez-la avant tout.
    hint3.en: For example: "I understand how frustrating this is."
    hint3.fr: Par exemple : « Je comprends votre colère. »
    model.en> I understand how frustrating this is, and I'm sorry.
    model.fr> Je comprends votre colère, et je suis désolé.
    on acknowledge-emotion -> details
    on blame-customer -> end-bad
    else -> again

    == again
    C ag1.en> Are you listening to me?
    C ag1.fr> Vous m'écoutez ?
    goal: acknowledge-emotion within 1
    hint1.en: Name the feeling.
    hint1.fr: Nommez l'émotion.
    on acknowledge-emotion -> details
    on blame-customer -> end-bad
    else -> again

    == details
    C de1.en> Thank you. So what will you do?
    C de1.fr> Merci. Que faites-vous, alors ?
    goal: offer-solution within 1
    hint1.en: Offer something.
    hint1.fr: Proposez une solution.
    on offer-solution -> end-good
    on blame-customer -> end-bad
    else -> details

    == end-good
    ending: good
    C eg1.en> Perfect, goodbye.
    C eg1.fr> Parfait, au revoir.

    == end-bad
    ending: bad
    C eb1.en> Unbelievable. Goodbye.
    C eb1.fr> Incroyable. Au revoir.

    == hangup
    ending: hangup
    C hu1.en> (The line goes dead.)
    C hu1.fr> (La ligne coupe.)

    """

  static let kind = "I understand how frustrating this is, and I'm sorry."
  static let solution = "I'll send you a new lamp today, you'll have it on Monday."
  static let good = kind + "\n" + solution + "\n"
  static let bad = "You should have been more careful, it's your own fault.\n"
}

/// A program whose home has the lamp, and a folder for its practices.
func withLamp(_ body: (Program, _ environment: [String: String]) throws -> Void) throws {
  try withProgram { program in
    try program.file("home/scenarios/lamp.parley", LampScenario.text)
    let home = program.folder.appendingPathComponent("home").path
    try body(program, ["PARLEY_HOME": home])
  }
}
