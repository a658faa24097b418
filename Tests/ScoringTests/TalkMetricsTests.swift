import Conversations
import Scoring
import Testing

@Suite struct TalkMetricsTests {
  /// The agent speaks for 6 s of 16, in eight words; one gap of 4 s.
  static let call = Conversation(
    id: "c",
    turns: [
      Turn(speaker: .agent, text: "Hello , it’s Tom .", startMs: 0, endMs: 2000),
      Turn(
        speaker: .customer, text: "Où est-il\u{202F}? L'ami\u{A0}! 21:30 — zut", startMs: 2500,
        endMs: 12_500),
      Turn(speaker: .agent, text: "One two three four five", startMs: 12_000, endMs: 16_000),
      Turn(speaker: .customer, text: "…", startMs: 20_000, endMs: 20_000),
      Turn(speaker: .agent, text: "", startMs: 21_000, endMs: 21_000),
    ])

  @Test func aCallWithTimesHasAllOfThem() throws {
    let talk = try #require(TalkMetrics(Self.call))
    #expect(talk.talkShare == 37.5)
    #expect(talk.silence == 4)
    #expect(talk.silenceShare == 400 / 21.0)
    #expect(talk.interruptions == 1)
    #expect(talk.agentWordsPerMinute == 80)
    #expect(talk.customerWordsPerMinute == 30)
    #expect(talk.firstResponseTime == 0)
    #expect(talk.responseTime == 0.5)
  }

  @Test func aChatHasResponsesOnly() throws {
    var chat = Self.call
    for place in chat.turns.indices { chat.turns[place].endMs = nil }
    let talk = try #require(TalkMetrics(chat))
    #expect(talk.talkShare == nil && talk.silence == nil && talk.interruptions == nil)
    #expect(talk.agentWordsPerMinute == nil)
    #expect(talk.firstResponseTime == 9.5 && talk.responseTime == 5.25)
  }

  @Test func lessThanFiveSecondsSayNothingAboutSpeed() throws {
    var call = Self.call
    call.turns[2].endMs = 14_999
    let talk = try #require(TalkMetrics(call))
    #expect(talk.agentWordsPerMinute == nil && talk.customerWordsPerMinute == 30)
  }

  @Test func withoutTimesOrWithOneSideThereAreNone() {
    var untimed = Self.call
    for place in untimed.turns.indices {
      (untimed.turns[place].startMs, untimed.turns[place].endMs) = (nil, nil)
    }
    #expect(TalkMetrics(untimed) == nil)
    var oneSided = Self.call
    for place in oneSided.turns.indices { oneSided.turns[place].speaker = .agent }
    #expect(TalkMetrics(oneSided) == nil)
  }
}
