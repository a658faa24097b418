/// The sentence of a warning; the program puts the file's name before it.
extension TranscriptWarning: CustomStringConvertible {
  public var description: String {
    switch self {
    case .timesRunBackwards(let first, let count):
      "\(Self.counted(count, "turn")) earlier than the turn ahead (first: turn \(first)); "
        + "the order was kept, those times were dropped"
    case .endsBeforeStart(let first, let count):
      "\(Self.counted(count, "turn")) ending before it starts (first: turn \(first)); "
        + "those ends were dropped"
    case .readAs(let encoding): "not UTF-8, read as \(encoding.rawValue)"
    case .textBeforeSpeakers(let line, let count):
      "\(Self.counted(count, "line")) before anyone is named (first: line \(line)); left out"
    case .unnamedDialogue(let line, let count):
      "\(Self.counted(count, "line")) of two speakers at once without names (first: line \(line)); "
        + "kept as 'other'"
    case .nameOnce(let line, let count):
      "\(Self.counted(count, "line")) starting with a name that comes only once (first: line \(line)); "
        + "kept in the turn ahead; if that person speaks, write 'Customer (Name): …' there"
    case .rowsWithoutText(let line, let count):
      "\(Self.counted(count, "row")) without text (first: line \(line)); left out"
    case .recordingsBesideTexts(let count):
      "transcripts of \(Self.counted(count, "recording")) beside the messages; left out, only the "
        + "messages were read; put each in a vCon of its own"
    case .oneSpeaker:
      "only one speaker is told apart; if two people talk, transcribe it again with speakers"
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

extension TranscriptWarning {
  /// The sentence for a user who reads `language`.
  public func sentence(in language: Language) -> String {
    switch language {
    case .en: description
    case .fr: french
    }
  }

  private var french: String {
    switch self {
    case .timesRunBackwards(let first, let count):
      "\(Self.counted(count, "tour")) avant celui qui précède (premier : tour \(first)) ; "
        + "l’ordre est gardé, ces heures sont laissées"
    case .endsBeforeStart(let first, let count):
      "\(Self.counted(count, "tour")) à la fin avant le début (premier : tour \(first)) ; "
        + "ces fins sont laissées"
    case .readAs(let encoding): "pas de l’UTF-8, lu comme du \(encoding.rawValue)"
    case .textBeforeSpeakers(let line, let count):
      "\(Self.counted(count, "ligne")) avant tout intervenant (première : ligne \(line)) ; "
        + "sans suite"
    case .unnamedDialogue(let line, let count):
      "\(Self.counted(count, "ligne")) de deux voix à la fois sans noms (première : ligne \(line)) ; "
        + "gardé comme « other »"
    case .nameOnce(let line, let count):
      "\(Self.counted(count, "ligne")) au nom d’une seule fois (première : ligne \(line)) ; laissé au "
        + "tour qui précède ; si cette personne parle, écrivez « Client (Nom) : … »"
    case .rowsWithoutText(let line, let count):
      "\(Self.counted(count, "rangée")) sans texte (première : ligne \(line)) ; sans suite"
    case .recordingsBesideTexts(let count):
      "transcriptions de \(Self.counted(count, "enregistrement")) à côté des messages ; sans suite, "
        + "seuls les messages sont lus ; faites un vCon de chaque"
    case .oneSpeaker:
      "une seule voix reconnue ; si deux personnes parlent, refaites transcrire avec les voix"
    }
  }
}

/// How the roles were found, as the program tells it.
extension RoleDecision: CustomStringConvertible {
  public var description: String {
    switch self {
    case .flag(let agent): "the agent is \(Quote(agent)), as --agent-label says"
    case .format: "the file states the roles"
    case .labels(let agents):
      agents.isEmpty
        ? "nobody is labelled as an agent" : "the agent is \(Quote.list(agents)), by the label"
    case .evidence(let agent, let sentences):
      (agent.map {
        "the agent is \(Quote($0)), "
          + sentences.filter { $0.role == .other }.map { "\(Quote($0.label)) is a machine, " }
          .joined()
          + "the others are customers"
      }
        ?? "the only speaker is a customer")
        + ", by what is said: "
        + sentences.map { "\(Quote($0.label)) says \(Quote($0.quote))" }.joined(separator: ", ")
    }
  }
}
