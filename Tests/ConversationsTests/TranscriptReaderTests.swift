import Testing

@testable import Conversations

@Suite struct TranscriptReaderTests {
  @Test func aFormatThatTheUserNamesIsDoubtedWhereItHoldsNothing() {
    let reader = TranscriptReader(name: "x", format: TranscriptFormat(named: "deepgram"))
    let error = Reading.sentence(#"{"turns":[{"speaker":"agent","text":"hi"}]}"#.bytes, reader)
    #expect(
      error
        == "line 1: no conversation in it, read as 'deepgram'; check --input-format, or leave it out"
    )
    #expect(
      TranscriptError.Problem.noConversationAs(format: "vtt").sentence(in: .fr)
        == "aucune conversation dedans, lu comme « vtt » ; vérifiez --input-format, ou ne le donnez pas"
    )
  }

  @Test func aLabelThatNamesTheCustomerIsRedacted() throws {
    let text = "Agent: Can I help, Rosa?\nCustomer (Rosa Bell): I am Rosa. Where is my parcel?\n"
    let reader = TranscriptReader(name: "call")
    let unit = try #require(try reader.units(in: Array(text.utf8)).first)
    var read = try reader.conversation(from: unit)
    read.redact()
    #expect(
      read.conversation.turns.map(\.text) == [
        "Can I help, [NAME-1]?", "I am [NAME-1]. Where is my parcel?",
      ])
  }
}
