/// Stand-in until the generated table of built-in rubrics is there.
enum BuiltInRubrics {
  static var ids: [String] { all.map(\.id) }

  static func text(_ id: String) -> [UInt8]? {
    all.first { $0.id == id }.map { Array($0.source.utf8) }
  }

  private static let all: [(id: String, source: String)] = [
    (
      "core",
      """
      parley: 1
      id: core
      version: 1
      title: {en: Core, fr: Socle}
      pass: 70
      bands:
        - {id: strong, from: 85, title: {en: strong, fr: solide}}
        - {id: growing, from: 60, title: {en: growing, fr: en progrès}}
        - {id: weak, from: 0, title: {en: weak, fr: fragile}}
      sections:
        - id: active-listening
          title: {en: Active listening, fr: Écoute active}
          weight: 40
          criteria:
            - id: explores
              title: {en: Explores with open questions, fr: Explore par des questions ouvertes}
              skill: active-listening
              points: 2
              levels:
                - {points: 2, when: open-question >= 2}
                - {points: 1, when: open-question}
                - {points: 0}
              examples:
                - {good: {en: "What happened when you tried?", fr: "Que s'est-il passé ensuite ?"}}
        - id: empathy
          title: {en: Empathy, fr: Empathie}
          weight: 40
          criteria:
            - id: acknowledges-the-feeling
              title: {en: Acknowledges what the customer feels, fr: Reconnaît ce que ressent le client}
              skill: empathy
              points: 4
              occasion: customer-anger or customer-negative-emotion
              answer: acknowledge-emotion or validate or apology
              late: 0.5
              examples:
                - {good: {en: "I can hear how tiring this is.", fr: "J'entends votre agacement."}}
        - id: courtesy
          title: {en: Courtesy, fr: Courtoisie}
          weight: 20
          criteria:
            - id: greets
              title: {en: Greets, fr: Salue}
              skill: courtesy
              points: 1
              levels:
                - {points: 1, when: greeting in opening}
                - {points: 0}
            - id: knows-the-product
              title: {en: Knows the product, fr: Connaît le produit}
              skill: resolution
              points: 2
              levels: [{points: 2}, {points: 0}]
      """
    )
  ]
}
