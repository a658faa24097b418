import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// `parley rubric bind`: rules for a grid that has words only.
struct RubricBind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind",
    abstract: worded(
      "Propose rules for the criteria of an imported rubric, by what their words mean.",
      "Proposer des règles pour les critères d’une grille importée, d’après le sens de leurs mots."),
    discussion: worded(
      """
      Writes what is at least likely to ID.overlay.yaml beside the rubric, which 'parley score' \
      finds there; what is only possible stands there as a comment. The rubric itself is not \
      touched, and entries that the overlay has already are kept.

      EXAMPLES:
        parley rubric bind grid.yaml
        parley rubric bind grid.yaml --dry-run --lang fr
        parley rubric bind grid.yaml --at-least sure --output team/grid.overlay.yaml
      """,
      """
      Écrit ce qui est au moins probable dans ID.overlay.yaml à côté de la grille, où « parley \
      score » le trouve ; ce qui n’est que possible y figure en commentaire. La grille \
      elle-même reste intacte, et les entrées que le calque a déjà sont gardées.

      EXEMPLES :
        parley rubric bind grille.yaml
        parley rubric bind grille.yaml --dry-run --lang fr
        parley rubric bind g.yaml --at-least sure --output equipe/g.overlay.yaml
      """))

  enum Grade: String, ExpressibleByArgument, CaseIterable { case sure, likely, possible }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A rubric's id, or its file.",
        "L’identifiant d’une grille, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var rubric: String

  @Option(
    help: ArgumentHelp(
      worded(
        "The lowest grade that is used.",
        "Le plus bas degré de certitude retenu."),
      valueName: worded("at-least", "degré")))
  var atLeast: Grade = .likely

  @Flag(
    help: worded(
      "Show the proposals, and write nothing.",
      "Montrer les propositions, sans rien écrire."))
  var dryRun = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Where the overlay goes.",
        "Où écrire le calque."),
      valueName: worded("file", "fichier")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "What words mean, in place of the built-in binding.words.",
        "Le sens des mots, à la place du binding.words fourni."),
      valueName: worded("file", "fichier")))
  var words: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let behaviours = try interface.behaviours()
    let library = RubricLibrary(home: interface.home, behaviours: behaviours, messages: messages)
    let entry = try library.entry(rubric)
    let source = try library.source(entry)
    let path =
      try output ?? library.overlayPath(of: source, from: entry)
      ?? (dryRun ? "" : library.newOverlayPath(of: source, from: entry))
    let isThere = Descriptor.kind(ofPath: path) == .regular
    let overlay = isThere ? try library.overlay(at: path, over: source) : nil

    let binder = Binder(words: try bindingWords(behaviours, messages))
    let least = BindingConfidence(rawValue: atLeast.rawValue) ?? .likely
    let known = Set(overlay?.entries.map(\.id) ?? [])
    let proposals = binder.proposals(for: source).filter { !known.contains($0.criterion) }
    let result = try Output(path: nil, messages: messages)
    let report = BindingReport(texts: interface.texts, style: Console.style(for: result))
    try result.write(report.bytes(for: source, proposals, least: least))
    try result.finish()

    for move in overlay?.moves(in: source) ?? [] {
      Console.say("\(path)\(messages.colon) \(messages.grids.binding.moved(move))")
    }
    if dryRun { return }
    try write(
      additions(proposals, least: least, messages), to: path, over: source, overlay, library)
  }

  private func bindingWords(
    _ behaviours: BehaviourNames, _ messages: Messages
  ) throws(Failure) -> BindingWords {
    let bytes = try words.map { path throws(Failure) in try Descriptor.contents(of: path, messages)
    }
    let (read, findings) = BindingWords.parse(bytes ?? BindingWords.builtIn, behaviours: behaviours)
    if let read { return read }
    let place = words ?? "binding.words"
    throw Failure(
      .badInput, findings.prefix(3).map { $0.headline(file: place) }.joined(separator: "\n"))
  }

  private func additions(
    _ proposals: [BindingProposal], least: BindingConfidence, _ messages: Messages
  ) -> [OverlayText.Addition] {
    let texts = messages.grids.binding
    return proposals.compactMap { proposal in
      guard let confidence = proposal.confidence else {
        // What the grid calls critical is so, whoever grades it.
        guard proposal.entry.critical != nil else { return nil }
        return OverlayText.Addition(
          entry: proposal.entry, comments: proposal.reasons.map(texts.reason),
          isCommentedOut: false)
      }
      let isUsed = confidence >= least
      let reasons = proposal.reasons.map(texts.reason).joined(separator: "; ")
      return OverlayText.Addition(
        entry: proposal.entry,
        comments: ["\(texts.confidence(confidence))\(messages.colon) \(reasons)"]
          + (isUsed ? [] : [texts.howToUse]),
        isCommentedOut: !isUsed)
    }
  }

  private static func hasManual(_ rubric: Rubric) -> Bool {
    rubric.sections.flatMap(\.criteria).contains { criterion in
      if case .manual = criterion.kind { true } else { false }
    }
  }

  private func write(
    _ additions: [OverlayText.Addition], to path: String, over rubric: Rubric,
    _ overlay: RubricOverlay?, _ library: RubricLibrary
  ) throws(Failure) {
    let messages = interface.messages
    let entries = additions.filter { !$0.isCommentedOut }.map(\.entry)
    guard !entries.isEmpty else {
      Console.say(
        overlay.map { messages.grids.kept(path, $0.entries.count) }
          ?? (Self.hasManual(rubric)
            ? messages.grids.nothingToBind : messages.grids.allHaveRules))
      return
    }
    let text: String
    if overlay != nil {
      let present = String(
        decoding: try Descriptor.contents(of: path, messages), as: UTF8.self)
      text = OverlayText.extended(present, additions)
    } else {
      let texts = messages.grids.binding
      text =
        OverlayText.made(
          for: rubric.id, header: texts.header(rubric.title[messages.language]), additions) ?? ""
    }
    // What is written is read back first: nothing of the old file is lost, nothing new is broken.
    let wanted = (overlay?.entries ?? []) + entries
    let file = OverlayFile(parsing: Array(text.utf8), behaviours: library.behaviours)
    guard file.overlay?.entries == wanted else {
      throw Failure(.badInput, messages.grids.cannotExtend(path))
    }
    let out = try Output(path: path, messages: messages)
    try out.write(Array(text.utf8))
    try out.finish()
    Console.say(messages.grids.wroteOverlay(path, entries.count))
  }
}
