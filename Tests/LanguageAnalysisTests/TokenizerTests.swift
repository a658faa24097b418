import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("I'm here", "I m here"), ("I’m here", "I m here"), ("I`m here", "I m here"),
    ("I´m here", "I m here"), ("Iʼm here", "I m here"), ("est-ce", "est ce"),
    ("a\u{A0}b\u{202F}c\u{2009}d", "a b c d"), ("sorry--but", "sorry but"),
    ("yes🙂no", "yes no"), ("👍🏽", ""), ("👨‍👩‍👧 ok", "ok"), ("привет, Мир!", "привет Мир!"),
    ("it costs 3.5 or 3,5", "it costs 3 5 or 3 5"), ("17h30", "17h30"), ("", ""), ("...", ""),
  ])
  func cutsWords(line: String, expected: String) {
    #expect(TokenizedLine(line).cut == expected)
  }

  @Test(arguments: [
    ("One. Two! Three? Four… five", "One / Two! / Three? / Four / five"),
    ("Really?! Yes", "Really? / Yes"), ("Really!? Yes", "Really? / Yes"),
    ("one\ntwo\r\nthree", "one / two / three"), ("so... well", "so / well"),
    ("Mr. Roy is here. Bye", "Mr Roy is here / Bye"), ("J. Roy said", "J Roy said"),
    ("Is it in? No. I am sorry", "Is it in? / No / I am sorry"),
    ("It is no. 12345 here", "It is no 12345 here"),
    ("So am I. We wait", "So am I / We wait"),
    ("at 5 p.m. today. Bye", "at 5 p m today / Bye"),
    ("at 5 p.m. We call", "at 5 p m / We call"),
    ("bills, fees etc. We pay", "bills fees etc / We pay"),
    ("bills etc. and fees", "bills etc and fees"),
    ("version 2.1.3 is out", "version 2 1 3 is out"), ("done.Next", "done / Next"),
    ("write to jean.dupont@mail.com today", "write to jean dupont mail com today"),
    ("write to Jean.Dupont@Mail.Com today", "write to Jean Dupont Mail Com today"),
    (
      "see https://Shop.Example.com/Order?Id=5&x=Y! now",
      "see https Shop Example com Order Id 5 x Y! / now"
    ),
    ("see www.Shop.Example/a?b=c. Then go", "see www Shop Example a b c / Then go"),
  ])
  func endsSentences(line: String, expected: String) {
    #expect(TokenizedLine(line).cut == expected)
  }

  @Test(arguments: [
    ("Allez-y. Ensuite", "Allez y / Ensuite"), ("M. Roy vient. Bien", "M Roy vient / Bien"),
    ("avant 17 h. Merci", "avant 17 h / Merci"), ("s.v.p. merci", "s v p merci"),
    ("C'est fini.Après on voit", "C est fini / Après on voit"),
    ("Mme. Roy et Mlle. Roy", "Mme Roy et Mlle Roy"), ("d'accord ?", "d accord?"),
    ("d'accord\u{202F}?", "d accord?"), ("quoi\u{A0}! oui", "quoi! / oui"),
    ("C'est le no. 42 ici", "C est le no 42 ici"),
  ])
  func endsFrenchSentences(line: String, expected: String) {
    #expect(TokenizedLine(line, .fr).cut == expected)
  }

  @Test(arguments: [
    ("im so sorry", "i m so sorry"), ("IM SORRY", "i m sorry"), ("sooo sorryyyy", "so sorry"),
    ("helloooo", "hello"), ("pleeeease", "please"), ("goood", "good"), ("i cant", "i can t"),
    ("ty", "thank you"), ("we wont", "we won t"), ("xyzzy 42 order", "· # order"),
    ("#NAME# and [PII] and <EMAIL_1>", "@ and @ and @"), ("<br> #no# [] ##", "· no"),
    ("unfortunatly frustratd", "unfortunately frustrated"), ("Tracknig", "tracking"),
  ])
  func readsTypedForms(line: String, expected: String) {
    #expect(TokenizedLine(line).read == expected)
  }

  @Test(arguments: [
    ("svp", "s il vous plait"), ("DSL", "desole"), ("je comprend", "je comprends"),
    ("Désolé", "desole"), ("de\u{301}sole\u{301}", "desole"), ("jai un pb", "j ai un probleme"),
    ("Œuvre", "oeuvre"), ("MERCI", "merci"), ("merciiii", "merci"),
    ("dé\u{AD}solé", "desole"), ("des\u{200B}ole", "desole"),
    ("quest ce qui", "qu est ce qui"), ("dattendre", "d attendre"), ("Jcomprends", "je comprends"),
    ("jvous appelle", "je vous appelle"), ("davoir attendu", "d avoir attendu"),
    ("lune nuit", "· nuit"),
  ])
  func readsFrenchTypedForms(line: String, expected: String) {
    #expect(TokenizedLine(line, .fr).read == expected)
  }

  @Test func tellsAccentedWordsInBothNormalForms() {
    #expect(TokenizedLine("où", .fr).words(with: .accented) == "où")
    #expect(TokenizedLine("ou\u{300} ou", .fr).words(with: .accented) == "ou\u{300}")
  }

  @Test(arguments: [
    ("he said \"go away now\" and left", "go away now"), ("the 5\" screen", ""),
    ("il a dit « partez vite » hier", "partez vite"), ("he said “go” twice", "go"),
    ("a “lone quote opens here", ""), ("un « seul guillemet ici", ""), ("\"\" empty", ""),
    ("he said “go“ twice", "go"), ("end” of nothing", ""),
  ])
  func knowsWhatIsQuoted(line: String, expected: String) {
    #expect(TokenizedLine(line).words(with: .quoted) == expected)
  }

  @Test(arguments: [
    ("well, now: go; (then) - here – there", "now go then here there"),
    ("sorry--but", "but"), ("3,5 at 10:30", ""), ("order #12345", ""), ("- item", "item"),
    ("a\n-b", "b"),
  ])
  func breaksClauses(line: String, expected: String) {
    #expect(TokenizedLine(line).words(with: .breakBefore) == expected)
  }

  @Test(arguments: [
    ("avez-vous", "vous"), ("avez\u{2011}vous", "vous"), ("avez\u{2010}vous", "vous"),
    ("y a-t-il", "t il"), ("avez - vous", ""), ("avez vous", ""), ("a\n-b", ""),
  ])
  func joinsByHyphen(line: String, expected: String) {
    #expect(TokenizedLine(line, .fr).words(with: .hyphenBefore) == expected)
  }

  @Test(arguments: [("Élan vital", "Élan"), ("élan Roy", "Roy"), ("ROY", "ROY"), ("œ Œ", "Œ")])
  func seesCapitals(line: String, expected: String) {
    #expect(TokenizedLine(line).words(with: .capitalised) == expected)
  }

  /// Tokens lie inside the text, one behind the other, and sentences cover them without gaps.
  @Test func keepsItsPlaceInBrokenBytes() {
    var generator = SeededGenerator(seed: 7)
    let pool: [[UInt8]] =
      [[0x80], [0xBF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xFF], [0xC0]]
      + ["a", "é", " ", ".", "'", "-", "\"", "«", "”", "#NAME#", "1", "🙂", "?", "\n", "@", "://"]
      .map { Array($0.utf8) }
    for _ in 0..<300 {
      let bytes = (0..<generator.below(24)).flatMap { _ in generator.oneOf(pool) }
      let line = TokenizedLine(bytes: bytes).text
      var end = 0
      for token in line.tokens {
        #expect(Int(token.start) >= end && token.end > token.start)
        #expect(Int(token.end) <= bytes.count)
        end = Int(token.end)
      }
      var next = 0
      for sentence in line.sentences {
        #expect(sentence.first == next && sentence.end > next)
        next = sentence.end
      }
      #expect(next == line.tokens.count)
    }
  }

  @Test func countsCodePoints() {
    let text = "a🙂é\u{301}b"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var counter = CodePointCounter(bytes)
      #expect(counter.codePoints(to: bytes.count) == 5)
      #expect(counter.codePoints(to: 5) == 2)
      #expect(counter.codePoints(to: 0) == 0)
      #expect(counter.codePoints(to: 1) == 1)
    }
  }

  // MARK: - The same sentence

  private func sentence(_ line: String, _ language: Language) -> UInt64? {
    TokenizedLine(line, language).text.sentences.first?.words
  }

  @Test(arguments: [
    ("I'm sorry.", "I’m  SORRY !", Language.en), ("Désolé, vraiment", "desole vraiment.", .fr),
    ("Désolé", "De\u{301}sole\u{301}", .fr), ("Voilà\u{A0}: fini", "voila : fini", .fr),
    ("ma sœur", "ma soeur", .fr), ("Merci Mme. Roy", "merci mme Roy", .fr),
    ("jai un pb", "J'ai un problème !", .fr), ("im sorry", "I'm sorry", .en),
  ])
  func typingDoesNotMakeAnotherSentence(a: String, b: String, language: Language) {
    #expect(sentence(a, language) == sentence(b, language))
  }

  @Test(arguments: [
    ("I am sorry", "I am not sorry"), ("before 17h", "before 18h"), ("a b", "ab"),
    ("qwxyz", "qwxya"), ("a b", "b a"),
  ])
  func wordsMakeAnotherSentence(a: String, b: String) {
    #expect(sentence(a, .en) != sentence(b, .en))
  }

  @Test func eachSentenceHasItsOwn() {
    let sentences = TokenizedLine("Sorry. Hello! Sorry?").text.sentences.map(\.words)
    #expect(sentences.count == 3)
    #expect(sentences[0] == sentences[2])
    #expect(sentences[0] != sentences[1])
  }
}
