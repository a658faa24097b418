import Testing

@testable import Conversations

@Suite struct CaptionsTests {
  @Test(
    arguments: [
      // Teams: identifiers, one sentence over several cues.
      (
        """
        WEBVTT

        a1b2-c3/7-0
        00:00:01.000 --> 00:00:02.000
        <v Maya Chen>Thank you</v>

        a1b2-c3/8-0
        00:00:02.100 --> 00:00:03.000
        <v Maya Chen>for calling.</v>

        00:00:04.000 --> 00:00:05.000 align:start
        <v.loud Bob &amp; Co>Hi, <i>you</i> <00:00:04.500>there &lt;3
        """, ["Maya Chen|Thank you for calling.|1000-3000", "Bob & Co|Hi, you there <3|4000-5000"]
      ),
      // Zoom: numbers, names in front, a cue without a name goes on.
      (
        "\u{FEFF}WEBVTT - title\nKind: captions\n\n1\n00:01.000 --> 00:02.000\nAnn Lee: Hello\n\n2\n00:02.000 --> 00:03.000\nagain\n\n3\n00:03.000 --> 00:04.000\nBob: Yes: no\n\n4\n00:05.000 --> 00:06.500\nBob: bye",
        ["Ann Lee|Hello again|1000-3000", "Bob|Yes: no bye|3000-6500"]
      ),
      // Zoom: somebody who speaks once, a caller without a name.
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nTom: Hello.\n\n00:03.000 --> 00:04.000\nSarah Bell: Hi, my order is late.\n\n00:05.000 --> 00:06.000\nTom: Oh.\n\n00:07.000 --> 00:08.000\nLisa: May I?\n\n00:08.000 --> 00:09.000\nLisa: May I?",
        [
          "Tom|Hello.|1000-2000", "Sarah Bell|Hi, my order is late.|3000-4000", "Tom|Oh.|5000-6000",
          "Lisa|May I? May I?|7000-9000",
        ]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nTom: Hello.\n\n00:03.000 --> 00:04.000\n+44 7700 900123: Hi.\n\n00:05.000 --> 00:06.000\nTom: Oh.",
        ["Tom|Hello.|1000-2000", "+44 7700 900123|Hi.|3000-4000", "Tom|Oh.|5000-6000"]
      ),
      // Voice tags name speakers, too: beside two of them a label alone is no speaker.
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tom>Hello.</v>\n\n00:03.000 --> 00:04.000\n<v Sarah>Hi.</v>\n\n00:05.000 --> 00:06.000\nMy address: Elm Street",
        ["Tom|Hello.|1000-2000", "Sarah|Hi. My address: Elm Street|3000-6000"]
      ),
      // Notes, styles and regions are no words.
      (
        "WEBVTT\n\nSTYLE\n::cue(v) { color: red }\n\nREGION\nid:x\n\nNOTE a --> b\nmore\n\n00:00.000 --> 00:01.000\n<v A>x\ny</v>\n\nNOTE\n\n00:01.000 --> 00:02.000\n<v B>z</v> <v A>w",
        ["A|x y|0-1000", "B|z|1000-2000", "A|w|1000-2000"]
      ),
      (
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n[Marie] Bonjour\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n[Paul] Oui\r\n\r\n3\r\n00:00:04,000 --> 00:00:05,000\r\n[rires]\r\n",
        ["Marie|Bonjour|1000-2500", "Paul|Oui [rires]|3000-5000"]
      ),
      (
        "00:00:01.000 --> 00:00:02.000\nAGENT: one\n\ntwo\n00:00:02.000 --> 00:00:03.000\n{\\an8}- CLIENT: three\n- AGENT: four",
        ["AGENT|one two|1000-2000", "CLIENT|three|2000-3000", "AGENT|four|2000-3000"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\nClient\u{A0}: bonjour\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Agent: oui",
        ["Client|bonjour|1000-2000", "Agent|oui|2000-3000"]
      ),
    ] as [(String, [String])])
  func turns(text: String, expected: [String]) throws {
    #expect(try Reading.lines(text) == [expected])
  }

  @Test(arguments: ["->", "→", "—>", "-", " "])
  func anArrowMeantIsAnArrow(arrow: String) throws {
    let captions =
      "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello\n\n"
      + "2\n00:00:03,000 \(arrow) 00:00:04,000\nClient: Hi\n00:00:05 - nine, 12:30 -> one"
    let expected = ["Agent|Hello|1000-2000", "Client|Hi 00:00:05 - nine, 12:30 -> one|3000-4000"]
    #expect(try Reading.lines(captions) == [expected])
    #expect(try Reading.lines("WEBVTT\n\n" + captions) == [expected])
  }

  @Test func anEndBeforeTheStartIsDroppedAndReported() throws {
    let captions = """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Agent>Hello

      00:03.000 --> 00:02.500
      <v Customer>Hi,

      00:04.000 --> 00:05.000
      <v Customer>you

      00:09.200 --> 00:06.000
      <v Agent>Yes
      """
    let read = try #require(try Reading.conversations(captions).first)
    #expect(read.conversation.turns.map(\.startMs) == [1000, 3000, 9200])
    #expect(read.conversation.turns.map(\.endMs) == [2000, 5000, nil])
    #expect(read.warnings == [.endsBeforeStart(first: 1, count: 2)])
  }

  @Test func aNoteIsNobodysWords() throws {
    let captions = """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Agent>Hello

      00:03.000 --> 00:04.000
      <v Customer>Hi

      00:05.000 --> 00:06.000
      <v Internal note>He shouts
      """
    let turns = try #require(try Reading.conversations(captions).first).conversation.turns
    #expect(turns.map(\.speaker) == [.agent, .customer, .other])
  }

  @Test func theLanguageHeaderIsTaken() throws {
    let text = "WEBVTT\nLanguage: fr-FR\n\n00:00.000 --> 00:01.000\n<v Agent>x\n"
    let read = try Reading.conversations(text, TranscriptReader(name: "x"))
    #expect(read.first?.conversation.language == .fr)
    #expect(read.first?.languageSource == .file)
  }

  @Test(
    arguments: [
      (
        "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello\n\n2\n00:00:03,000 -> 00:00:99,000\nyou",
        "line 6: '00:00:03,000 -> 00:00:99,000' is no time; write 00:01:04.000 --> 00:01:09.200"
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello\n\n00:03.000 →\nyou",
        "line 6: '00:03.000 →' is no time; write 00:01:04.000 --> 00:01:09.200"
      ),
      (
        "WEBVTT\n\n00:99.000 --> 01:00.000\n<v A>x",
        "line 3: '00:99.000 --> 01:00.000' is no time; write 00:01:04.000 --> 00:01:09.200"
      ),
      (
        "WEBVTT\n\n99999999:00:00.000 --> 01:00.000\n<v A>x",
        "line 3: '99999999:00:00.000 --> 01:00.000' is no time; write 00:01:04.000 --> 00:01:09.200"
      ),
      ("WEBVTT\n", "no conversation in it; export it again with what was said"),
      (
        "WEBVTT\n\n00:00.000 --> 00:01.000\nno names here",
        "no speaker is named; export it with speaker names, or write 'Agent: …' and 'Customer: …'"
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(Reading.sentence(text.bytes) == sentence)
  }
}
