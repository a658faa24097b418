import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

@Suite struct MeasuresTests {
  func value(_ measure: Rule.Measure, _ lines: [Line]) throws -> Double? {
    let scorer = try Scorer(rubric: rubric([level(said("apology"))]), catalogue: testCatalogue)
    return scorer.scoring(of: talk(lines)).view.value(of: measure)
  }

  /// Replies after 1 s, 6 s and 2 s; one interruption; gaps of 1 s, 6 s (silence) and 2 s.
  static let call: [Line] = [
    .a(times: 0..<1000), .c(times: 1000..<4000), .a(times: 5000..<7000),
    .c(times: 7000..<9000), .c(times: 9000..<10000), .a(times: 16000..<18000),
    .c(times: 18000..<19000), .a(times: 21000..<22000), .c(times: 22000..<25000),
    .a(times: 24500..<26000),
  ]

  @Test(arguments: [
    (Rule.Measure.responseTime, 1.5), (.firstResponseTime, 1), (.talkShare, 750 / 17.5),
    (.silence, 6), (.silenceShare, 600 / 26.0), (.interruptions, 1),
  ])
  func measuresOfACall(measure: Rule.Measure, expected: Double) throws {
    #expect(try value(measure, Self.call) == expected)
  }

  @Test func aGapOfThreeSecondsIsNoSilence() throws {
    #expect(try value(.silence, [.c(times: 0..<1000), .a(times: 4000..<5000)]) == 0)
    #expect(try value(.silence, [.c(times: 0..<1000), .a(times: 4001..<5000)]) == 3.001)
  }

  @Test func aReplyBeforeTheCustomersEndTookNoTime() throws {
    #expect(
      try value(.firstResponseTime, [.c(times: 0..<1000), .a(times: 800..<5000)]) == 0)
  }

  @Test func messagesHaveResponseTimesWithoutEnds() throws {
    var conversation = talk([.c(times: 0..<1), .c(times: 5000..<5001), .a(times: 35000..<35001)])
    var inner = conversation.conversation
    for index in inner.turns.indices { inner.turns[index].endMs = nil }
    conversation = AnnotatedConversation(
      conversation: inner, language: .en, turns: conversation.turns)
    let rule = Rule.measure(.firstResponseTime, .equal, 30)
    #expect(try score(conversation, rubric([level(rule)])).score == 100)
  }

  @Test func anOddNumberOfRepliesHasOneInTheMiddle() throws {
    #expect(try value(.responseTime, Array(Self.call.prefix(8))) == 2)
  }

  @Test(arguments: Rule.Measure.allCases)
  func measuresWithoutTimesOrOneSideAreUnknown(measure: Rule.Measure) throws {
    #expect(try value(measure, [.c(), .a()]) == nil)
    #expect(try value(measure, [.c(times: 0..<9), .a()]) == nil)
    #expect(try value(measure, [.a(times: 0..<9), .a(times: 10..<19)]) == nil)
    #expect(try value(measure, []) == nil)
  }
}
