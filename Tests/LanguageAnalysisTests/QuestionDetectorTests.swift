import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct QuestionDetectorTests {
  private static let opener = """
    == en
    ok
    okay so
    so
    well
    um
    and
    right
    == fr
    alors
    ok
    d'accord
    et
    donc
    bon
    """

  private let reader: TestReader

  init() throws {
    reader = try #require(
      TestReader(
        [
          TestBehaviour(id: "open-question", family: "listening"),
          TestBehaviour(id: "closed-question", family: "listening"),
          TestBehaviour(id: "offer-further-help", en: ["| anything else"], fr: ["| autre chose"]),
        ], classes: ["opener": Self.opener]))
  }

  @Test(arguments: [
    "What happened?", "what happened", "WHAT HAPPENED", "What seems to be the problem?",
    "what seems to be the issue today", "How can I help you today?", "how may i help you",
    "How did that happen?", "why do you say that", "What's going on?", "what s wrong with it",
    "whats wrong", "Can you tell me what happened?", "can you tell me what happened",
    "could you explain how it broke", "Could you please tell me a little more about what you saw?",
    "What do you mean by that?", "what would you like us to do",
    "what would you like on your account", "and what did they say about your order",
    "okay so what happened next", "What else did they say?", "what makes you say that",
    "how come it was late", "why was it cancelled", "what can you see on the screen",
    "how is it working now", "what brings you here", "what are you trying to do",
    "what was the reason for the return", "Sorry about that, what happened?",
    "when you press it, what happens?", "when you press it what do you see",
    "tell me what happened", "Please tell me how it broke.", "can you tell me why", "Why?",
    "may i ask why", "could you let me know what went wrong", "do you know what happened",
    "What went wrong?", "what is the problem with your account", "what is happening with my order",
  ])
  func findsOpenQuestions(line: String) {
    #expect(reader.ids(line, .en) == ["open-question"])
  }

  @Test(arguments: [
    "What is your order number?", "what is your order number", "whats your name",
    "what s the best number to reach you", "When did you order it?", "when did you order it",
    "where do you live", "Who did you speak to?", "which one do you prefer",
    "How many parcels did you order?", "how many parcels did you order",
    "how long have you been waiting", "how much did you pay", "What time works for you?",
    "is it still broken", "Is that okay?", "do you have an account", "Did you receive it?",
    "have you tried restarting it", "are you there", "can you spell that",
    "Could you confirm your address?", "would you like a refund", "Will Tuesday work for you?",
    "don't you have the receipt", "You have the receipt?", "You received it, right?",
    "it's the blue one, isn't it", "Really?", "And your postcode?", "Your name?",
    "does the light blink", "has the parcel arrived", "was it damaged", "what colour is it",
    "what version do you have", "how old is the device", "may i ask your name",
    "shall i send it again", "has anyone called you back", "do you see how it works",
    "do you know how to reset it", "ok so is it on now", "can i have your email please",
    "what email address do you use", "tell me what your order number is",
    "who told you that", "did my colleague call you", "where is the parcel now",
    "So you see how it works?", "what date was it", "tell me if it blinks",
  ])
  func findsClosedQuestions(line: String) {
    #expect(reader.ids(line, .en) == ["closed-question"])
  }

  @Test(arguments: [
    "when you press the button it resets", "what i ll do is send it again",
    "What you need to do is restart it.", "how it works is simple", "what happens is it gets stuck",
    "what happened was the label was lost", "as i said it is late", "that s what i mean",
    "I know what you mean.", "let me see what i can do", "I understand how you feel.",
    "and it is now closed", "We sent it and it is on its way.", "which is why i called",
    "which means the order is late", "where you can find it",
    "when the button is pressed it resets", "what we did was replace it", "Have a nice day!",
    "have a great day", "have your order number ready", "do the test first", "do that first",
    "should you need more, please write", "had we known we would have called", "so do i",
    "will do", "may be late", "what a shame", "How nice of you!", "who knows",
    "I'll tell you what happened.", "don't you worry", "how the system is set up matters",
    "whatever you like", "how are you doing today", "How are you?", "is", "",
  ])
  func leavesStatementsAlone(line: String) {
    #expect(reader.ids(line, .en) == [])
  }

  @Test(arguments: [
    "Que s'est-il passé ?", "que s'est-il passé", "Qu'est-ce qui s'est passé ?",
    "qu est ce qui s est passé", "qu'est-ce qui se passe", "Que puis-je faire pour vous ?",
    "que puis je faire pour vous", "Comment puis-je vous aider ?", "comment je peux vous aider",
    "comment ça se passe", "Pourquoi dites-vous cela ?", "pourquoi est-ce que ça bloque",
    "Quel est le problème ?", "quel est le problème", "quel est le motif de votre appel",
    "c'est quoi le problème", "il se passe quoi", "Vous voulez dire quoi ?",
    "Pouvez-vous m'expliquer ce qui s'est passé ?", "pouvez vous me dire ce qui ne va pas",
    "est-ce que vous pouvez m'expliquer ce qui bloque", "pouvez-vous me dire pourquoi",
    "Racontez-moi ce qui s'est passé.", "dites-moi comment c'est arrivé",
    "Quand vous appuyez, que se passe-t-il ?", "alors qu'est-ce que vous voyez",
    "d'accord et comment ça a commencé", "Qu'attendez-vous de nous ?", "Pourquoi ?", "Comment ?",
    "Que voulez-vous dire ?", "comment vous avez fait", "Désolé, que s'est-il passé ?",
    "bon alors qu'est-ce qui vous amène", "qu'est-ce que je peux faire pour vous",
  ])
  func findsFrenchOpenQuestions(line: String) {
    #expect(reader.ids(line, .fr) == ["open-question"])
  }

  @Test(arguments: [
    "Quel est votre numéro de commande ?", "quel est votre numéro de commande",
    "c'est quoi votre numéro", "votre numéro c'est quoi", "Comment vous appelez-vous ?",
    "Avez-vous reçu le colis ?", "avez vous reçu le colis", "vous avez reçu le colis ?",
    "Est-ce que vous avez essayé ?", "est-ce que ça marche", "est ce que ça marche",
    "Y a-t-il un message ?", "y a-t-il un message", "fonctionne-t-il encore",
    "le voyant est-il vert", "quand avez-vous commandé", "quand est-ce que vous l'avez reçu",
    "vous habitez où", "où habitez-vous", "Combien avez-vous payé ?", "combien ça coûte",
    "ça fait combien", "qui est à l'appareil", "À qui avez-vous parlé ?", "Vraiment ?",
    "Et votre adresse ?", "vous l'avez reçu quand", "vous avez quel modèle",
    "quel modèle vous avez", "pouvez-vous me rappeler votre nom", "puis-je avoir votre nom",
    "pourriez vous épeler", "souhaitez-vous un remboursement", "dois-je le renvoyer",
    "C'est bien le bleu ?", "Vous préférez lundi, ou mardi ?", "Vous êtes là ?",
    "as-tu reçu le mail", "Quelle heure vous arrange ?", "à quelle adresse est-ce que je l'envoie",
    "donc est-ce que c'est réglé", "Votre nom ?", "a-t-elle rappelé",
    "Quand vous appuyez, ça marche ?", "dites-moi si le voyant s'allume",
  ])
  func findsFrenchClosedQuestions(line: String) {
    #expect(reader.ids(line, .fr) == ["closed-question"])
  }

  @Test(arguments: [
    "quand vous appuyez sur le bouton ça redémarre", "comment je vous l'ai dit", "Quelle chance !",
    "quel dommage", "vous avez bien reçu le mail", "je sais pas quoi", "c'est n'importe quoi",
    "Connectez-vous d'abord.", "rassurez-vous", "rendez-vous mardi", "peut-être est-il en route",
    "voilà pourquoi je vous appelle", "c'est ce que je vois", "le colis qui est parti hier",
    "je vais vous dire ce qui s'est passé", "lundi ou mardi", "je vous envoie ça où vous voulez",
    "ce que je fais, c'est que je le renvoie", "Passez une bonne journée !",
    "dès que vous l'avez je vous rappelle", "le livreur, qui est passé hier, a sonné",
    "je comprends pourquoi vous appelez", "qui plus est c'est gratuit",
    "m'a-t-il dit", "que je sache c'est parti", "si vous voulez je le renvoie", "",
    "je vous le dis quand c'est prêt", "Comment allez-vous ?", "comment ça va",
    "Bonjour, comment allez-vous aujourd'hui ?", "est",
  ])
  func leavesFrenchStatementsAlone(line: String) {
    #expect(reader.ids(line, .fr) == [])
  }

  @Test func whatHasTheFormOfAQuestionButIsAnotherBehaviourIsNoQuestion() {
    #expect(reader.ids("Is there anything else?", .en) == ["offer-further-help"])
    #expect(reader.ids("Autre chose ?", .fr) == ["offer-further-help"])
  }

  private static let goesOn =
    " It was like that last year, it will be like that next year, and nothing moves."
  private static let continues =
    " C'était pareil l'an dernier, ce sera pareil l'an prochain, et rien ne bouge jamais."

  @Test(arguments: [
    "Why do we do this to ourselves?", "Do I even know?", "So am I and misery loves company.",
    "Is that so.", "Over dramatic much?", "Never again?", "Better times, you know?",
  ])
  func whoThinksAloudAsksNobody(line: String) {
    #expect(reader.ids(line + Self.goesOn, .en) == [])
  }

  @Test(arguments: [
    "Pourquoi est-ce que nous faisons ça ?", "Est-ce que je compte ?", "Encore une fois ?",
  ])
  func whoThinksAloudInFrenchAsksNobody(line: String) {
    #expect(reader.ids(line + Self.continues, .fr) == [])
  }

  @Test(arguments: [
    "Why do we do this to ourselves?", "Why do you do this to yourself?" + goesOn,
    "What happened?" + goesOn,
  ])
  func whoStopsOrNamesTheOtherAsks(line: String) {
    #expect(reader.ids(line, .en) == ["open-question"])
  }

  @Test(arguments: [
    "The light is red?" + goesOn, "Got a pen?" + goesOn, "May I ask the name?" + goesOn,
    "Is it still broken?" + goesOn,
  ])
  func aFactInViewIsAskedAfter(line: String) {
    #expect(reader.ids(line, .en) == ["closed-question"])
  }

  @Test func aFrenchFactInViewIsAskedAfter() {
    #expect(reader.ids("Le voyant est rouge ?" + Self.continues, .fr) == ["closed-question"])
  }

  @Test func aWordSaidThreeTimesStartsTheQuestion() {
    #expect(reader.ids("This, it-- What-what-what was different?", .en) == ["open-question"])
    #expect(reader.ids("What keeps me going is that it ends.", .en) == [])
  }

  @Test func everySentenceCountsOnce() {
    #expect(
      reader.ids("What happened? Did you call? I see.", .en) == [
        "open-question", "closed-question",
      ])
  }
}
