import Conversations
import LanguageAnalysis
import Rubrics
import Testing

/// What the words of grids are taken for. A wrong binding that looks sure is worse than none.
@Suite struct BinderTests {
  static let words = BindingWords.parse(BindingWords.builtIn, behaviours: Contract.names)

  static func binder() throws -> Binder { Binder(words: try #require(words.words)) }

  /// A proposal for one criterion of a grid about calls, English and French.
  static func proposal(
    _ title: String, description: String = "", levels: [Double] = [], best: String = "",
    grid: String = "Call quality – grille d'écoute"
  ) throws -> BindingProposal {
    let text = LocalizedText(en: title, fr: title)
    let rows = levels.enumerated().map { place, points in
      Level(
        points: points,
        description: place == 0 && !best.isEmpty ? LocalizedText(en: best) : LocalizedText())
    }
    let criterion = Criterion(
      id: "c", title: text,
      description: description.isEmpty ? LocalizedText() : LocalizedText(en: description),
      kind: .manual(rows), maxPoints: levels.max() ?? 10)
    let rubric = Rubric(
      id: "g", version: 1, title: LocalizedText(en: grid, fr: grid),
      sections: [Section(id: "s", title: LocalizedText(en: "Part"), criteria: [criterion])])
    return try #require(try binder().proposals(for: rubric).first)
  }

  @Test func theBuiltInWordsHaveNoFault() {
    #expect(Self.words.findings.isEmpty, "\(Self.words.findings)")
  }

  @Test(arguments: [
    // English grids.
    ("Greeting", ["greeting"]), ("Branded greeting", ["greeting"]),
    ("Opening statement", ["greeting"]),
    ("Agent introduced themselves by name", ["self-introduction"]),
    ("Did the agent greet the customer and give their name?", ["greeting", "self-introduction"]),
    ("Verified customer identity per DPA", ["verify-identity"]),
    ("Security questions", ["verify-identity"]), ("Used the customer's name", ["personal-address"]),
    ("Personalization", ["personal-address"]), ("Paraphrased the issue", ["paraphrase"]),
    ("Asked probing questions", ["open-question"]), ("Fact finding", ["open-question"]),
    ("Needs assessment", ["open-question"]), ("Checks for understanding", ["check-understanding"]),
    ("Did the agent show empathy?", ["empathy"]),
    ("Acknowledged the customer's frustration", ["empathy"]), ("Apologised", ["apology"]),
    ("Reassurance", ["reassure"]), ("Took ownership of the problem", ["ownership"]),
    ("Sets expectations", ["commit-deadline"]), ("Next steps", ["next-steps"]),
    ("Set expectations and next steps", ["commit-deadline", "next-steps"]),
    ("Follow-up", ["follow-up"]), ("Transfer etiquette", ["warm-transfer"]),
    ("Offered a solution", ["offer-solution"]),
    ("Offered options or alternatives", ["offer-options"]),
    ("Explains the reason for the delay", ["explain-cause"]),
    ("Summarized the call", ["summary"]), ("Recap", ["summary"]),
    ("Offered additional assistance", ["offer-further-help"]), ("Closing", ["closing"]),
    ("Thanked the customer for calling", ["thanks"]),
    ("Invited the customer to the survey", ["asks-feedback"]), ("Avoided jargon", ["plain-words"]),
    ("No interrupting or talking over the customer", ["interruption"]),
    ("Does not make the customer repeat information", ["repetition"]),
    ("Uses previous order history", ["uses-history"]),
    // French grids.
    ("Accueil", ["greeting"]), ("Salutation", ["greeting"]),
    ("Se présente (nom, prénom)", ["self-introduction"]),
    ("Présentation du téléconseiller", ["self-introduction"]),
    ("Identification du client", ["verify-identity"]),
    ("Contrôle d'identité", ["verify-identity"]), ("Cite le nom du client", ["personal-address"]),
    ("Découverte du besoin", ["open-question"]), ("Questions ouvertes", ["open-question"]),
    ("Reformulation de la demande", ["paraphrase"]), ("Empathie", ["empathy"]),
    ("Présente des excuses", ["apology"]), ("Rassure le client", ["reassure"]),
    ("Prise en charge de la réclamation", ["ownership"]),
    ("S'approprie le problème du client", ["ownership"]),
    ("Annonce le délai de résolution", ["commit-deadline"]),
    ("Explique les prochaines étapes", ["next-steps"]), ("Suivi du dossier", ["follow-up"]),
    ("Transfert accompagné", ["warm-transfer"]), ("Propose une solution", ["offer-solution"]),
    ("Propose une alternative en cas de refus", ["offer-options"]),
    ("Récapitulatif", ["summary"]), ("Synthèse de l'appel", ["summary"]),
    ("Vérifie que le client n'a pas d'autre demande", ["offer-further-help"]),
    ("Prise de congé", ["closing"]), ("Remercie le client de son appel", ["thanks"]),
    ("S'assure de la satisfaction du client", ["confirm-resolution"]),
    ("Propose l'enquête de satisfaction", ["asks-feedback"]),
    ("N'interrompt pas le client", ["interruption"]),
    ("Ne fait pas répéter le client", ["repetition"]),
    ("Ne rejette pas la faute sur un collègue", ["blame"]),
    ("Historique client consulté", ["uses-history"]),
  ])
  func plainTitlesAreBound(title: String, meanings: [String]) throws {
    let proposal = try Self.proposal(title)
    #expect(proposal.meanings == meanings, "\(title): \(proposal.meanings)")
    #expect(proposal.confidence ?? .possible >= .likely, "\(title): \(proposal.reasons)")
  }

  @Test(arguments: [
    "Active listening", "Écoute active", "First call resolution", "Résolution au premier contact",
    "Courtesy", "Politesse et courtoisie", "Hold procedure", "Mise en attente",
    "De-escalation of an upset customer", "Gestion du client mécontent",
  ])
  func whatBehavioursOnlyStandForIsLikelyAtMost(title: String) throws {
    #expect(try Self.proposal(title).confidence == .likely)
  }

  @Test(arguments: [
    "Professional tone", "Ton, sourire, débit", "Accuracy of the information", "Product knowledge",
    "Exactitude des informations", "Grammar and spelling", "Orthographe", "CRM notes complete",
    "Saisie et traçabilité dans le CRM", "Cross-sell attempted", "Rebond commercial",
    "Respect du RGPD", "Recorded line disclosure", "Average handle time", "Compliance with script",
    "Traitement des objections", "Closing the sale", "Clôture du ticket", "Sales conversion",
    "Confidence", "Dynamisme", "Respect des procédures", "Process adherence", "Correct wrap code",
    "Overall impression", "Maîtrise des outils",
  ])
  func whatPeopleJudgeIsLeftToThem(title: String) throws {
    let proposal = try Self.proposal(title)
    #expect(proposal.confidence == nil, "\(title): \(proposal.meanings)")
    #expect(proposal.entry.kind == nil)
  }

  @Test(arguments: [
    "Rapidité de prise en charge de l'appel", "Accueil physique en agence", "Opening the account",
    "Introduction of new products", "Ouverture du dossier", "Présentation claire des tarifs",
    "Hold time", "Escalation path followed", "Timeliness", "Patience", "Image upload",
    "Adaptation au profil du client", "Ton approprié", "Appropriate folder structure",
    "Agent failed to greet the customer", "Manque d'empathie", "Sans reformulation",
    "Fails to verify identity", "Absence de salutation", "Rapport", "Conclusion", "Introduction",
    "Presentation skills", "Initiative", "Bienveillance", "Professionnalisme", "Attitude",
    "Positive language", "Clarity", "Temps de réponse", "Dead air",
  ])
  func nothingDoubtfulIsUsed(title: String) throws {
    let confidence = try Self.proposal(title).confidence
    #expect(
      confidence == nil || confidence == .possible, "\(title): \(String(describing: confidence))")
  }

  @Test(arguments: [
    ("Greeting delivered with energy", BindingConfidence.possible),
    ("Offered the best solution", .likely), ("Écoute active, ne coupe pas la parole", .likely),
    ("Récapitule ce qui a été convenu", .likely),
    ("Greeting, verification, empathy and closing", .possible),
  ])
  func whatSpeaksAgainstABindingLowersItsGrade(
    title: String, confidence: BindingConfidence
  ) throws {
    #expect(try Self.proposal(title).confidence == confidence)
  }

  @Test func theDescriptionSpeaksWhereTheTitleDoesNot() throws {
    let proposal = try Self.proposal(
      "Q7", description: "The agent restates the issue in their own words.")
    #expect(proposal.meanings == ["paraphrase"])
    #expect(proposal.confidence == .likely)
    #expect(proposal.reasons == [.description("restates")])
  }

  @Test func theBestLevelSpeaksLast() throws {
    let proposal = try Self.proposal(
      "Q8", levels: [2, 0], best: "Takes ownership of the case.")
    #expect(proposal.meanings == ["ownership"])
    #expect(proposal.reasons.first == .level("Takes ownership"))
  }

  @Test func aVagueTitleNeedsSupport() throws {
    #expect(try Self.proposal("Understanding").confidence == .possible)
    let proposal = try Self.proposal(
      "Understanding", description: "Acknowledges the customer's frustration.")
    #expect(proposal.confidence == .likely)
    #expect(proposal.meanings == ["empathy"])
  }

  @Test(arguments: [
    ("Essay on empathy in novels: the student's argument", "Empathy"),
    ("Dissertation des élèves", "Reformulation"), ("Garden plan", "Summary"),
    ("Peer review of the assignment", "Closing"),
  ])
  func gridsAboutOtherThingsAreNotBound(grid: String, title: String) throws {
    let confidence = try Self.proposal(title, grid: grid).confidence
    #expect(confidence == nil || confidence == .possible)
  }

  @Test func threeKnownTitlesAreAGridOfTheTrade() throws {
    let titles = ["Greeting", "Empathy", "Paraphrase"]
    let criteria = titles.map {
      Criterion(id: $0, title: LocalizedText(en: $0), kind: .manual([]), maxPoints: 1)
    }
    let rubric = Rubric(
      id: "g", version: 1, title: LocalizedText(en: "Form 7"),
      sections: [Section(id: "s", title: LocalizedText(en: "Part"), criteria: criteria)])
    let proposals = try Self.binder().proposals(for: rubric)
    #expect(proposals.map(\.confidence) == [.sure, .sure, .sure])
  }

  static func rules(_ proposal: BindingProposal) -> [String] {
    guard case .levels(let levels)? = proposal.entry.kind else { return [] }
    return levels.map { "\($0.points) \($0.when?.description ?? "else")" }
  }

  @Test(arguments: [
    ([1.0, 0], ["1.0 open-question", "0.0 else"]),
    ([4, 2, 0], ["4.0 open-question >= 2", "2.0 open-question", "0.0 else"]),
    (
      [5, 4, 3, 1],
      ["5.0 open-question >= 2", "4.0 open-question", "3.0 closed-question", "1.0 else"]
    ),
    ([], ["10.0 open-question >= 2", "5.0 open-question", "0.0 else"]),
    ([2, 2, 0], ["2.0 open-question", "0.0 else"]),
  ])
  func rulesFitTheLevels(levels: [Double], rules: [String]) throws {
    #expect(Self.rules(try Self.proposal("Open questions", levels: levels)) == rules)
  }

  @Test func twoThingsInATitleMakeOneRule() throws {
    #expect(
      Self.rules(try Self.proposal("Greeting and customer name", levels: [2, 1, 0])) == [
        "2.0 greeting in opening and personal-address",
        "1.0 greeting in opening or personal-address", "0.0 else",
      ])
  }

  @Test func whatTheGridCallsCriticalIsSoForPeopleToo() throws {
    let proposal = try Self.proposal("Faute éliminatoire : raccroche au nez du client")
    #expect(proposal.confidence == nil)
    #expect(proposal.entry.critical == .form)
    #expect(proposal.reasons.contains(.critical("éliminatoire")))
  }

  @Test func everyProposalMakesAnOverlayThatIsRead() throws {
    for title in ["Greeting", "Empathy", "Jargon", "Hold procedure", "Open questions"] {
      var entry = try Self.proposal(title, levels: [3, 1, 0]).entry
      entry.id = "c"
      let overlay = RubricOverlay(rubric: "g", entries: [entry])
      let file = OverlayFile(parsing: Array(overlay.yaml().utf8), behaviours: Contract.names)
      #expect(file.overlay == overlay, "\(file.findings.map(\.sentence))")
    }
  }

  @Test(arguments: [
    ("== a\nrle: apology\n", "unknown key \"rle\": did you mean \"rule\"?"),
    ("== a\nen: hello\n", "\"a\" has no rule: give rule, occasion and answer, or never"),
    ("rule: apology\n", "words stand below a line \"== name\""),
    ("== a\nrule: apologi\n", "unknown behaviour \"apologi\": did you mean \"apology\"?"),
    (
      "== a\nrule: apology\nmost: certain\n",
      "\"most\" is sure, likely or possible, not \"certain\""
    ),
    ("== a\nnonsense\n", "a line is \"key: …\" or \"== name\""),
  ])
  func faultyWordsAreNamed(text: String, sentence: String) {
    let (words, findings) = BindingWords.parse(Array(text.utf8), behaviours: Contract.names)
    #expect(words == nil)
    #expect(findings.map(\.sentence).contains(sentence), "\(findings.map(\.sentence))")
  }

  /// Any text is read in bounded time and without harm.
  @Test func anyTextIsReadWithoutHarm() throws {
    var random = Seeded(11)
    let signs = Array("aé'’-\u{0301}\n  .,\u{202E}\u{0}0😀ß".unicodeScalars)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<80, using: &random) { text.append(random.pick(signs)) }
      _ = try Self.proposal(String(text), description: String(text))
    }
    let long = String(repeating: "greeting empathy ", count: 20_000)
    #expect(try Self.proposal(long).confidence == .likely)
  }
}
