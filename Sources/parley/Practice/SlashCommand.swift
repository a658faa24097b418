import Conversations
import LanguageAnalysis

/// What can be typed after a slash while practising.
enum SlashCommand: String, CaseIterable {
  case hint, card, why, undo, again, restart, pause, status, silence, save, help, quit

  /// A line that was typed.
  enum Line: Equatable {
    case turn(String)
    case command(SlashCommand)
    /// Begins like a command, and is none; with the nearest that is one.
    case unknown(String, nearest: String?)
  }

  /// The names that are understood, in both languages whatever the interface's; the first is shown.
  func names(in language: Language) -> [String] {
    switch language {
    case .en: self == .again ? ["repeat", "again"] : [rawValue]
    case .fr: Self.french[self] ?? []
    }
  }

  private static let french: [SlashCommand: [String]] = [
    .hint: ["indice", "aide-moi"], .card: ["fiche"], .why: ["pourquoi"], .undo: ["annuler"],
    .again: ["repeter", "répéter"], .restart: ["recommencer"], .pause: ["pause"],
    .status: ["etat", "état"], .silence: ["silence"], .save: ["enregistrer"], .help: ["aide"],
    .quit: ["quitter", "fin"],
  ]

  /// The name to show, with its slash.
  func shown(in language: Language) -> String { "/" + (names(in: language).first ?? rawValue) }

  private static var known: [(name: String, command: SlashCommand)] {
    allCases.flatMap { command in
      (command.names(in: .en) + command.names(in: .fr)).map { ($0, command) }
    }
  }

  /// Tells commands from turns; two slashes at the start are one that was meant.
  ///
  /// - Parameter text: cleaned.
  static func reading(_ text: String) -> Line {
    guard text.hasPrefix("/") else { return .turn(text) }
    if text.hasPrefix("//") { return .turn(String(text.dropFirst())) }
    let word = text.dropFirst().prefix { $0 != " " && $0 != "\n" }.lowercased()
    if let command = known.first(where: { $0.name == word })?.command { return .command(command) }
    return .unknown(word, nearest: NearestName.of(word, among: known.map(\.name)))
  }
}
