import Testing

@testable import Conversations

@Suite struct LanguageDetectionTests {
  @Test(
    arguments: [
      ("hello i was wondering about my order", .found(.en)),
      ("bonjour je voudrais savoir ou est mon colis", .found(.fr)),
      ("Désolée, problème réglé", .found(.fr)),
      ("Merci", .found(.fr)),
      ("Thanks!", .found(.en)),
      ("j'ai pas reçu l'colis pis chus tanné", .found(.fr)),
      ("The café called, they have your bag", .found(.en)),
      ("ok", .unknown(.noWords)),
      ("12 34 56", .unknown(.noWords)),
      ("", .unknown(.noWords)),
      ("Hello, bonjour", .unknown(.mixed)),
      ("Hola, buenos días, necesito ayuda con mi pedido, gracias", .unknown(.otherLanguage)),
      ("Guten Tag, ich habe ein Problem mit meiner Bestellung", .unknown(.otherLanguage)),
      ("Buongiorno, il mio ordine non è ancora arrivato, grazie", .unknown(.otherLanguage)),
      ("Привет, где мой заказ?", .unknown(.otherLanguage)),
    ] as [(String, LanguageDetection.Outcome)])
  func texts(text: String, outcome: LanguageDetection.Outcome) {
    #expect(LanguageDetection.detect([text]) == outcome)
  }

  @Test(
    arguments: [
      ("fr", .fr), ("fr-CA", .fr), ("en_us", .en), ("EN", .en), ("de", nil), ("french", nil),
    ] as [(String, Language?)])
  func tags(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }

  @Test func theFilesOwnLanguageWinsAndAnUnknownOneIsNamed() {
    let text = #"{"language":"ru","turns":[{"speaker":"agent","text":"hello there"}]}"#
    #expect(
      Reading.sentence(text.bytes, TranscriptReader(name: "x"))
        == "line 1: language 'ru' is not one that parley reads; give --language en or --language fr"
    )
    #expect(Reading.sentence(text.bytes) == "no error")
  }
}
