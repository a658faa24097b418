import Conversations

/// Words that detectors name in code; they have to be in the vocabulary.
enum DetectorWords {
  static func all(_ language: Language) -> [String] {
    lists(language).flatMap { $0.split(separator: " ").map(String.init) }
  }

  private static func lists(_ language: Language) -> [String] {
    switch language {
    case .en:
      [
        QuestionWords.english.all, DatumWords.english.all, TextWords.english, Scope.english,
        EmotionGrading.english, PersonalAddressDetector.english, OverPromise.english,
        RestatementWords.english.all, StockPhrases.english, CustomerTone.english,
        LastingDispleasure.english.all, IntroductionDetector.english,
      ]
    case .fr:
      [
        QuestionWords.french.all, DatumWords.french.all, TextWords.french, Scope.french,
        EmotionGrading.french, PersonalAddressDetector.french, OverPromise.french,
        RestatementWords.french.all, StockPhrases.french, CustomerTone.french,
        LastingDispleasure.french.all, IntroductionDetector.french,
      ]
    }
  }
}

/// Abbreviations and other words the tokenizer asks for.
enum TextWords {
  static let english = "mr mrs ms dr st vs etc no num ref tel ext"
  static let french = "m mme mlle dr st no num ref tel etc"
}
