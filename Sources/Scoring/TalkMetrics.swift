public import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// How a conversation was shared out in time: the measures that rules know, and the speed of speech.
///
/// Each is nil where the transcript lacks the times that it needs. Sources: qa-platforms 2.11;
/// Amazon Connect counts a response only after a message of the other side, and so does this.
public struct TalkMetrics: Sendable, Hashable {
  /// The agent's part of the time in which agent or customer speak, per cent.
  public let talkShare: Double?
  /// Seconds of all gaps above `silenceThreshold`.
  public let silence: Double?
  /// The same, per cent of the conversation.
  public let silenceShare: Double?
  /// Turns of the agent that start while the customer is still speaking.
  public let interruptions: Int?
  /// Words of the agent in a minute of the agent's speech.
  public let agentWordsPerMinute: Double?
  public let customerWordsPerMinute: Double?
  /// Seconds from the customer's first turn to the agent's answer.
  public let firstResponseTime: Double?
  /// The median of all the agent's answers, seconds.
  public let responseTime: Double?

  /// Seconds above which a gap counts as silence.
  public static let silenceThreshold = Double(ConversationView.silenceThresholdMs) / 1000

  /// Nil where a conversation has no times, or one side only.
  public init?(_ conversation: Conversation) {
    guard conversation.turns.contains(where: { $0.startMs != nil }) else { return nil }
    let view = ConversationView(timesOf: conversation)
    talkShare = view.value(of: .talkShare)
    silence = view.value(of: .silence)
    silenceShare = view.value(of: .silenceShare)
    interruptions = view.value(of: .interruptions).map { Int($0) }
    firstResponseTime = view.value(of: .firstResponseTime)
    responseTime = view.value(of: .responseTime)
    agentWordsPerMinute = view.wordsPerMinute(of: .agent)
    customerWordsPerMinute = view.wordsPerMinute(of: .customer)
    guard talkShare != nil || silence != nil || interruptions != nil || responseTime != nil else {
      return nil
    }
  }
}

extension ConversationView {
  /// Speech below this says nothing about speed.
  private static let shortestSpeechMs = 5000

  /// A view without behaviours.
  fileprivate init(timesOf conversation: Conversation) {
    let turns = [AnnotatedTurn](repeating: AnnotatedTurn(), count: conversation.turns.count)
    self.init(
      AnnotatedConversation(conversation: conversation, language: .en, turns: turns),
      slots: SlotTable([], catalogue: BehaviourCatalogue(behaviours: [], hash: "")),
      program: RuleProgram())
  }

  /// Nil where a turn has no end, or the speaker speaks for less than five seconds.
  fileprivate func wordsPerMinute(of speaker: Speaker) -> Double? {
    guard !isOneSided else { return nil }
    var words = 0
    var time = 0
    for turn in turns where turn.speaker == speaker {
      guard let start = turn.startMs, let end = turn.endMs else { return nil }
      time += max(0, end - start)
      words += Self.words(in: turn.text)
    }
    return time >= Self.shortestSpeechMs ? Double(words) * 60_000 / Double(time) : nil
  }

  /// Runs of signs between spaces that hold a letter or a digit: `l'ami` and `21:30` are one each.
  private static func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var words = 0
      var holdsLetter = false
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        // No-break spaces, and the spaces, dashes and quotes of U+2000…U+203F.
        let isNoBreak = byte == 0xC2 && next == 0xA0
        let isMark = byte == 0xE2 && next == 0x80
        if byte <= 0x20 || isNoBreak {
          if holdsLetter { words += 1 }
          holdsLetter = false
        } else if isMark {
          // A narrow no-break space parts words; a curly apostrophe does not.
          if at + 2 < bytes.count, bytes[at + 2] == 0xAF || bytes[at + 2] <= 0x8A {
            if holdsLetter { words += 1 }
            holdsLetter = false
          }
        } else if byte >= 0xC3 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- 0x30 < 10 {
          holdsLetter = true
        }
        at += isMark ? 3 : isNoBreak ? 2 : 1
      }
      return words + (holdsLetter ? 1 : 0)
    }
  }
}
