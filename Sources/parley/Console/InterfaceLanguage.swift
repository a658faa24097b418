import Conversations

/// The language that parley speaks to its user; what a transcript is in is another matter.
enum InterfaceLanguage {
  /// The flag, else the first of `PARLEY_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG` that is set.
  static func chosen(flag: Language?) -> Language {
    if let flag { return flag }
    for name in ["PARLEY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = System.environment(name) { return language(ofLocale: value) }
    }
    return .en
  }

  /// `fr`, `fr_CA.UTF-8` and the like are French; all else is English.
  static func language(ofLocale locale: String) -> Language {
    let head = locale.lowercased().prefix { $0.isLetter }
    return head == "fr" || head == "french" ? .fr : .en
  }
}
