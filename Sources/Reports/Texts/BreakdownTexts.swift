import Conversations
import SkillProgress

/// The words of the tables by pillar and by channel.
struct BreakdownTexts: Sendable {
  let title: @Sendable (TeamBreakdown.Grouping) -> String
  let everybody: String
  let pillar: @Sendable (String) -> String
  let legend: String
  let nothing: @Sendable (TeamBreakdown.Grouping) -> String

  static func texts(in language: Language) -> BreakdownTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  private static let english = BreakdownTexts(
    title: { $0 == .pillar ? "Pillars" : "Channels" }, everybody: "Everybody",
    pillar: { $0 },
    legend: "Shares of what was called for, with 95% intervals; (n): too few conversations to say.",
    nothing: {
      $0 == .pillar
        ? "No criterion that was recorded bears on a pillar." : "No channel is known."
    })

  private static let french = BreakdownTexts(
    title: { $0 == .pillar ? "Piliers" : "Canaux" }, everybody: "Ensemble",
    pillar: { name in
      switch name {
      case "availability": "disponibilité"
      case "effectiveness": "efficacité"
      case "empathy": "empathie"
      case "personalisation": "personnalisation"
      default: name
      }
    },
    legend: "Parts de ce qui était attendu, avec intervalles à 95\u{202F}%\u{202F}; (n)\u{202F}: "
      + "trop peu de conversations pour conclure.",
    nothing: {
      $0 == .pillar
        ? "Aucun critère enregistré ne relève d’un pilier." : "Aucun canal n’est connu."
    })
}
