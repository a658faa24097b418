public import Conversations

/// A text that exists in English, in French, or in both.
public struct LocalizedText: Sendable, Hashable {
  public var en: String?
  public var fr: String?

  public init(en: String? = nil, fr: String? = nil) {
    self.en = en
    self.fr = fr
  }

  /// The text in `language`, else the other one, else the empty string.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en ?? fr ?? ""
    case .fr: fr ?? en ?? ""
    }
  }
}
