import Testing

@testable import Scoring

@Suite struct SentenceHashesTests {
  func hash(_ text: String, at offset: Int = 0) -> UInt64 {
    var hashes = SentenceHashes(text)
    return hashes.hash(at: offset)
  }

  @Test(arguments: [
    ("I'm sorry.", "I’m  SORRY !"), ("Désolé, vraiment", "desole vraiment."),
    ("Désolé", "De\u{301}sole\u{301}"), ("Voilà\u{A0}: fini", "voila : fini"),
    ("ma sœur", "ma soeur"), ("Merci Mme. Roy", "merci mme Roy"),
  ])
  func typingDoesNotMakeAnotherSentence(a: String, b: String) {
    #expect(hash(a) == hash(b))
  }

  @Test(arguments: [("I am sorry", "I am not sorry"), ("before 5", "before 6"), ("a b", "ab")])
  func wordsMakeAnotherSentence(a: String, b: String) {
    #expect(hash(a) != hash(b))
  }

  @Test func offsetsFindTheirSentence() {
    let text = "Ça va ? Oui. Le 17.30 va… Non"
    #expect(hash(text, at: 0) == hash("ca va"))
    #expect(hash(text, at: 8) == hash("oui"))
    #expect(hash(text, at: 13) == hash("le 17.30 VA"))
    #expect(hash(text, at: 26) == hash("non"))
    #expect(hash(text, at: 400) == hash("non"))
    #expect(hash("") == hash(" "))
  }
}
