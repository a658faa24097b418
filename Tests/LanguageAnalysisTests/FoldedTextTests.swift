import LanguageAnalysis
import Testing

@Suite struct FoldedTextTests {
  @Test func wordsAreFoldedAndKnowTheirPlaces() {
    let text = FoldedText("J’ENTENDS : « Œuvre » e\u{301}té,\u{202F}17h30 !")
    #expect(text.words.map(\.text) == ["j", "entends", "oeuvre", "ete", "17h30"])
    for word in text.words {
      #expect(word.start < word.end)
      #expect(word.end <= text.scalars.count)
    }
    #expect(text.words[1].start == 2)
    #expect(text.words[1].end == 9)
    #expect(String(String.UnicodeScalarView(text.gap(after: 1))) == " : « ")
    #expect(String(String.UnicodeScalarView(text.gap(after: 4))) == " !")
  }

  @Test(arguments: [
    ("Alors, je vous DÉPOSE le colis !", "je vous depose", 1..<4),
    ("l'appareil", "l’appareil", 0..<2),
    ("non non oui", "non oui", 1..<3),
  ])
  func wordsInARowAreFoundWhateverTheirShape(text: String, sample: String, range: Range<Int>) {
    #expect(FoldedText(text).range(of: FoldedText(sample)) == range)
  }

  @Test(arguments: [
    ("je le dépose", "je dépose"), ("déposer", "dépose"), ("", "a"), ("a", ""), ("!?", "…"),
    ("a", "a b"),
  ])
  func whatDoesNotStandInARowIsNotFound(text: String, sample: String) {
    #expect(FoldedText(text).range(of: FoldedText(sample)) == nil)
  }
}
