import Testing

@testable import Conversations

/// The traps of exports from help desks, of vCon and of corpora.
@Suite struct MessageFormatsTests {
  private static func turns(_ text: String) throws -> [String] {
    try Reading.conversations(text).flatMap(\.conversation.turns).map { "\($0.speaker)|\($0.text)" }
  }

  @Test func zendeskNotesAreDroppedAndTheRequesterIsTheCustomer() throws {
    let text = """
      {"id":7,"requester_id":1,"comments":[
      {"author_id":1,"body":"**Hi**","public":true,"created_at":"2024-01-01T00:00:00Z"},
      {"author_id":2,"body":"secret","public":false},
      {"author_id":2,"plain_body":"Hello","body":"x","created_at":"2024-01-01T00:01:00Z"},
      {"author_id":-1,"body":"closed automatically"},{"author_id":1,"body":null}]}
      """
    #expect(try Self.turns(text) == ["customer|Hi", "agent|Hello", "other|closed automatically"])
  }

  @Test(arguments: ["false", "0", #""false""#, #""False""#, #""0""#])
  func zendeskNotesAreDroppedHoweverTheyAreMarked(mark: String) throws {
    let text = """
      {"requester_id":1,"comments":[{"author_id":1,"plain_body":"hi","public":1},
      {"author_id":2,"plain_body":"secret","public":\(mark)},
      {"author_id":2,"plain_body":"hello","public":"true"}]}
      """
    #expect(try Self.turns(text) == ["customer|hi", "agent|hello"])
    let rated = """
      {"data":[{"comments":[{"comment":"hi","authorIsNotClient":false},
      {"comment":"secret","authorIsNotClient":true,"public":\(mark)}]}]}
      """
    #expect(try Self.turns(rated) == ["customer|hi"])
  }

  @Test(arguments: [
    ("null", "null"), (#""maybe""#, "a text"), ("2", "a number"), ("{}", "an object"),
  ])
  func zendeskCommentsThatMayBeNotesAreRefused(mark: String, kind: String) {
    let text = """
      {"requester_id":1,"comments":[{"author_id":1,"plain_body":"hi"},
      {"author_id":2,"plain_body":"secret","public":\(mark)}]}
      """
    #expect(
      Reading.sentence(text.bytes)
        == "turn 1: 'public' must be true or false, not \(kind); mend it, or export it again")
    let rated = #"{"data":[{"comments":[{"comment":"hi","public":\#(mark)}]}]}"#
    #expect(
      Reading.sentence(rated.bytes)
        == "turn 0: 'public' must be true or false, not \(kind); mend it, or export it again")
  }

  @Test func zendeskCommentsWithoutRolesAreNotGuessed() {
    let text = #"{"comments":[{"author_id":100,"plain_body":"first comment","public":true}]}"#
    #expect(
      Reading.sentence(text.bytes)
        == "line 1: who is the agent? 'Author 100' says 'first comment'; "
        + "settle it with --agent-label 'Author 100'")
  }

  @Test func intercomPartsThatAreNoMessagesAreDropped() throws {
    let text = """
      {"type":"conversation.list","conversations":[{"id":1,"created_at":1539897198,
      "conversation_message":{"body":"<p>hi Bob</p>","author":{"type":"admin","id":"3"}},
      "conversation_parts":{"conversation_parts":[
      {"part_type":"comment","body":"<p>auto</p>","author":{"type":"bot"}},
      {"part_type":"note","body":"<p>psst</p>","author":{"type":"admin"}},
      {"part_type":"comment","body":"yes","author":{"type":"lead"}},
      {"part_type":"close","body":null,"author":{"type":"admin"}}]},
      "conversation_rating":{"rating":9}}]}
      """
    #expect(try Self.turns(text) == ["agent|hi Bob", "other|auto", "customer|yes"])
    let read = try Reading.conversations(text).first?.conversation
    #expect(read?.kpi == nil)
    #expect(read?.startedAt == "2018-10-18T21:13:18Z")
  }

  @Test(arguments: [("email", "agent|On its way."), ("chat", "agent|On its way.\n--\nTom")])
  func intercomMailsAreWhatTheirWritersWrote(channel: String, first: String) throws {
    let text = """
      {"source":{"type":"\(channel)","body":"<p>On its way.</p><p>-- <br>Tom</p>",
      "author":{"type":"admin","id":"3"}},"conversation_parts":{"conversation_parts":[
      {"body":"<p>Thanks.</p><p>On 5 May 2026 Tom wrote:</p>","author":{"type":"user"}}]}}
      """
    let turns = try Self.turns(text)
    #expect(turns.first == first)
    #expect((turns.last == "customer|Thanks.") == (channel == "email"))
  }

  @Test func liveChatWhispersAreDroppedAndThreadsAreConversations() throws {
    let text = """
      {"chats":[{"id":"c","users":[{"id":"a","type":"agent"},{"id":"b","type":"customer"}],
      "thread":{"id":"t1","events":[{"type":"message","author_id":"b","text":"hi"},
      {"type":"message","author_id":"a","text":"psst","visibility":"agents"},
      {"type":"file","author_id":"b","url":"x"},
      {"type":"system_message","text":"left"},{"type":"message","author_id":"a","text":"hello"}]}}]}
      """
    #expect(try Self.turns(text) == ["customer|hi", "other|left", "agent|hello"])
    #expect(try Reading.conversations(text).first?.conversation.id == "t1")
  }

  @Test func usersByNumberAreToldApartByWhatTheySay() throws {
    func text(_ first: String) -> String {
      #"{"entries":[{"user_id":1,"text":"\#(first)"},{"user_id":2,"text":"My order is late"}]}"#
    }
    #expect(
      try Self.turns(text("How can I help you today?"))
        == ["agent|How can I help you today?", "customer|My order is late"])
    #expect(
      Reading.sentence(text("Hello").bytes)
        == "line 1: who is the agent? 'User 1' says 'Hello', 'User 2' says 'My order is late'; "
        + "settle it with --agent-label 'User 1'")
  }

  @Test func utterancesOfACorpusAreGroupedWhateverTheChunks() throws {
    let bytes = SamplesTests.bytes("coffee.en.convokit.jsonl")
    for size in [7, 500, 100_000] {
      let ids = try TranscriptFeedTests.feed(bytes, size: size, TranscriptReader(name: "f"))
      #expect(ids == ["cafe-1", "cafe-2"])
    }
    let list = """
      [{"id":"1","root":"r","user":"Agent","text":"hello","timestamp":2},
      {"id":"0","root":"r","user":"Client","text":"hi","timestamp":"1.0"}]
      """
    #expect(try Self.turns(list) == ["customer|hi", "agent|hello"])
  }

  @Test func actionsOfABCDAreNobodysWords() throws {
    let text =
      #"[{"convo_id":1,"original":[["agent","hi"],["action","pulled up"],["customer","yo"]]}]"#
    #expect(try Self.turns(text) == ["agent|hi", "other|pulled up", "customer|yo"])
  }

  @Test func aForeignFormMayStandOnALine() throws {
    let line = #"{"convo_id":1,"original":[["agent","hi"],["customer","yo"]]}"#
    let reader = TranscriptReader(name: "f", language: .en)
    let bad = #"{"convo_id":2,"original":7}"#
    #expect(
      try TranscriptFeedTests.feed("\(line)\n\(bad)\n".bytes, size: 64, reader)
        == ["1", "line 2: 'original' must be a list, not a number; mend it, or export it again"])
    #expect(
      try TranscriptFeedTests.feed(
        "\(line)\n{\"dev\":[\(line),\(line)]}\n".bytes, size: 64, reader)
        == ["1", "line 2: 2 conversations on one line; put one on a line"])
  }

  @Test(arguments: [
    (
      #"[{"convo_id":1,"original":[["agent","hi"]]},{"convo_id":2,"original":7}]"#,
      "conversation 2: 'original' must be a list, not a number; mend it, or export it again"
    ),
    (
      #"{"dev":[{"convo_id":1,"original":[["agent","hi"]]},{"convo_id":2,"original":7}]}"#,
      "conversation 2: 'original' must be a list, not a number; mend it, or export it again"
    ),
    (
      #"{"tickets":[{"comments":[{"author_id":1,"plain_body":5}]},null,"#
        + #"{"comments":[{"author_id":1,"plain_body":"hi"}]}]}"#,
      "conversation 1: turn 0: 'plain_body' must be a text, not a number; mend it, or export it again; "
        + "conversation 2: a conversation must be an object, not null; mend it, or export it again"
    ),
    (
      #"{"data":[{"comments":[{"comment":"hi"}]},{"comments":"x"}]}"#,
      "conversation 2: 'comments' must be a list, not a text; mend it, or export it again"
    ),
    (
      #"{"conversations":[{"source":{"author":{"type":"admin"},"body":"hi"}},"#
        + #"{"source":{"author":{"type":"admin"},"body":"hi"},"conversation_parts":[{"body":5}]}]}"#,
      "conversation 2: turn 1: 'body' must be a text, not a number; mend it, or export it again"
    ),
    (
      #"{"conversations":[{"entries":[{"role":"AGENT","text":"hi"}]},{"entries":5}]}"#,
      "conversation 2: 'entries' must be a list, not a number; mend it, or export it again"
    ),
    (
      #"{"threads":[{"events":[{"type":"message","text":"hi"}]},{"events":5}]}"#,
      "conversation 2: 'events' must be a list, not a number; mend it, or export it again"
    ),
    (
      #"{"chats":[{"threads":[{"events":[{"type":"message","text":"hi"}]}]},{"threads":5}]}"#,
      "conversation 2: 'threads' must be a list, not a number; mend it, or export it again"
    ),
    (
      #"{"conversation_id":"a","speaker":"x","text":"hi"}"# + "\n"
        + #"{"conversation_id":"b","speaker":"x","text":5}"# + "\n"
        + #"{"conversation_id":"c","speak"#,
      "line 2: 'text' must be a text, not a number; mend it, or export it again; "
        + "line 3, column 30: the closing '\"' of a text expected, but the file ends here; "
        + "it looks cut off, export it again"
    ),
  ])
  func aBadConversationLeavesTheOthersAlone(_ text: String, _ sentences: String) throws {
    let units = try TranscriptReader(name: "f").units(in: text.bytes)
    var read = 0
    var unread: [String] = []
    for unit in units {
      switch unit {
      case .transcript(let transcript): read += transcript.turns.isEmpty ? 0 : 1
      case .unreadable(let error): unread.append("\(error)")
      case .jsonLine: Issue.record("a line")
      }
    }
    #expect(read == 1)
    #expect(unread.joined(separator: "; ") == sentences)
  }

  @Test func aThreadWithoutWordsIsNoConversation() throws {
    let text = """
      {"id":"C","users":[{"id":"c","type":"customer"},{"id":"a","type":"agent"}],"threads":[
      {"id":"T1","events":[{"type":"message","text":"Hi","author_id":"c"},
      {"type":"message","text":"Hello","author_id":"a"}]},
      {"id":"T2","events":[]}]}
      """
    #expect(try Reading.conversations(text).map(\.conversation.id) == ["T1"])
    let empty = #"{"id":"C","threads":[{"id":"T2","events":[]}]}"#
    #expect(
      Reading.sentence(empty.bytes)
        == "line 1: no conversation in it; export it again with what was said")
  }

  // MARK: - vCon

  @Test func aReportOfParleyTellsLanguageAndChannel() throws {
    let text = """
      {"parties":[{"role":"agent"},{"role":"customer"}],"dialog":[
      {"type":"text","parties":[1,0],"body":"Hello"},{"type":"text","parties":[0,1],"body":"Hi"}],
      "analysis":[{"type":"report","vendor":"parley","encoding":"json",
      "body":{"schema":1,"language":"fr","channel":"phone"}}]}
      """
    let reader = TranscriptReader(name: "x")
    let conversation = try Reading.conversations(text, reader)[0].conversation
    #expect(conversation.language == .fr)
    #expect(conversation.channel == .phone)
  }

  @Test func aVConThatIsSignedOrEncryptedOrSoundOnlyIsRefusedWithTheReason() {
    #expect(
      Reading.sentence(#"{"payload":"e30","signatures":[]}"#.bytes)
        == "a signed vCon; verify it with your own key and give parley the vCon inside it")
    #expect(
      Reading.sentence(#"{"payload":"e30","protected":"e30","signature":"x"}"#.bytes)
        == "a signed vCon; verify it with your own key and give parley the vCon inside it")
    #expect(
      Reading.sentence("eyJhbGciOiJSUzI1NiJ9.eyJ1dWlkIjoi.c2ln\n".bytes)
        == "a signed vCon; verify it with your own key and give parley the vCon inside it")
    #expect(
      Reading.sentence("eyJhbGciOiJSUzI1NiJ9.a.b.c.d".bytes)
        == "an encrypted vCon; decrypt it first")
    #expect(
      Reading.sentence(#"{"ciphertext":"x","recipients":[]}"#.bytes)
        == "an encrypted vCon; decrypt it first")
    #expect(
      Reading.sentence(#"{"parties":[],"dialog":[{"type":"recording"}]}"#.bytes)
        == "a vCon with a recording and no transcript that parley knows; transcribe it first")
    #expect(
      Reading.sentence(#"{"parties":[],"dialog":[{"type":"text","url":"https://x/y"}]}"#.bytes)
        == "a vCon whose texts are at addresses elsewhere; put them into it, parley fetches nothing"
    )
    #expect(
      Reading.sentence(#"{"parties":[],"dialog":[{}]}"#.bytes)
        == "line 1: no conversation in it; export it again with what was said")
  }

  @Test func theEncodingOfABodyIsChecked() {
    func sentence(_ encoding: String) -> String {
      Reading.sentence(
        #"{"parties":[],"dialog":[{"type":"transfer"},{"type":"text","encoding":"\#(encoding)","body":"*"}]}"#
          .bytes)
    }
    #expect(
      sentence("base64url") == "'dialog[1].body' is not base64url, though its encoding says so")
    #expect(
      sentence("rot13")
        == "unknown dialog[1].encoding 'rot13'; give 'none', 'json', 'base64url'")
  }

  @Test func dialogsAreOrderedByMomentAndPartiesByIndexHoweverNested() throws {
    let text = """
      {"parties":[{"name":"Ann","role":"agent"},{"tel":"+1","role":"customer"},{"type":"bot"}],
      "dialog":[
      {"type":"text","start":"2026-01-01T10:00:02Z","parties":[[0],1],"body":"c","encoding":"none"},
      {"type":"text","start":"2026-01-01T12:00:01+02:00","parties":[0,1],"originator":1,"body":"b"},
      {"type":"text","start":"2026-01-01T10:00:00Z","parties":2,"body":"\\"a\\"","encoding":"json"}]}
      """
    #expect(try Self.turns(text) == ["other|a", "customer|b", "agent|c"])
  }

  @Test func aNestedTranscriptIsReadInItsOwnForm() throws {
    let text = """
      {"parties":[],"dialog":[],"analysis":[{"type":"summary","body":"x"},
      {"type":"transcript","dialog":0,"vendor":"amazon","encoding":"json","body":
      "{\\"Transcript\\":[{\\"ParticipantRole\\":\\"AGENT\\",\\"Content\\":\\"hi\\"}]}"},
      {"type":"transcript","dialog":0,"body":{"Transcript":[{"ParticipantRole":"AGENT","Content":"again"}]}},
      {"type":"transcript","dialog":1,"body":"Agent: back again\\nCustomer: yes"}]}
      """
    #expect(try Self.turns(text) == ["agent|hi", "agent|back again", "customer|yes"])
  }
}
