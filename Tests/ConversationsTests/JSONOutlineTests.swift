import Testing

@testable import Conversations

@Suite struct JSONOutlineTests {
  private static func format(of text: String) -> String? {
    try? TranscriptFormat.recognised(in: TranscriptSample(text.bytes)).name
  }

  @Test(
    arguments: [
      (
        #"{"results":[{"languageCode":"en"},{"alternatives":[{"transcript":"x"}]}]}"#,
        "google-speech"
      ),
      (
        #"{"results":[{"type":"speaker_change"},{"alternatives":[{"content":"x"}]}]}"#,
        "speechmatics"
      ),
      (#"[null,{"entries":[{"role":"AGENT","text":"hi"}]}]"#, "google-insights"),
      (#"[null,{"turns":[]}]"#, "json"),
    ] as [(String, String)])
  func formatsAreToldThoughTheFirstElementTellsNothing(_ text: String, _ name: String) {
    #expect(Self.format(of: text) == name)
  }

  @Test func manyKeysBeforeTheTellingOneAreLookedAt() {
    let categories = (0..<300).map { #""category\#($0)":{"PointsOfInterest":[{"Begin":1}]}"# }
    let text = """
      {"Categories":{"MatchedDetails":{\(categories.joined(separator: ","))}},
      "Transcript":[{"Content":"hi","ParticipantId":"AGENT"}]}
      """
    #expect(Self.format(of: text) == "contact-lens")
  }

  @Test func keysAreLookedAtWithinBounds() {
    let keys = (0..<40_000).map { #""k\#($0)":{"long":1}"# }.joined(separator: ",")
    let outline = JSONOutline(Array("{\(keys)}".utf8))
    #expect(outline.paths.count < 40_000)
    #expect(outline.error == nil)
    let elements = JSONOutline(Array(#"[{},{},{},{},{},{},{},{"in":1},{"out":1}]"#.utf8))
    #expect(elements.paths == ["in"])
  }

  @Test(arguments: ["Transcript", "segments", "transcripts", "utterances"])
  func anEmptyListOfAKnownFormIsNamed(_ field: String) {
    #expect(
      Reading.sentence(#"{"id":1,"\#(field)":[]}"#.bytes)
        == "no conversation in it: the list '\(field)' is empty")
    #expect(
      TranscriptError.Problem.emptyList(field: field).sentence(in: .fr)
        == "aucune conversation dedans : la liste « \(field) » est vide")
  }

  @Test(
    arguments: [
      (#"{"id":"a","language_code":"en","utterances":{}}"#, "utterances", "an object"),
      (#"[{"requester_id":1,"comments":"hi"}]"#, "comments", "a text"),
      (#"{"speakers":[],"monologues":null}"#, "monologues", "null"),
      (#"{"text":"","language":"en","segments":5}"#, "segments", "a number"),
    ] as [(String, String, String)])
  func whatStandsForTheListOfAPlainFormIsNamed(_ text: String, _ field: String, _ found: String) {
    #expect(Reading.sentence(text.bytes).hasPrefix("'\(field)' must be a list, not \(found)"))
  }

  @Test func aWordThatManyFormsUseTellsNone() {
    #expect(Reading.sentence(#"{"id":1,"data":{}}"#.bytes).hasPrefix("JSON, but no transcript"))
  }

  @Test func aListOfSeveralFormsIsReadElementByElement() throws {
    let text = """
      [{"requester_id":1,"comments":[{"author_id":1,"plain_body":"hi"}]},
      {"source":{"author":{"type":"user"},"body":"hello"}}]
      """
    #expect(
      try Reading.conversations(text).map { $0.conversation.turns.map(\.text) }
        == [["hi"], ["hello"]])
  }
}
