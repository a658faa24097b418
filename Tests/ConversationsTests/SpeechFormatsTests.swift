import Testing

@testable import Conversations

/// The traps of transcripts that machines make of calls.
@Suite struct SpeechFormatsTests {
  @Test func piecesOfOneSpeakerAreOneTurnWithTheTimesOfAll() throws {
    let text = """
      {"Transcript":[{"ParticipantRole":"AGENT","Content":"a","BeginOffsetMillis":1,"EndOffsetMillis":2},
      {"ParticipantRole":"AGENT","Content":null},
      {"ParticipantRole":"AGENT","Content":"[PII] b","BeginOffsetMillis":3,"EndOffsetMillis":4},
      {"ParticipantRole":"CUSTOMER","Content":" c "}]}
      """
    #expect(try Reading.lines(text) == [["AGENT|a [PII] b|1-4", "CUSTOMER|c"]])
  }

  @Test func aTextThatIsNoTextIsNamed() {
    let text = #"{"Transcript":[{"ParticipantRole":"AGENT","Content":7}]}"#
    #expect(
      Reading.sentence(text.bytes)
        == "turn 0: 'Content' must be a text, not a number; mend it, or export it again")
    #expect(
      Reading.sentence(#"{"monologues":[{"elements":[]},{"elements":5}]}"#.bytes)
        == "turn 1: 'elements' must be a list, not a number; mend it, or export it again")
    #expect(
      Reading.sentence(#"{"recognizedPhrases":{}}"#.bytes)
        == "'recognizedPhrases' must be a list, not an object; mend it, or export it again")
    #expect(
      Reading.sentence(#"{"segments":[{"text":" ","start":0}]}"#.bytes)
        == "line 1: no conversation in it; export it again with what was said")
  }

  @Test func menusBotsAndSupervisorsAreNoAgents() throws {
    let genesys = """
      {"transcripts":[{"phrases":[{"text":"press one","participantPurpose":"ivr"},
      {"text":"hold","participantPurpose":"acd"},{"text":"hi","participantPurpose":"user"},
      {"text":"hello","participantPurpose":"customer"}]}]}
      """
    #expect(
      try Reading.conversations(genesys).first?.conversation.turns.map(\.speaker)
        == [.other, .other, .agent, .customer])
    let lens = """
      {"Participants":[{"ParticipantId":"1","ParticipantRole":"CUSTOM_BOT"},
      {"ParticipantId":"2","ParticipantRole":"SUPERVISOR"}],"Transcript":[
      {"ParticipantId":"1","Content":"a"},{"ParticipantId":"2","Content":"b"},
      {"ParticipantId":"3","ParticipantRole":"AGENT","Content":"c"}]}
      """
    #expect(
      try Reading.conversations(lens).first?.conversation.turns.map(\.speaker)
        == [.other, .other, .agent])
  }

  @Test func genesysTakesDecoratedTextAndTimesSince1970() throws {
    let text = """
      {"transcripts":[{"phrases":[
      {"text":"b","decoratedText":"B.","startTimeMs":1767606004000,"participantPurpose":"external"},
      {"text":"a","decoratedText":null,"startTimeMs":1767606000500,"participantPurpose":"internal"}]}]}
      """
    #expect(try Reading.lines(text) == [["internal|a|0", "external|B.|3500"]])
  }

  @Test func deepgramIsReadFromUtterancesParagraphsOrWords() throws {
    let utterances =
      #"{"results":{"utterances":[{"transcript":"Hi.","speaker":1,"start":0.5,"end":1}]}}"#
    #expect(try Reading.lines(utterances) == [["Speaker 1|Hi.|500-1000"]])
    let words = """
      {"results":{"channels":[{"alternatives":[{"transcript":"hi you","words":[
      {"word":"hi","punctuated_word":"Hi,","speaker":0,"start":0,"end":1},
      {"word":"you","speaker":0,"start":1,"end":2},{"word":"yes","speaker":1,"start":2,"end":3}]}]}]}}
      """
    #expect(try Reading.lines(words) == [["Speaker 0|Hi, you|0-2000", "Speaker 1|yes|2000-3000"]])
    let channels =
      #"{"results":{"channels":[{"alternatives":[{"transcript":"a"}]},{"alternatives":[{"transcript":"b"}]}]}}"#
    #expect(try Reading.lines(channels) == [["Channel 0|a", "Channel 1|b"]])
  }

  @Test func wordsOfTwoChannelsAtOnceAreWholeUtterances() throws {
    func word(_ text: String, _ start: Double) -> String {
      #"{"punctuated_word":"\#(text)","start":\#(start),"end":\#(start + 0.2)}"#
    }
    func channel(_ words: [String]) -> String {
      #"{"alternatives":[{"words":[\#(words.joined(separator: ","))]}]}"#
    }
    let agent = channel([
      word("I", 0), word("am", 0.3), word("so", 0.6), word("sorry.", 0.9), word("Is", 1.2),
      word("it", 1.5), word("late", 1.8), word("ok", 3.5),
    ])
    let customer = channel([word("yes", 0.4), word("well", 0.7), word("yes", 2.5)])
    #expect(
      try Reading.lines(#"{"results":{"channels":[\#(agent),\#(customer)]}}"#) == [
        [
          "Channel 0|I am so sorry.|0-1100", "Channel 1|yes well|400-900",
          "Channel 0|Is it late|1200-2000", "Channel 1|yes|2500-2700", "Channel 0|ok|3500-3700",
        ]
      ])
  }

  @Test(arguments: ["auto", "multi", "und", "UND", "mul", "unknown", ""])
  func aTagThatNamesNoLanguageLeavesItToTheWords(_ tag: String) throws {
    let text =
      #"{"language_code":"\#(tag)","audio_duration":3,"utterances":[{"speaker":"A","text":"#
      + #""Bonjour, que puis-je faire pour vous ?"},{"speaker":"B","text":"Ma commande est en retard."}]}"#
    let read = try Reading.conversations(text, TranscriptReader(name: "x"))
    #expect(read.map(\.conversation.language) == [.fr])
    #expect(read.map(\.languageSource) == [.detected])
  }

  @Test func aLanguageThatIsNotReadIsNamedBeforeTheRoles() {
    let text =
      #"{"language_code":"ru","audio_duration":3,"utterances":[{"speaker":"A","text":"да","start":0,"end":9}]}"#
    #expect(
      Reading.sentence(text.bytes, TranscriptReader(name: "x"))
        == "line 1: language 'ru' is not one that parley reads; give --language en or --language fr"
    )
  }

  @Test func transcriptionWithoutSpeakersIsRefused() {
    let refusal =
      "no speaker is named; export it with speaker names, or write 'Agent: …' and 'Customer: …'"
    let whisper = #"{"language":"en","segments":[{"start":0,"end":1,"text":" Hello you"}]}"#
    #expect(Reading.sentence(whisper.bytes) == "line 1: " + refusal)
    let assembly = #"{"audio_duration":1,"text":"hello","utterances":null}"#
    #expect(Reading.sentence(assembly.bytes) == refusal)
  }

  @Test func segmentsWithoutASpeakerAreNobodys() throws {
    let text = """
      {"segments":[{"start":0,"text":" how can I help","speaker":"SPEAKER_00"},
      {"start":1,"text":"mm"},{"start":2,"text":"my order is late","speaker":{"id":"SPEAKER_01"}}]}
      """
    #expect(
      try Reading.conversations(text).first?.conversation.turns.map(\.speaker)
        == [.agent, .other, .customer])
  }

  @Test func twilioIsPutInOrderAndKeepsWhatHasNoTime() throws {
    let text = """
      {"sentences":[{"sentence_index":2,"media_channel":1,"transcript":"c","start_time":3},
      {"sentence_index":0,"media_channel":1,"transcript":"a","start_time":null},
      {"sentence_index":1,"media_channel":2,"transcript":"b","start_time":"1.5"}]}
      """
    #expect(try Reading.lines(text) == [["Channel 1|a", "Channel 2|b|1500", "Channel 1|c|3000"]])
  }

  @Test func amazonTranscribeJoinsWordsWithSpeakersAndMarksWithWords() throws {
    let text = """
      {"results":{"speaker_labels":{"segments":[
      {"speaker_label":"spk_0","items":[{"start_time":"0.1","speaker_label":"spk_0"}]},
      {"speaker_label":"","items":[]},
      {"speaker_label":"spk_1","items":[{"start_time":"5.24"}]}]},"items":[
      {"type":"pronunciation","start_time":"0.1","end_time":"0.5","alternatives":[{"content":"Hi"}]},
      {"type":"punctuation","alternatives":[{"content":"."}]},
      {"type":"pronunciation","start_time":"5.24","end_time":"6","alternatives":[{"content":"Yes"}]},
      {"type":"punctuation","alternatives":[{"content":"?"}]}]}}
      """
    #expect(try Reading.lines(text) == [["spk_0|Hi.|100-500", "spk_1|Yes?|5240-6000"]])
    let channels = """
      {"results":{"channel_labels":{"channels":[
      {"channel_label":"ch_0","items":[{"start_time":"2","alternatives":[{"content":"b"}]}]},
      {"channel_label":"ch_1","items":[{"start_time":"1","alternatives":[{"content":"a"}]},
      {"type":"punctuation","alternatives":[{"content":"!"}]}]}]}}}
      """
    #expect(try Reading.lines(channels) == [["ch_1|a!|1000", "ch_0|b|2000"]])
  }

  @Test func theLastResultOfGoogleRepeatsAllWords() throws {
    let text = """
      {"results":[{"alternatives":[{"transcript":"hi","words":[{"word":"hi","startTime":"0s"}]}]},
      {"alternatives":[{"transcript":"you","words":[{"word":"you","startTime":"1s"}]}]},
      {"alternatives":[{"words":[
      {"word":"hi","startTime":{"seconds":"0","nanos":0},"endTime":"0.9s","speakerTag":1},
      {"word":"you","startTime":"1s","endTime":"1.500s","speakerTag":2}]}]}]}
      """
    #expect(try Reading.lines(text) == [["Speaker 1|hi|0-900", "Speaker 2|you|1000-1500"]])
    let channels = """
      {"results":[{"channelTag":1,"alternatives":[{"transcript":"a"}]},
      {"channelTag":2,"alternatives":[{"transcript":"b"}]}]}
      """
    #expect(try Reading.lines(channels) == [["Channel 1|a", "Channel 2|b"]])
  }

  @Test func azureOfVersionTwoIsReadToo() throws {
    let text = """
      {"AudioFileResults":[{"SegmentResults":[
      {"ChannelNumber":"1","Offset":20000000,"Duration":5000000,"NBest":[{"Display":"B."}]},
      {"ChannelNumber":"0","OffsetInSeconds":0.5,"NBest":[{"Display":"A."}]}]}]}
      """
    #expect(try Reading.lines(text) == [["Channel 0|A.|500", "Channel 1|B.|2000-2500"]])
  }

  @Test func oneSpeakerOnlyIsWarnedAbout() throws {
    let text = """
      {"utterances":[{"speaker":"A","text":"hello, how can I help","start":0},
      {"speaker":"A","text":"my order is late","start":1}]}
      """
    let reader = TranscriptReader(name: "x", agentLabel: "A")
    #expect(
      try Reading.conversations(text, reader).first?.warnings.map(\.description) == [
        "only one speaker is told apart; if two people talk, transcribe it again with speakers"
      ])
  }

  @Test func otterWithoutNamesIsRefusedAndWithNamesIsRead() throws {
    #expect(
      Reading.sentence("0:00  \nHello there.\n\n0:12  \nFine.\n".bytes)
        == "no speaker is named; export it with speaker names, "
        + "or write 'Agent: …' and 'Customer: …'")
    let text =
      "Ann  0:01  \nHi.\n\nUnknown Speaker  1:02:03  \nYes.\n\nTranscribed by https://otter.ai\n"
    #expect(try Reading.lines(text) == [["Ann|Hi.|1000", "Unknown Speaker|Yes.|3723000"]])
  }

  @Test func chatKeepsWordsAndDropsCodes() {
    let line =
      "&-um I (.) want to [/] to re(turn) <it> &=laughs xxx New_York@n +... \u{15}10_20\u{15}"
    let (text, times) = CHATLine.words(line.bytes[...])
    #expect(text == "um I want to to return it New York…")
    #expect(times?.start == 10 && times?.end == 20)
  }
}
