import Conversations
import Reports
import Scoring
import Testing

@Suite struct TalkReportTests {
  private let call = Conversation(
    id: "call-0142", language: .en,
    turns: [
      Turn(speaker: .customer, text: "Where is my parcel?", startMs: 0, endMs: 6000),
      Turn(speaker: .agent, text: "One two three four five", startMs: 5500, endMs: 15_500),
      Turn(speaker: .customer, text: "Well?", startMs: 20_000, endMs: 21_000),
      Turn(speaker: .agent, text: "Six", startMs: 150_000, endMs: 151_000),
    ])

  private func page(_ language: Language) -> String {
    let report = ScoreReport(
      rubric: Samples.rubric, texts: .texts(in: language),
      style: TextStyle(width: 80, hasColor: false, isPlain: true))
    return String(decoding: report.bytes(for: Samples.card, of: call), as: UTF8.self)
  }

  @Test func thePageSaysThresholdsAndTimesInBothLanguages() {
    #expect(
      page(.en).contains(
        """

        Talk
          - the agent has 61% of the talk
          - silence: 2 min 14 s, 88% of the conversation (gaps over 3 s)
          - interruptions: 1 (the agent starts before the customer has ended)
          - words a minute: agent 33, customer 43
          - first response after 0 s, half of all within 1 min 5 s

        """))
    #expect(
      page(.fr).contains(
        """

        Parole
          - le conseiller a 61 % de la parole
          - silences : 2 min 14 s, 88 % de la conversation (pauses de plus de 3 s)
          - interruptions : 1 (le conseiller commence avant la fin du client)
          - mots à la minute : conseiller 33, client 43
          - première réponse après 0 s, la moitié en moins de 1 min 5 s

        """))
  }

  @Test func theDataFollowTheSchemaAndComeAfterTheCriteria() throws {
    let talk = try #require(TalkMetrics(call))
    var bytes: [UInt8] = []
    ScoreJSON(engine: EngineReference(version: "0.1.0", catalogue: "cafe"))
      .append(Samples.card, talk: talk, to: &bytes)
    #expect(try SchemaCheck("score").faults(in: bytes) == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        "],\"talk\":{\"silenceThreshold\":3,\"talkShare\":61.11,\"silence\":133.5,"
          + "\"silenceShare\":88.41,\"interruptions\":1,\"agentWordsPerMinute\":32.73,"
          + "\"customerWordsPerMinute\":42.86,\"firstResponseTime\":0,\"responseTime\":64.5}}"))
  }
}
