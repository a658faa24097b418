import Conversations

/// Sentences about finding scenarios, on standard error. Lower case, no full stop.
struct ScenarioMessages: Sendable {
  let unknown: @Sendable (_ name: String, _ nearest: String?, _ known: [String]) -> String
  let noneInside: @Sendable (_ path: String) -> String
  let faults: @Sendable (_ path: String) -> String

  static func messages(in language: Language) -> ScenarioMessages {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  static let english = ScenarioMessages(
    unknown: { name, nearest, known in
      let hint =
        nearest.map { "did you mean '\($0)'?" } ?? "known: " + known.joined(separator: ", ")
      return "no scenario '\(name)'; \(hint)"
    },
    noneInside: { "\($0): no scenario (.parley) in this folder" },
    faults: { "\($0): cannot be played; 'parley scenario check' shows every fault" })

  static let french = ScenarioMessages(
    unknown: { name, nearest, known in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" }
        ?? "connus : " + known.joined(separator: ", ")
      return "pas de scénario « \(name) » ; \(hint)"
    },
    noneInside: { "\($0) : aucun scénario (.parley) dans ce dossier" },
    faults: { "\($0) : scénario injouable ; « parley scenario check » montre chaque défaut" })
}
