public import Conversations

/// One value of one metric, as a customer or a clock gave it.
public struct KPIRecord: Sendable, Hashable {
  public var day: CalendarDay
  /// The agent's id or name.
  public var person: String?
  public var channel: Channel?
  public var conversation: String?
  public var metric: Metric
  /// On the metric's own scale (`Metric.kind`); 1 and 0 for yes and no.
  public var value: Double
  public var comment: String?

  public init(
    day: CalendarDay, person: String? = nil, channel: Channel? = nil, conversation: String? = nil,
    metric: Metric, value: Double, comment: String? = nil
  ) {
    self.day = day
    self.person = person
    self.channel = channel
    self.conversation = conversation
    self.metric = metric
    self.value = value
    self.comment = comment
  }

  /// What counts in a figure: −100, 0 or 100 for a detractor, a passive, a promoter (Reichheld 2003).
  var counted: Double {
    guard metric == .nps else { return value }
    return value >= 9 ? 100 : value <= 6 ? -100 : 0
  }
}

extension KPIRecord {
  /// What a transcript's metadata and times tell.
  ///
  /// Solved and not reopened is solved at the first contact. The handle time runs from the first turn
  /// to the end of the last; the first response from the customer's first message to the agent's
  /// answer, where the customer began.
  public static func records(of conversation: Conversation, day: CalendarDay) -> [KPIRecord] {
    var values: [(Metric, Double)] = []
    if let kpi = conversation.kpi {
      if let csat = kpi.csat, (1...5).contains(csat) { values.append((.csat, csat)) }
      if let nps = kpi.nps, (0...10).contains(nps) { values.append((.nps, nps)) }
      if let ces = kpi.ces, (1...7).contains(ces) { values.append((.ces, ces)) }
      if let resolved = kpi.resolved {
        values.append((.fcr, resolved && kpi.reopened != true ? 1 : 0))
      }
    }
    let turns = conversation.turns
    if let start = turns.compactMap(\.startMs).first,
      let end = turns.compactMap({ $0.endMs ?? $0.startMs }).max(), end > start
    {
      values.append((.handleSeconds, Double(end - start) / 1000))
    }
    if let first = turns.first(where: { $0.speaker != .other }), first.speaker == .customer,
      let asked = first.startMs,
      let answered = turns.first(where: { $0.speaker == .agent })?.startMs, answered >= asked
    {
      values.append((.firstResponseSeconds, Double(answered - asked) / 1000))
    }
    return values.map { metric, value in
      KPIRecord(
        day: day, person: conversation.person, channel: conversation.channel,
        conversation: conversation.id, metric: metric, value: value)
    }
  }
}
