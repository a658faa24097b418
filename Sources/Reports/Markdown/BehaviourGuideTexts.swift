import Conversations

/// The words of the page about behaviours.
struct BehaviourGuideTexts: Sendable {
  let title: String
  /// What the page is, paragraph by paragraph.
  let about: [[MarkdownPage.Piece]]
  /// Above the samples that count.
  let counts: String
  /// Above the near misses.
  let doesNot: String

  static func texts(in language: Language) -> BehaviourGuideTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}

extension BehaviourGuideTexts {
  static let english = BehaviourGuideTexts(
    title: "What parley recognises",
    about: [
      [
        .text(
          "A behaviour is something that a speaker does and that a careful reader would say they did, "
            + "whatever the words. It does not count when it is negated, conditional, quoted, ironic or "
            + "about somebody else. A turn may show several; ids never change.")
      ],
      [
        .text("Each has a few lines that count and near misses that do not; "),
        .code("parley behaviour show ID"), .text(" shows all of them, "),
        .code("parley behaviour test"),
        .text(" runs them. How well it does on conversations that it was not written for: "),
        .link("Validity", to: "Validity.md"), .text("."),
      ],
      [
        .text("The page is made of "), .code("Rubrics/Behaviours"), .text(" by "),
        .code("make data"), .text("; do not edit it. "),
        .link("En français", to: "Behaviours.fr.md"), .text("."),
      ],
    ],
    counts: "Counts:",
    doesNot: "Does not count:")

  static let french = BehaviourGuideTexts(
    title: "Ce que parley reconnaît",
    about: [
      [
        .text(
          "Un comportement est ce que fait un intervenant, et dont un lecteur attentif dirait qu’il l’a "
            + "fait, quels que soient les mots. Il ne compte pas s’il est nié, conditionnel, cité, "
            + "ironique, ou s’il est celui d’un autre. Un tour peut en montrer plusieurs\u{202F}; les "
            + "identifiants ne changent jamais.")
      ],
      [
        .text(
          "Chacun a quelques phrases qui comptent et d’autres, proches, qui ne comptent pas\u{202F}; "
        ),
        .code("parley behaviour show ID"), .text(" les montre toutes, "),
        .code("parley behaviour test"),
        .text(
          " les vérifie. Ce que cela vaut sur des conversations pour lesquelles rien n’a été écrit"
            + "\u{202F}: "),
        .link("Validity", to: "Validity.md"), .text(" (en anglais)."),
      ],
      [
        .text("La page est produite à partir de "), .code("Rubrics/Behaviours"), .text(" par "),
        .code("make data"), .text("\u{202F}; ne la modifiez pas. "),
        .link("In English", to: "Behaviours.md"), .text("."),
      ],
    ],
    counts: "Comptent\u{202F}:",
    doesNot: "Ne comptent pas\u{202F}:")
}
