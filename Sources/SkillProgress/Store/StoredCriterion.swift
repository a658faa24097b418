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

  /// The criteria that were scored, as a JSON array.
  ///
  /// - Parameter turns: those that the evidence is from.
  static func json(_ criteria: [CriterionScore], turns: [Turn]) -> String {
    var out: [UInt8] = [UInt8(ascii: "[")]
    out.reserveCapacity(160 * criteria.count)
    for criterion in criteria {
      guard let points = criterion.points else { continue }
      if out.count > 1 { out.append(UInt8(ascii: ",")) }
      out.put("{\"id\":")
      out.put(quoted: criterion.id)
      if let skill = criterion.skill {
        out.put(",\"skill\":")
        out.put(quoted: skill)
      }
      out.put(",\"status\":\"\(criterion.status.rawValue)\"")
      out.put(",\"points\":\(Rounding.data(points)),\"maxPoints\":\(criterion.maxPoints)")
      out.put(",\"occasions\":\(criterion.occasions),\"answered\":\(criterion.answered)")
      out.put(",\"quotes\":[")
      for (place, evidence) in quotes(of: criterion, turns).enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        out.put("{\"turn\":\(evidence.turn),\"text\":")
        out.put(quoted: shortened(evidence.text))
        out.put(",\"behaviour\":")
        out.put(quoted: evidence.behaviour.rawValue)
        out.append(UInt8(ascii: "}"))
      }
      out.put("]}")
    }
    out.append(UInt8(ascii: "]"))
    return String(decoding: out, as: UTF8.self)
  }

  /// What the agent said comes first where it earned something; else what called for it.
  private static func quotes(of criterion: CriterionScore, _ turns: [Turn]) -> [Evidence] {
    func isAgents(_ evidence: Evidence) -> Bool {
      turns.indices.contains(evidence.turn) && turns[evidence.turn].speaker == .agent
    }
    let evidence = criterion.evidence
    guard let points = criterion.points, points > 0 else {
      return Array(evidence.prefix(quotesKept))
    }
    return Array((evidence.filter(isAgents) + evidence.filter { !isAgents($0) }).prefix(quotesKept))
  }

  /// Reads what `json` wrote; elements of another shape are left out.
  static func list(from json: String) -> [StoredCriterion] {
    guard let value = try? JSONValue(parsing: Array(json.utf8)) else { return [] }
    return (value.array ?? []).compactMap(StoredCriterion.init)
  }

  private init?(_ value: JSONValue) {
    guard let id = value["id"]?.string,
      let status = value["status"]?.string.flatMap(Status.init(rawValue:)),
      let points = value["points"]?.double, let maxPoints = value["maxPoints"]?.double
    else { return nil }
    self.id = id
    skill = value["skill"]?.string
    self.status = status
    self.points = points
    self.maxPoints = maxPoints
    occasions = value["occasions"]?.integer ?? 0
    answered = value["answered"]?.integer ?? 0
    quotes = (value["quotes"]?.array ?? []).compactMap(StoredQuote.init)
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > quoteLength, text.unicodeScalars.count > quoteLength else {
      return text
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(quoteLength - 1))) + "…"
  }
}

/// Words kept as evidence.
public struct StoredQuote: Sendable, Hashable {
  public var turn: Int
  public var text: String
  public var behaviour: String

  init?(_ value: JSONValue) {
    guard let turn = value["turn"]?.integer, let text = value["text"]?.string else { return nil }
    self.turn = turn
    self.text = text
    behaviour = value["behaviour"]?.string ?? ""
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  /// A JSON string.
  fileprivate mutating func put(quoted text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        append(0x5C)
        append(byte)
      case 0..<0x20:
        put("\\u00")
        append(byte < 0x10 ? 0x30 : 0x31)
        append("0123456789abcdef".utf8.map(\.self)[Int(byte & 15)])
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
