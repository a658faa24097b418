import Conversations
import LanguageAnalysis

extension LocalizedText {
  /// The text in this very language.
  func own(_ language: Language) -> String? {
    switch language {
    case .en: en
    case .fr: fr
    }
  }

  mutating func set(_ text: String, _ language: Language) {
    switch language {
    case .en: en = text
    case .fr: fr = text
    }
  }
}
