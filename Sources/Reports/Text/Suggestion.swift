import Conversations
import LanguageAnalysis
import Rubrics

/// What to say to somebody who wants to do better: an example sentence, or advice in plain words.
enum Suggestion: Sendable, Hashable {
  case example(String)
  case advice(String)

  /// What a rubric offers for a criterion in a language: its first good example, else its guidance.
  static func from(_ criterion: Criterion, in language: Language) -> Suggestion? {
    let example = criterion.examples.first(where: \.isGood)?.text[language] ?? ""
    if !example.isEmpty { return .example(example) }
    let guidance = criterion.guidance[language]
    return guidance.isEmpty ? nil : .advice(guidance)
  }

  /// The advice of a score card, told apart by the rubric's examples.
  static func given(_ advice: String, for criterion: String, in rubric: Rubric) -> Suggestion {
    let examples = rubric.criteria.first { $0.id == criterion }?.examples ?? []
    let isExample = examples.contains { $0.text.en == advice || $0.text.fr == advice }
    return isExample ? .example(advice) : .advice(advice)
  }

  /// `For example: “…”`, or `Try: …`.
  func sentence(_ texts: Texts, _ style: TextStyle) -> String {
    switch self {
    case .example(let text):
      "\(texts.tryFor)\(texts.colon) \(texts.quoted(DisplayText.safe(text), style: style))"
    case .advice(let text): "\(texts.advice)\(texts.colon) \(DisplayText.safe(text))"
    }
  }
}
