import Testing

@testable import Conversations

/// The traps of Contact Lens in real time and of Twilio Conversations.
@Suite struct MessagingAndRealTimeTests {
  private static func turns(_ text: String) throws -> [String] {
    try Reading.conversations(text).flatMap(\.conversation.turns).map { "\($0.speaker)|\($0.text)" }
  }

  @Test func segmentsWithoutATranscriptAreNoTurns() throws {
    let text = """
      {"Channel":"VOICE","Segments":[{"Categories":{"MatchedCategories":["Refund"]}},
      {"Utterance":{"PartialContent":"my or","ParticipantRole":"CUSTOMER"}},{"Transcript":null},
      {"Transcript":{"Id":"2","ParticipantRole":"CUSTOMER","Content":"My order is late.",
      "BeginOffsetMillis":900,"EndOffsetMillis":1800}},
      {"Transcript":{"Id":"1","ParticipantRole":"AGENT","Content":"Hello.","BeginOffsetMillis":0,
      "EndOffsetMillis":800}}]}
      """
    #expect(
      try Reading.lines(text) == [["AGENT|Hello.|0-800", "CUSTOMER|My order is late.|900-1800"]])
  }

  @Test func aSegmentListedAgainCountsOnceAsItWasLast() throws {
    let text = """
      {"Segments":[
      {"Transcript":{"Id":"1","ParticipantRole":"AGENT","Content":"Hell","BeginOffsetMillis":0}},
      {"Transcript":{"Id":"2","ParticipantRole":"CUSTOMER","Content":"Hi.","BeginOffsetMillis":5}},
      {"Transcript":{"Id":"1","ParticipantRole":"AGENT","Content":"Hello.","BeginOffsetMillis":0}}]}
      """
    #expect(try Self.turns(text) == ["agent|Hello.", "customer|Hi."])
  }

  @Test func theSecondVersionOfSegmentsHasChatsWithTimesApart() throws {
    let text = """
      {"Channel":"CHAT","Segments":[{"Transcript":{"Id":"a","ParticipantId":"p1",
      "ParticipantRole":"CUSTOMER","Content":"Hello?","ContentType":"text/plain",
      "Time":{"AbsoluteTime":"2026-02-03T14:02:00Z"}}},
      {"Transcript":{"Id":"b","ParticipantId":"p1","ParticipantRole":"CUSTOMER",
      "Content":"Anyone?","Time":{"AbsoluteTime":"2026-02-03T14:02:30Z"}}},
      {"Event":{"Id":"e","EventType":"participant.joined"}},
      {"Transcript":{"Id":"c","ParticipantId":"p2","ParticipantRole":"CUSTOM_BOT",
      "Content":"One moment","Time":null}}]}
      """
    let read = try Reading.conversations(text).first?.conversation
    #expect(read?.channel == .chat)
    #expect(read?.turns.map(\.text) == ["Hello?", "Anyone?", "One moment"])
    #expect(read?.turns.map(\.speaker) == [.customer, .customer, .other])
    #expect(read?.turns.map(\.startMs) == [0, 30_000, nil])
  }

  @Test func unfinishedWordsAloneAreNoConversation() {
    let text = #"{"Segments":[{"Utterance":{"PartialContent":"my or"}}]}"#
    #expect(
      Reading.sentence(text.bytes)
        == "line 1: no conversation in it; export it again with what was said")
    #expect(
      Reading.sentence(
        #"{"Segments":[{"Transcript":{"Content":7,"ParticipantRole":"AGENT"}}]}"#.bytes)
        == "turn 0: 'Content' must be a text, not a number; mend it, or export it again")
  }

  @Test func twilioMessagesAreInOrderOfTheirIndexAndTheAddressIsTheCustomers() throws {
    let text = """
      {"messages":[
      {"conversation_sid":"CH1","index":7,"author":"sam","participant_sid":"MB2","body":"Hello"},
      {"conversation_sid":"CH1","index":1,"author":"whatsapp:+447700900321","body":"Hi"},
      {"conversation_sid":"CH1","index":2,"author":"system","body":"Sam joined"},
      {"conversation_sid":"CH1","index":3,"author":"whatsapp:+447700900321","body":null,
      "media":[{"sid":"ME1"}]}],
      "participants":[{"sid":"MB1","messaging_binding":{"address":"whatsapp:+447700900321"}},
      {"sid":"MB2","identity":"sam","messaging_binding":null}]}
      """
    #expect(try Self.turns(text) == ["customer|Hi", "other|Sam joined", "agent|Hello"])
    #expect(try Reading.conversations(text).first?.conversation.id == "CH1")
    #expect(try Reading.conversations(text).first?.conversation.agent?.id == "sam")
  }

  @Test func twilioAuthorsWithoutAddressesAreToldApartByWhatTheySay() throws {
    let text = """
      {"messages":[{"conversation_sid":"CH1","index":0,"author":"web-41","body":"My order is late"},
      {"conversation_sid":"CH1","index":1,"author":"kim","body":"Hello, how can I help you today?"}],
      "participants":[{"sid":"MB1","identity":"web-41"},{"sid":"MB2","identity":"kim"}]}
      """
    #expect(
      try Self.turns(text)
        == ["customer|My order is late", "agent|Hello, how can I help you today?"])
  }

  @Test func twilioBodiesThatAreNoTextAreNamed() {
    #expect(
      Reading.sentence(#"{"messages":[{"conversation_sid":"C","author":"a","body":[]}]}"#.bytes)
        == "turn 0: 'body' must be a text, not a list; mend it, or export it again")
  }

  // MARK: - Google CX Insights

  /// One conversation as the API gives it.
  private static func resource(_ medium: String, _ segments: String) -> String {
    """
    {"name":"projects/p/locations/eu/conversations/c-7","languageCode":"en-GB",
    "startTime":"2026-03-02T09:00:00Z","agentId":"a-1","medium":"\(medium)",
    "transcript":{"transcriptSegments":[\(segments)]}}
    """
  }

  private static let chat = resource(
    "CHAT",
    """
    {"text":"Hi, this is Rosie, a bot.","messageTime":"2026-03-02T09:00:00Z",
    "segmentParticipant":{"role":"AUTOMATED_AGENT"}},
    {"text":"It's about my parcel.","messageTime":"2026-03-02T09:00:05Z",
    "segmentParticipant":{"role":"END_USER","userId":"u-9"}},
    {"text":"I'm looking.","messageTime":"2026-03-02T09:00:30.5Z",
    "segmentParticipant":{"role":"HUMAN_AGENT"}},
    {"text":"It left today.","messageTime":"2026-03-02T09:01:00Z",
    "segmentParticipant":{"role":"HUMAN_AGENT"}}
    """)

  @Test(arguments: [chat, #"{"conversations":[\#(chat)]}"#])
  func theResourceOfInsightsIsRead(text: String) throws {
    let read = try Reading.conversations(text, TranscriptReader(name: "x"))
    let conversation = try #require(read.first?.conversation)
    #expect(conversation.id == "c-7")
    #expect(conversation.language == .en)
    #expect(conversation.channel == .chat)
    #expect(conversation.agent == Agent(id: "a-1"))
    #expect(conversation.startedAt == "2026-03-02T09:00:00Z")
    #expect(conversation.turns.map(\.speaker) == [.other, .customer, .agent, .agent])
    #expect(conversation.turns.map(\.startMs) == [0, 5000, 30500, 60000])
    #expect(read.first?.customers.first?.ids == ["u-9"])
  }

  @Test func callsOfInsightsHaveTimesOfWordsAndChannels() throws {
    let text = Self.resource(
      "PHONE_CALL",
      """
      {"text":"Thank you for calling,","channelTag":2,"words":[{"startOffset":"0.5s","endOffset":"1s",
      "word":"Thank"},{"startOffset":"1s","endOffset":"1.8s","word":"calling,"}]},
      {"text":"how can I help?","channelTag":2,"messageTime":"2026-03-02T09:00:02Z"},
      {"text":"My order is late.","channelTag":1,"words":[{"startOffset":"3s","endOffset":"4.5s"}]}
      """)
    #expect(
      try Reading.lines(text) == [
        [
          "Channel 2|Thank you for calling, how can I help?|500-1800",
          "Channel 1|My order is late.|3000-4500",
        ]
      ])
  }

  @Test func aSegmentOfInsightsThatIsNoTextIsNamed() {
    let text = Self.resource("CHAT", #"{"text":"a"},{"text":5}"#)
    #expect(Reading.sentence(text.bytes).hasPrefix("turn 1: 'text' must be a text, not a number"))
  }
}
