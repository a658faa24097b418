import Testing

@testable import Conversations

/// Several recordings in one vCon, and recordings beside messages.
@Suite struct VConRecordingsTests {
  private static func segments(_ words: String, speaker: Int) -> String {
    #"{"transcript":{},"segments":[{"speaker":\#(speaker),"text":"\#(words)","start":1,"end":2}]}"#
  }

  private static func vCon(_ dialogs: [String], _ words: [String]) -> String {
    let analyses = words.enumerated().map { index, words in
      #"{"type":"transcript","dialog":[\#(index)],"body":\#(segments(words, speaker: index))}"#
    }
    return #"{"parties":[],"dialog":[\#(dialogs.joined(separator: ","))],"#
      + #""analysis":[\#(analyses.joined(separator: ","))]}"#
  }

  @Test func recordingsFollowOneAnotherInTheOrderOfTheirStarts() throws {
    let late = #"{"type":"recording","start":"2026-01-05T10:00:00Z"}"#
    let early = #"{"type":"recording","start":"2026-01-05T10:00:00+01:00"}"#
    #expect(
      try Reading.lines(Self.vCon([late, early], ["second", "first"]))
        == [["Speaker 1|first|1000-2000", "Speaker 0|second|3601000-3602000"]])
    #expect(
      try Reading.lines(Self.vCon([late, #"{"type":"recording"}"#], ["one", "two"]))
        == [["Speaker 0|one|1000-2000", "Speaker 1|two"]])
  }

  @Test func aRecordingBesideMessagesIsLeftOutWithAWarning() throws {
    let recording = #"{"type":"recording","start":"2026-01-05T10:00:00Z"}"#
    let text = #"{"type":"text","parties":0,"body":"hi"}"#
    func warnings(_ text: String) throws -> [TranscriptWarning] {
      guard
        case .transcript(let read)? = try TranscriptReader(name: "v").units(in: text.bytes).first
      else { return [] }
      return read.warnings
    }
    #expect(
      try warnings(Self.vCon([recording, text], ["spoken"])) == [.recordingsBesideTexts(count: 1)])
    #expect(try warnings(Self.vCon([recording, text], [])) == [])
    #expect(try warnings(Self.vCon([text, recording], ["written again"])) == [])
    #expect(
      TranscriptWarning.recordingsBesideTexts(count: 2).description
        == "transcripts of 2 recordings beside the messages; left out, only the messages were read; "
        + "put each in a vCon of its own")
    #expect(
      TranscriptWarning.recordingsBesideTexts(count: 1).sentence(in: .fr)
        == "transcriptions de 1 enregistrement à côté des messages ; sans suite, seuls les messages "
        + "sont lus ; faites un vCon de chaque")
  }
}
