extension TranscriptError {
  /// With placeholders in all words of the input that it quotes; the labels of speakers stay where
  /// they settle who the agent is.
  public func redacted() -> TranscriptError { TranscriptError(problem.redacted, at: place) }
}

extension TranscriptError.Problem {
  fileprivate var redacted: Self {
    switch self {
    case .unknownFormat(let words): .unknownFormat(firstWords: Self.redacted(words))
    case .unknownJSON(let keys): .unknownJSON(keys: keys.map { Self.redacted($0) })
    case .jsonInvalidNumber(let text): .jsonInvalidNumber(Self.redacted(text))
    case .jsonInvalidEscape(let text): .jsonInvalidEscape(Self.redacted(text))
    case .invalidTime(let text): .invalidTime(Self.redacted(text))
    case .unknownLanguage(.unsupported(let tag)):
      .unknownLanguage(.unsupported(tag: Self.redacted(tag)))
    case .noColumn(let role, let columns):
      .noColumn(role: role, columns: columns.map { Self.redacted($0) })
    case .unknownColumn(let name, let columns):
      .unknownColumn(name: name, columns: columns.map { Self.redacted($0) })
    case .unknownValue(let field, let value, let allowed, let turn):
      .unknownValue(
        field: field, value: Self.redacted(value, of: field, among: allowed), allowed: allowed,
        turn: turn)
    case .undecidedRoles(let candidates): .undecidedRoles(candidates: Self.redacted(candidates))
    default: self
    }
  }

  private static func redacted(_ text: String, names: [String] = []) -> String {
    let turn = Turn(speaker: .customer, text: text)
    return Redaction.redacted(Conversation(id: "", turns: [turn]), customerNames: names)
      .turns[0].text
  }

  /// A speaker that is no mistyped role may be the customer's name.
  private static func redacted(_ value: String, of field: String, among allowed: [String])
    -> String
  {
    let isName = field == "speaker" && Nearest.name(to: value, among: allowed) == nil
    return redacted(
      value, names: isName ? [RoleWords.personName(in: value)].compactMap(\.self) : [])
  }

  private static func redacted(_ candidates: [RoleCandidate]) -> [RoleCandidate] {
    let conversation = Redaction.redacted(
      Conversation(
        id: "", turns: candidates.map { Turn(speaker: .customer, text: $0.firstWords) }),
      customerNames: candidates.compactMap { RoleWords.personName(in: $0.label) })
    return zip(candidates, conversation.turns).map {
      RoleCandidate(label: $0.label, firstWords: $1.text, points: $0.points)
    }
  }
}
