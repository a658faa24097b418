import Rubrics

/// The words of `--explain`.
struct ExplainTexts: Sendable {
  let title: String
  let sum: String
  let bonus: String
  let score: String
  let notApplicable: @Sendable (_ criteria: String, _ percent: String, _ policy: String) -> String
  let leftOut: @Sendable (_ criteria: String, _ percent: String) -> String
  let scaleFromMinimum: @Sendable (_ criteria: String) -> String
  /// `section` is nil for the whole form.
  let failed: @Sendable (_ section: String?, _ by: String, Policies.Fail) -> String
  let bonusCapped: @Sendable (_ from: String, _ cap: String) -> String
  let raisedToZero: @Sendable (_ from: String) -> String
  let toBand: @Sendable (_ band: String, _ from: String) -> String
  let toPass: String
  let reached: @Sendable (_ score: String) -> String
  let answer: @Sendable (Int) -> String
  let level: @Sendable (_ title: String?) -> String
  let avoid: @Sendable (Int) -> String
  let inTurns: @Sendable (_ turns: String, _ count: Int) -> String

  static let english = ExplainTexts(
    title: "How the score comes about (share × worth = points of 100)",
    sum: "Sum",
    bonus: "Bonus",
    score: "Score",
    notApplicable: { criteria, percent, policy in
      "not owed, \(percent)% of the weight, counted by the policy \(policy): \(criteria)"
    },
    leftOut: { criteria, percent in
      "not scored by rule, \(percent)% of the weight, left out: \(criteria)"
    },
    scaleFromMinimum: { "the scale starts at the lowest level, not at 0: \($0)" },
    failed: { section, by, policy in
      let what = section ?? "the whole form"
      return switch policy {
      case .zero: "\(what) counts 0, failed by the critical criterion \(by)"
      case .mark: "\(what) is marked as failed by the critical criterion \(by)"
      }
    },
    bonusCapped: { "the bonus would have led to \($0); the cap is \($1)" },
    raisedToZero: { "negative points led to \($0); a score is never below 0" },
    toBand: { "To reach \($0) (from \($1))" },
    toPass: "To pass",
    reached: { "this would make \($0)" },
    answer: { $0 == 1 ? "answer 1 more occasion in time" : "answer \($0) more occasions in time" },
    level: { $0.map { "reach \($0)" } ?? "reach the next level" },
    avoid: { $0 == 1 ? "leave it out in 1 turn" : "leave it out in \($0) turns" },
    inTurns: { turns, count in (count == 1 ? "turn " : "turns ") + turns }
  )

  static let french = ExplainTexts(
    title: "D’où vient la note (part × valeur = points sur 100)",
    sum: "Somme",
    bonus: "Bonus",
    score: "Note",
    notApplicable: { criteria, percent, policy in
      "sans objet, \(percent)\u{202F}% du poids, selon la règle \(policy)\u{202F}: \(criteria)"
    },
    leftOut: { criteria, percent in
      "non noté par règle, \(percent)\u{202F}% du poids, laissé de côté\u{202F}: \(criteria)"
    },
    scaleFromMinimum: { "l’échelle part du plus bas degré, pas de 0\u{202F}: \($0)" },
    failed: { section, by, policy in
      let what = section.map { "le thème \($0)" } ?? "toute la grille"
      return switch policy {
      case .zero: "\(what) compte 0, en raison du critère éliminatoire \(by)"
      case .mark: "échec marqué pour \(what), en raison du critère éliminatoire \(by)"
      }
    },
    bonusCapped: { "le bonus aurait mené à \($0)\u{202F}; le plafond est \($1)" },
    raisedToZero: { "des points négatifs menaient à \($0)\u{202F}; une note n’est jamais sous 0" },
    toBand: { "Pour atteindre « \($0) » (dès \($1))" },
    toPass: "Pour réussir",
    reached: { "on arriverait à \($0)" },
    answer: {
      $0 == 1 ? "saisir à temps 1 occasion de plus" : "saisir à temps \($0) occasions de plus"
    },
    level: { $0.map { "atteindre \($0)" } ?? "atteindre le degré suivant" },
    avoid: { $0 == 1 ? "s’en passer dans 1 tour" : "s’en passer dans \($0) tours" },
    inTurns: { turns, count in (count == 1 ? "tour " : "tours ") + turns }
  )
}
