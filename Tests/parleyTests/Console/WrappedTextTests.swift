import Testing

@testable import parley

@Suite struct WrappedTextTests {
  @Test func linesBreakAtWordsAndHangUnderTheSpeaker() {
    let lines = WrappedText.lines(
      "Hello. My order was due on Tuesday: it is Friday!", lead: "Customer: ", columns: 24)
    #expect(lines == ["Customer: Hello. My", "  order was due on", "  Tuesday: it is Friday!"])
  }

  @Test func lineEndsStay() {
    #expect(WrappedText.lines("a\n\nb", lead: "You: ", columns: 40) == ["You: a", "", "  b"])
  }

  @Test func aWordIsNotCutForTheLeadsSake() {
    #expect(
      WrappedText.lines("anticonstitution", lead: "Customer: ", columns: 20)
        == ["Customer:", "  anticonstitution"])
  }

  @Test func aWordLongerThanALineIsCutBetweenCharacters() {
    let lines = WrappedText.lines(String(repeating: "é", count: 25), columns: 10)
    #expect(lines.map(\.count) == [10, 10, 5])
    let family = String(repeating: "👨‍👩‍👧", count: 5)
    #expect(WrappedText.lines(family, columns: 4).joined() == family)
  }

  @Test func wideTerminalsAreNotFilled() {
    let text = Array(repeating: "word", count: 200).joined(separator: " ")
    let lines = WrappedText.lines(text, columns: 1000)
    #expect(lines.allSatisfy { $0.count <= WrappedText.widest })
  }

  @Test func widthIsByCharacter() {
    #expect(WrappedText.width("e\u{301}") == 1)
    #expect(WrappedText.width("👨‍👩‍👧") == 2)
    #expect(WrappedText.width("日本") == 4)
  }

  /// Nothing is lost and nothing sticks out, at any width.
  @Test(arguments: [1, 2, 3, 7, 15, 16, 20, 40, 80, 1000])
  func wordsSurviveAtAnyWidth(columns: Int) {
    var state = UInt64(columns)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("abcdéà日👍’,.")
    for _ in 0..<200 {
      let words = (0..<next(20)).map { _ in
        String((0...next(30)).map { _ in letters[next(letters.count)] })
      }
      let text = words.joined(separator: " ")
      for lead in ["", "You: "] {
        let lines = WrappedText.lines(text, lead: lead, columns: columns)
        let kept = lines.joined().filter { $0 != " " }
        #expect(kept == (lead + text).filter { $0 != " " })
        let widest = max(columns, lead.count, 2)
        #expect(lines.allSatisfy { WrappedText.width($0[...]) <= widest })
      }
    }
  }
}
