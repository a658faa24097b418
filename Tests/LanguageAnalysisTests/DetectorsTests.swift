import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct DetectorsTests {
  private static let classes = [
    "feeling": "== en\nfrustrat[ed|ing]\nangry\nupset\n== fr\nagacement\nfrustrant\ncolère",
    "when": "== en\ntomorrow\ntoday\n== fr\ndemain\naujourd'hui",
    "weekday": "== en\nmonday\n== fr\nlundi", "month": "== en\nmarch\n== fr\nmars",
    "opener": "== en\nok\n== fr\nok",
  ]

  private let reader: TestReader

  init() throws {
    reader = try #require(
      TestReader(
        [
          TestBehaviour(
            id: "acknowledge-emotion", en: ["| i understand (how|that you are)? (@feeling)?"],
            fr: ["| (je comprends|j'entends) (votre)? (@feeling)?"]),
          TestBehaviour(
            id: "commit-deadline", family: "ownership", en: ["| i ll (call|send) (you|it)"],
            fr: ["| je vous (rappelle|l'envoie)"]),
          TestBehaviour(
            id: "hedged-commitment", family: "negative", en: ["| i ll call you if i can"],
            fr: ["| je vous rappelle si je peux"]),
          TestBehaviour(
            id: "re-ask", family: "negative",
            en: ["| (can|may|could) i (have|get)", "| what is your"],
            fr: ["| quel est votre", "| (puis|pourrais) je avoir"]),
          TestBehaviour(id: "paraphrase", family: "listening"),
          TestBehaviour(id: "personal-address", family: "opening"),
          TestBehaviour(id: "interruption", family: "negative"),
          TestBehaviour(id: "over-promise", family: "negative"),
          TestBehaviour(
            id: "offer-solution", family: "resolution",
            en: ["| i ll (refund|replace|resend|switch|give|send|call|ring)"],
            fr: ["| je vous (rembourse|offre|renvoie|rappelle)", "| je (rappelle|remplace)"]),
          TestBehaviour(id: "apology", en: ["| sorry"], fr: ["| désolé"]),
          TestBehaviour(id: "non-apology", family: "negative", en: ["| sorry you feel"]),
        ], classes: Self.classes))
  }

  private func shown(
    _ line: String, _ language: Language = .en, after customer: String..., allow: [String]? = nil
  ) -> [String] {
    reader.shown(
      customer.map { Turn(speaker: .customer, text: $0) } + [Turn(speaker: .agent, text: line)],
      language, allow: allow)
  }

  private func has(_ id: String, in shown: [String]) -> Bool {
    shown.contains { $0.hasPrefix(id + ":") }
  }

  // MARK: - Feelings

  @Test(arguments: [
    ("I understand.", 1), ("I understand, but we are closed.", 1),
    ("I understand how frustrating this is.", 2), ("I understand that you are angry.", 2),
    ("I understand how frustrating, but no.", 1),
    ("I understand how frustrating it is to wait two weeks.", 3),
    ("I understand that you are upset about the broken lamp.", 3),
    ("i understand how frustrating that parcel", 3),
    ("I understand that you are upset, but the lamp broke.", 1),
  ])
  func gradesAcknowledgement(line: String, grade: Int) {
    let shown = shown(line, after: "My parcel is lost.")
    #expect(shown.contains { $0.hasPrefix("acknowledge-emotion@\(grade):") }, "\(shown)")
  }

  @Test(arguments: [
    ("Je comprends.", 1), ("Je comprends, mais c'est fermé.", 1), ("J'entends votre agacement.", 2),
    ("Je comprends votre colère après deux semaines d'attente.", 3),
    ("Je comprends votre colère, mais non.", 1),
  ])
  func gradesFrenchAcknowledgement(line: String, grade: Int) {
    let shown = shown(line, .fr, after: "Mon colis est perdu.")
    #expect(shown.contains { $0.hasPrefix("acknowledge-emotion@\(grade):") }, "\(shown)")
  }

  // MARK: - Commitments

  @Test(arguments: [
    ("I'll call you tomorrow.", "I'll call you tomorrow"),
    ("Tomorrow at noon I'll call you.", "Tomorrow at noon I'll call you"),
    ("I'll send it within 24 hours.", "I'll send it within 24 hours"),
    ("i ll call you before 5 pm", "i ll call you before 5 pm"),
    ("I'll send it by Monday, I promise.", "I'll send it by Monday"),
    ("I'll call you on 6 March.", "I'll call you on 6 March"),
  ])
  func aCommitmentNeedsATime(line: String, words: String) {
    #expect(shown(line).contains("commit-deadline:" + words))
  }

  @Test(arguments: [
    "I'll call you.", "I'll call you. Tomorrow is Monday.", "I'll call you back soon.",
    "I'll call you if I can tomorrow.", "Tomorrow it is closed.",
  ])
  func withoutATimeOrHedgedItIsNone(line: String) {
    #expect(!has("commit-deadline", in: shown(line)))
  }

  @Test(arguments: [
    ("Je vous rappelle demain.", true), ("Je vous rappelle avant 17 h.", true),
    ("Je vous l'envoie d'ici lundi.", true), ("je vous rappelle sous 48 heures", true),
    ("Je vous rappelle avant 17h30.", true), ("Je vous rappelle.", false),
    ("Je vous rappelle. À demain.", false), ("Je vous rappelle si je peux demain.", false),
  ])
  func aFrenchCommitmentNeedsATime(line: String, expected: Bool) {
    #expect(has("commit-deadline", in: shown(line, .fr)) == expected)
  }

  // MARK: - Data asked for again

  @Test(arguments: [
    ("Order 123456, it is late.", "What is your order number?", true),
    ("My name is Roy.", "May I have your name?", true),
    ("It is roy@mail.com", "What is your email?", true),
    ("It is #EMAIL#.", "What is your email address?", true),
    ("Call me on 0612345678.", "Could I have your phone number?", true),
    ("Call me on 06 12 34 56 78.", "Could I have your phone number?", true),
    ("I bought it on 3 March.", "What is your date of order?", true),
    ("Invoice 118 is wrong.", "What is your order number?", true),
    ("It is 2024-118.", "What is your order number?", true),
    ("It is late.", "What is your order number?", false),
    ("Order 123456, it is late.", "What is your phone number?", false),
    ("Order 123456, it is late.", "May I have your name?", false),
    ("I moved to #ADDRESS#.", "What is your email address?", false),
    ("I wait since 2024.", "What is your order number?", false),
    ("Come at 10h30.", "What is your order number?", false),
    ("The name of the shop is gone.", "May I have your name?", false),
    ("I bought it on 3 March.", "What is your date of birth?", false),
  ])
  func asksAgainOnlyWhatWasGiven(customer: String, agent: String, expected: Bool) {
    #expect(has("re-ask", in: shown(agent, after: customer)) == expected)
  }

  @Test(arguments: [
    ("Ma commande 123456 est en retard.", "Quel est votre numéro de commande ?", true),
    ("Je m'appelle Claire Roy.", "Quel est votre nom ?", true),
    ("Appelez le 06 12 34 56 78.", "Quel est votre numéro de téléphone ?", true),
    ("Ma commande 123456 est en retard.", "Quel est votre numéro de téléphone ?", false),
    ("Le nom du magasin a changé.", "Quel est votre nom ?", false),
    ("Le colis est en retard.", "Quel est votre numéro de commande ?", false),
  ])
  func asksAgainOnlyWhatWasGivenInFrench(customer: String, agent: String, expected: Bool) {
    #expect(has("re-ask", in: shown(agent, .fr, after: customer)) == expected)
  }

  @Test func whatWasAskedBeforeItWasGivenIsNoReAsk() {
    let turns = [
      Turn(speaker: .agent, text: "What is your order number?"),
      Turn(speaker: .customer, text: "123456"),
    ]
    #expect(!has("re-ask", in: reader.shown([turns[0]], .en)))
    #expect(has("re-ask", in: reader.shown(turns + [turns[0]], .en)))
  }

  // MARK: - Names

  @Test(arguments: [
    ("Thank you, Mr Roy.", ["Mr Roy"]), ("thanks mrs. Roy", ["mrs. Roy"]),
    ("Yes, Ms #NAME#.", ["Ms #NAME#"]),
    ("Thank you, Claire.", ["Claire"]), ("Your parcel is here.", []), ("Thanks, sir.", []),
    ("I miss London.", []),
  ])
  func addressesByName(line: String, expected: [String]) {
    let shown = shown(line, after: "My name is Claire Roy. Parcel missing.")
    #expect(
      shown.filter { $0.hasPrefix("personal-address:") }.map { String($0.dropFirst(17)) }
        == expected)
  }

  @Test(arguments: [
    ("Merci, madame Roy.", ["madame Roy"]), ("Bonjour M. Roy", ["M. Roy"]), ("Merci madame.", []),
    ("Vous êtes bien madame Roy ?", []),
    ("Le dossier est au nom de monsieur Roy.", []), ("Très bien madame Roy.", ["madame Roy"]),
    ("Mme Roy du service technique vous rappelle.", []), ("je parle bien à mr roy", []),
    ("Madame, Monsieur, bonjour.", []), ("Bonjour Madame Monsieur", []),
    ("Merci Claire.", ["Claire"]),
  ])
  func addressesByNameInFrench(line: String, expected: [String]) {
    let shown = shown(line, .fr, after: "Je m'appelle Claire Martin. Colis perdu.")
    #expect(
      shown.filter { $0.hasPrefix("personal-address:") }.map { String($0.dropFirst(17)) }
        == expected)
  }

  // MARK: - Restatement

  @Test(arguments: [
    ("So your parcel never arrived.", true), ("Your parcel was lost on Monday.", true),
    ("The parcel was lost.", false), ("Parcel arrived lost.", false), ("You are welcome.", false),
    ("Your lamp, table and chair are with my colleague in Lyon.", false),
  ])
  func restatesTheCustomersWords(line: String, expected: Bool) {
    let shown = shown(line, after: "My parcel was lost, it never arrived on Monday.")
    #expect(has("paraphrase", in: shown) == expected, "\(shown)")
  }

  @Test(arguments: [
    ("Donc votre colis est perdu depuis lundi.", true), ("Le colis est perdu.", false),
  ])
  func restatesTheCustomersWordsInFrench(line: String, expected: Bool) {
    #expect(
      has("paraphrase", in: shown(line, .fr, after: "Mon colis est perdu depuis lundi."))
        == expected)
  }

  @Test func restatesNothingBeforeTheCustomerHasSpoken() {
    #expect(shown("Your parcel was lost.") == [])
  }

  /// Four content words (parcel, lost, arrived, Monday); two of them come again.
  @Test func measuresUptake() {
    func uptake(_ lines: [(Speaker, String)]) -> [Double?] {
      reader.turns(lines.map { Turn(speaker: $0, text: $1) }, .en).map(\.uptake)
    }
    #expect(
      uptake([
        (.agent, "Hello."), (.customer, "Parcel lost."), (.customer, "It arrived Monday."),
        (.agent, "Lost parcels, a lost parcel?"), (.customer, "Yes."), (.agent, "Parcel!"),
      ]) == [0, nil, nil, 0.5, nil, 0])
  }

  // MARK: - Times

  @Test(arguments: [(2000, 2301, true), (2000, 2300, false), (2000, 1500, false)])
  func interruptsWhenTheCustomerStillSpeaks(start: Int, customerEnd: Int, expected: Bool) {
    let turns = [
      Turn(speaker: .customer, text: "I said", startMs: 0, endMs: customerEnd),
      Turn(speaker: .agent, text: "Wait now", startMs: start, endMs: 4000),
    ]
    #expect(reader.shown(turns, .en) == (expected ? ["interruption:Wait now"] : []))
    #expect(reader.shown(turns.map { Turn(speaker: $0.speaker, text: $0.text) }, .en) == [])
  }

  // MARK: - Grants

  @Test(arguments: [
    ("I'll refund you 40 euros.", ["refund <= 50 EUR"], false),
    ("I'll refund you 60 euros.", ["refund <= 50 EUR"], true),
    ("I'll refund you 49.50 euros.", ["refund <= 50 EUR"], false),
    ("I'll refund you €60.", ["refund <= 50 EUR"], true),
    ("I'll refund you $60.", ["refund <= 50 EUR"], true),
    ("I'll refund you £ 60.", ["refund <= 50 GBP"], true),
    ("I'll refund you 1,000 €.", ["refund <= 500 EUR"], true),
    ("I'll refund you 1 000 €.", ["refund <= 500 EUR"], true),
    ("I'll refund the full amount.", ["refund <= 50 EUR"], true),
    ("I'll refund the full amount.", ["refund"], false), ("I'll refund you.", [], true),
    ("I'll refund the shipping.", ["refund"], false),
    ("I'll refund the shipping.", ["replacement"], true),
    ("I'll give you 10 % off.", ["discount <= 10 %"], false),
    ("I'll give you 15% off.", ["discount <= 10 %"], true),
    ("I'll refund 40 euros and give 10 % off.", ["refund <= 50 EUR", "discount <= 10 %"], false),
    ("I'll replace it.", [], true), ("I'll replace it.", ["replacement"], false),
    ("I'll switch it off.", [], false), ("I'll call the courier.", [], false),
    ("I'll call you back.", [], true), ("I'll call you back.", ["callback"], false),
    ("I'll resend the email.", [], false), ("We refund everything.", [], false),
    ("I'm refunding all three payments, so 35.70.", ["refund <= 40 EUR"], false),
    ("I'll refund you at 12.30.", ["refund <= 10 EUR"], false),
    ("I'll refund you 60 euros.", ["refund <= lots"], true),
  ])
  func seesGrantsBeyondTheLimits(line: String, allow: [String], expected: Bool) {
    #expect(has("over-promise", in: shown(line, allow: allow)) == expected)
  }

  @Test(arguments: [
    ("Je vous rembourse 40 €.", ["refund <= 50 EUR"], false),
    ("Je vous rembourse 60\u{202F}€.", ["refund <= 50 EUR"], true),
    ("Je vous rembourse 60\u{A0}€.", ["refund <= 50 EUR"], true),
    ("Je vous rembourse 12,50 €.", ["refund <= 50 EUR"], false),
    ("Je vous rembourse 1\u{202F}000 €.", ["refund <= 500 EUR"], true),
    ("Je vous rembourse la totalité.", ["refund <= 50 EUR"], true),
    ("Je vous rembourse les frais de port.", ["shipping-refund"], false),
    ("Je vous offre une remise de 20 %.", ["discount <= 10 %"], true),
    ("Je vous offre une remise de 5\u{202F}%.", ["discount <= 10 %"], false),
    ("Je vous rappelle.", [], true), ("Je vous rappelle.", ["callback"], false),
    ("Je rappelle le transporteur.", [], false), ("Je vous renvoie le mail.", [], false),
  ])
  func seesFrenchGrantsBeyondTheLimits(line: String, allow: [String], expected: Bool) {
    #expect(has("over-promise", in: shown(line, .fr, allow: allow)) == expected)
  }

  @Test func withoutAScenarioNothingIsBeyondLimits() {
    #expect(!has("over-promise", in: shown("I'll refund you 60 euros.")))
  }

  @Test(arguments: [
    ("refund <= 50 EUR", GrantLimit(kind: .refund, most: 50)),
    ("refund <= 49,90 EUR", GrantLimit(kind: .refund, most: 49.9)),
    ("discount <= 10 %", GrantLimit(kind: .discount, most: 10)),
    ("callback", GrantLimit(kind: .callback)), ("gift", nil), ("", nil), ("refund <= lots", nil),
    ("refund <=", nil), ("refund fully", nil),
  ])
  func readsLimits(text: String, expected: GrantLimit?) {
    #expect(GrantLimit(text) == expected)
  }

  // MARK: - Conflicts and stock phrases

  @Test func aNonApologyIsNoApology() {
    let shown = shown("Sorry you feel so. I'm sorry.")
    #expect(shown == ["non-apology:Sorry you feel", "apology:sorry"])
  }

  @Test(arguments: [
    ("Sorry, I understand, I'll replace, I'll call you tomorrow.", true),
    ("Sorry, I understand, I'll replace your lamp, I'll call you tomorrow.", false),
    ("Sorry, I understand.", false),
  ])
  func stockPhrasesAloneAreParroted(line: String, expected: Bool) {
    let turns = [
      Turn(speaker: .customer, text: "My lamp broke."), Turn(speaker: .agent, text: line),
    ]
    #expect(reader.turns(turns, .en).last?.isParroted == expected)
  }

  @Test func stemSetsForgetAndGrow() {
    var set = StemSet()
    let keys = (0..<3000).map { UInt32($0) &* 2_654_435_761 | 1 }
    let distinct = Set(keys)
    for key in keys { set.insert(key) }
    #expect(set.count == distinct.count)
    #expect(distinct.allSatisfy { set.contains($0) })
    #expect(!set.contains(2))
    set.removeAll()
    #expect(set.count == 0 && !distinct.contains { set.contains($0) })
    #expect(set.insert(7) && !set.insert(7) && set.count == 1)
  }
}
