import Conversations
import Testing

@Suite struct TranscriptReaderTests {
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
