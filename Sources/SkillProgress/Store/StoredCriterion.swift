import Conversations
import LanguageAnalysis
public import Scoring

/// What the store keeps of one criterion in one conversation.
public struct StoredCriterion: Sendable, Hashable {
  public var id: String
  public var skill: String?
  public var status: Status
  public var points: Double
  public var maxPoints: Double
  public var occasions: Int
  public var answered: Int
  public var quotes: [StoredQuote]

  /// Quotes kept of a criterion.
  static let quotesKept = 2
  /// Code points kept of a quote.
  static let quoteLength = 160

  /// The criteria that were scored, as a JSON array of
  /// `[place, status, points, occasions, answered, [turn, text, behaviour]…]`; the place is the one on
  /// the card's form.
  ///
  /// - Parameter turns: those that the evidence is from.
  static func json(_ criteria: [CriterionScore], turns: [Turn]) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "[")]
    out.reserveCapacity(64 * criteria.count)
    for (place, criterion) in criteria.enumerated() {
      guard let points = criterion.points else { continue }
      out.put(out.count > 1 ? ",[" : "[")
      out.put(place)
      out.put(",\"")
      out.put(criterion.status.rawValue)
      out.put("\",")
      out.put(Rounding.data(points))
      out.append(UInt8(ascii: ","))
      out.put(criterion.occasions)
      out.append(UInt8(ascii: ","))
      out.put(criterion.answered)
      for evidence in quotes(of: criterion, turns) {
        out.put(",[")
        out.put(evidence.turn)
        out.append(UInt8(ascii: ","))
        out.put(quoted: shortened(evidence.text))
        out.append(UInt8(ascii: ","))
        out.put(quoted: evidence.behaviour.rawValue)
        out.append(UInt8(ascii: "]"))
      }
      out.append(UInt8(ascii: "]"))
    }
    out.append(UInt8(ascii: "]"))
    return out
  }

  /// What the agent said comes first where it earned something; else what called for it.
  private static func quotes(of criterion: CriterionScore, _ turns: [Turn]) -> [Evidence] {
    guard let points = criterion.points, points > 0, criterion.evidence.count > 1 else {
      return Array(criterion.evidence.prefix(quotesKept))
    }
    var kept: [Evidence] = []
    for isWanted in [true, false] {
      for evidence in criterion.evidence where kept.count < quotesKept {
        let isAgents =
          turns.indices.contains(evidence.turn) && turns[evidence.turn].speaker == .agent
        if isAgents == isWanted { kept.append(evidence) }
      }
    }
    return kept
  }

  /// Reads what `json` wrote; elements of another shape are left out.
  static func list(from json: String, form: EvaluationForm) -> [StoredCriterion] {
    guard let value = try? JSONValue(parsing: Array(json.utf8)) else { return [] }
    return (value.array ?? []).compactMap { StoredCriterion($0, form) }
  }

  private init?(_ value: JSONValue, _ form: EvaluationForm) {
    guard let place = value[0]?.integer, form.entries.indices.contains(place),
      let status = value[1]?.string.flatMap(Status.init(rawValue:)), let points = value[2]?.double
    else { return nil }
    let entry = form.entries[place]
    id = entry.id
    skill = entry.skill
    self.status = status
    self.points = points
    maxPoints = entry.maxPoints
    occasions = value[3]?.integer ?? 0
    answered = value[4]?.integer ?? 0
    quotes = (value.array ?? []).dropFirst(5).compactMap(StoredQuote.init)
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > quoteLength, text.unicodeScalars.count > quoteLength else {
      return text
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(quoteLength - 1))) + "…"
  }

  /// As `export` hands it over.
  var value: JSONValue {
    var object = JSONObject()
    object.set(.string(id), for: "id")
    if let skill { object.set(.string(skill), for: "skill") }
    object.set(.string(status.rawValue), for: "status")
    object.set(.number(points), for: "points")
    object.set(.number(maxPoints), for: "maxPoints")
    object.set(.integer(occasions), for: "occasions")
    object.set(.integer(answered), for: "answered")
    object.set(
      .array(
        quotes.map {
          .members([
            ("turn", .integer($0.turn)), ("text", .string($0.text)),
            ("behaviour", .string($0.behaviour)),
          ])
        }), for: "quotes")
    return .object(object)
  }
}

/// Words kept as evidence.
public struct StoredQuote: Sendable, Hashable {
  public var turn: Int
  public var text: String
  public var behaviour: String

  init?(_ value: JSONValue) {
    guard let turn = value[0]?.integer, let text = value[1]?.string else { return nil }
    self.turn = turn
    self.text = text
    behaviour = value[2]?.string ?? ""
  }
}
