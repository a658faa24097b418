import Conversations

/// What `kpi`, `survey` and `themes` say on standard error.
struct KPIMessages: Sendable {
  let tooLarge: @Sendable (_ file: String) -> String
  let moreFaults: @Sendable (Int) -> String
  let imported: @Sendable (_ added: Int, _ known: Int, _ path: String) -> String
  let nothing: String
  let noDay: @Sendable (_ conversation: String) -> String

  static func messages(in language: Language) -> KPIMessages {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  private static let english = KPIMessages(
    tooLarge: { "\($0): larger than 256 MB; split it" },
    moreFaults: { "and \($0) more \($0 == 1 ? "row" : "rows") left out" },
    imported: { added, known, path in
      "imported \(added) \(added == 1 ? "value" : "values") into \(path)"
        + (known > 0 ? "; \(known) known already" : "")
    },
    nothing: "no service figures in the store; 'parley kpi import FILE…' reads them",
    noDay: { "\($0): no startedAt that is a day; its figures were left out, --as-of gives one" })

  private static let french = KPIMessages(
    tooLarge: { "\($0)\u{202F}: plus de 256 Mo\u{202F}; découpez-le" },
    moreFaults: { "et \($0) \($0 < 2 ? "ligne écartée" : "lignes écartées") de plus" },
    imported: { added, known, path in
      "\(added) \(added < 2 ? "mesure importée" : "mesures importées") dans \(path)"
        + (known > 0 ? "\u{202F}; \(known) déjà \(known < 2 ? "connue" : "connues")" : "")
    },
    nothing:
      "pas de chiffres du service dans le suivi\u{202F}; « parley kpi import FICHIER… » les lit",
    noDay: {
      "\($0)\u{202F}: startedAt n’est pas un jour\u{202F}; ses chiffres ont été laissés de côté, "
        + "--as-of en donne un"
    })
}
