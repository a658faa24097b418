/// Words as parley compares them: lower case, accents and typography taken away.
public enum FoldedWords {
  /// The words of a text in order: `J'entends l'Écoute` gives `j entends l ecoute`.
  public static func of(_ text: String) -> [String] {
    Folding.words(of: text).map { String(decoding: $0, as: UTF8.self) }
  }
}
