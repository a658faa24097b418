import Conversations

/// Makes a catalogue of behaviour files: parses all, reports every fault, builds both programs.
public struct CatalogueCompiler {
  /// A fault, with the file it is in.
  public struct FileFinding: Sendable, Hashable {
    /// `apology.behaviour`, `Classes/feeling.words`.
    public let file: String
    public let finding: Finding
  }

  public struct Result: Sendable {
    /// Nil where a finding is an error.
    public let catalogue: CompiledCatalogue?
    public let findings: [FileFinding]
  }

  /// The ids of the contract, in its order; others follow by id.
  public static let contractOrder: [BehaviourID] = [
    "greeting", "self-introduction", "personal-address", "verify-identity", "thanks", "please",
    "hedge", "hold", "open-question", "closed-question", "paraphrase", "summary",
    "check-understanding", "acknowledgement", "acknowledge-emotion", "validate", "apology",
    "reassure", "take-ownership", "commit-deadline", "follow-up", "warm-transfer",
    "explain-cause", "offer-solution", "offer-options", "next-steps", "confirm-resolution",
    "offer-further-help", "uses-history", "asks-feedback", "closing", "dismissive",
    "tell-to-calm-down", "non-apology", "blame-customer", "blame-others", "policy-wall",
    "hedged-commitment", "cold-transfer", "re-ask", "jargon", "bare-command", "interruption",
    "over-promise", "customer-problem", "customer-negative-emotion", "customer-anger",
    "customer-repeats", "customer-unheard", "customer-threatens-to-leave",
    "customer-asks-supervisor", "customer-thanks", "customer-confirms-resolution",
    "customer-unresolved", "customer-contact-again",
  ]

  public static func compile(_ files: BehaviourFiles) -> Result {
    var findings: [FileFinding] = []
    var sources: [BehaviourSource] = []
    for name in files.behaviours.keys.sorted() {
      let (source, found) = BehaviourFileParser.parse(files.behaviours[name] ?? "")
      findings += found.map { FileFinding(file: "\(name).behaviour", finding: $0) }
      guard let source else { continue }
      if source.behaviour.id.rawValue != name {
        findings.append(
          FileFinding(
            file: "\(name).behaviour",
            finding: Finding(
              code: "file-name", line: 1, column: 1,
              message: "the file of “\(source.behaviour.id)” is \(source.behaviour.id).behaviour")))
      }
      sources.append(source)
    }
    var classes: [WordClass] = []
    for name in files.classes.keys.sorted() {
      let (wordClass, found) = WordClassParser.parse(name: name, files.classes[name] ?? "")
      findings += found.map { FileFinding(file: "Classes/\(name).words", finding: $0) }
      classes.append(wordClass)
    }
    let places = Dictionary(
      contractOrder.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
    sources.sort {
      let a = places[$0.behaviour.id] ?? Int.max
      let b = places[$1.behaviour.id] ?? Int.max
      return a == b ? $0.behaviour.id < $1.behaviour.id : a < b
    }
    let catalogue = BehaviourCatalogue(behaviours: sources.map(\.behaviour), hash: files.hash)
    let english = program(.en, sources, classes, &findings)
    let french = program(.fr, sources, classes, &findings)
    let failed = findings.contains { $0.finding.severity == .error }
    return Result(
      catalogue: failed
        ? nil : CompiledCatalogue(catalogue: catalogue, english: english, french: french),
      findings: findings)
  }

  private static func program(
    _ language: Language, _ sources: [BehaviourSource], _ classes: [WordClass],
    _ findings: inout [FileFinding]
  ) -> PatternProgram {
    var markers: [(Marker, Pattern)] = []
    for marker in Marker.allCases {
      let texts = language == .en ? marker.patterns.en : marker.patterns.fr
      for text in texts {
        if let pattern = try? PatternParser.parse(text) { markers.append((marker, pattern)) }
      }
    }
    let lines = sources.map { $0.part(language).patterns }
    var compiler = PatternCompiler(
      language: language,
      classes: Dictionary(
        classes.map { ($0.name, $0.entries(language)) }, uniquingKeysWith: { a, _ in a }),
      patterns: lines.joined().map(\.pattern) + markers.map(\.1),
      further: Grammar.words(language) + DetectorWords.all(language))
    // `t` negates in English ("don't") and is a pronoun in French ("je t'appelle").
    let negators = Set(
      Folding.words(
        of: language == .en
          ? "not never no cannot without neither nor hardly nobody nothing t ain"
          : "pas jamais ne n rien sans plus ni guere nullement aucun aucune aucunement"))
    for (behaviour, patterns) in lines.enumerated() {
      for line in patterns {
        let kind: PatternOutput.Kind =
          line.cancels
          ? .cancels
          : line.pattern.spells(anyOf: negators) ? .showsNegated : .shows
        do {
          try compiler.add(line.pattern, output: PatternOutput(behaviour: behaviour, kind: kind))
        } catch {
          findings.append(
            FileFinding(
              file: "\(sources[behaviour].behaviour.id).behaviour",
              finding: Finding(
                code: "unknown-class", line: line.line, column: 1,
                message: "unknown word class “@\(error.name)”",
                hint: NearestName.of(error.name, among: classes.map(\.name)))))
        }
      }
    }
    for (marker, pattern) in markers {
      // A catalogue without the class has no such marker.
      try? compiler.add(
        pattern, output: PatternOutput(behaviour: sources.count + marker.rawValue, kind: .shows))
    }
    if compiler.program.words.count > TransitionTable.mostWords {
      findings.append(
        FileFinding(
          file: "Classes",
          finding: Finding(
            code: "too-many-words", line: 0, column: 0,
            message: "\(compiler.program.words.count) words in \(language.rawValue); a catalogue "
              + "holds at most \(TransitionTable.mostWords)")))
    }
    return compiler.program
  }
}

extension Pattern {
  /// True where one of `words` is written out in the pattern.
  func spells(anyOf words: Set<[UInt8]>) -> Bool {
    switch self {
    case .word(let spellings):
      spellings.contains { Folding.words(of: $0).contains(where: words.contains) }
    case .sequence(let items), .choice(let items):
      items.contains { $0.spells(anyOf: words) }
    case .optional(let item), .upToThree(let item): item.spells(anyOf: words)
    case .gap, .wordClass, .sentenceStart, .sentenceEnd, .sign: false
    }
  }
}
