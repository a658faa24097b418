import ArgumentParser

/// The page of `--help` in French: the words of ArgumentParser translated, and lines broken anew.
enum HelpFrench {
  /// The page of a command.
  ///
  /// - Parameter columns: of the terminal; lines fill 80 where it is not known.
  static func page(of command: any ParsableCommand.Type, columns: Int?) -> String {
    let columns = max(columns ?? 80, 40)
    let wide = Parley.helpMessage(for: command, columns: 1_000_000)
    var lines: [String] = []
    for line in wide.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += fitted(translated(String(line)), columns: columns)
    }
    return lines.joined(separator: "\n")
  }

  /// The command that a request for help is about.
  static func command(in arguments: [String]) -> any ParsableCommand.Type {
    var command: any ParsableCommand.Type = Parley.self
    for word in arguments {
      let next = command.configuration.subcommands.first {
        $0.configuration.commandName == word
      }
      if let next { command = next }
    }
    return command
  }

  private static let usage = "SYNTAXE\u{202F}: "

  private static let labelWidth = 26

  /// A line with the words of ArgumentParser in French.
  static func translated(_ english: String) -> String {
    var line = english
    for (word, french) in headings where line.hasPrefix(word) {
      line = french + line.dropFirst(word.count)
    }
    for (sentence, french) in sentences where line.hasSuffix(sentence) {
      line = line.dropLast(sentence.count) + french
    }
    if line.hasPrefix("  See '") {
      let command = line.dropFirst(7).prefix { $0 != "'" }
      line = Wording.spaced("  Voir « \(command) » pour l’aide détaillée de chacune.")
    }
    if line.hasPrefix(usage) || line.hasPrefix("  Voir ") {
      line = line.replacing("<subcommand>", with: "<sous-commande>")
    }
    return notes(in: line)
  }

  /// `(values: a, b; default: a)` at the end of a line.
  private static func notes(in line: String) -> String {
    for (note, french) in [("(values: ", "(valeurs : "), ("(default: ", "(par défaut : ")] {
      guard line.hasSuffix(")"), let range = line.firstRange(of: note) else { continue }
      let values = line[range.upperBound...].replacing("; default: ", with: " ; par défaut : ")
      return line[..<range.lowerBound] + Wording.spaced(french + values)
    }
    return line
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", usage), ("ARGUMENTS:", "ARGUMENTS\u{202F}:"),
    ("OPTIONS:", "OPTIONS\u{202F}:"), ("SUBCOMMANDS:", "SOUS-COMMANDES\u{202F}:"),
  ]

  private static let sentences = [
    ("  Show help information.", "  Afficher cette aide."),
    ("  Show the version.", "  Afficher la version."),
  ]

  /// The lines that a line takes; what is beside a label stays beside it.
  private static func fitted(_ line: String, columns: Int) -> [String] {
    guard line.count > columns else { return [line] }
    if line.hasPrefix(usage) {
      // An option and its value stay together.
      let words = String(line.dropFirst(usage.count)).replacing(" <", with: "\u{A0}<")
      return WrappedText.lines(words, columns: columns - usage.count).enumerated()
        .map { place, piece in
          (place == 0 ? usage : String(repeating: " ", count: usage.count))
            + piece.replacing("\u{A0}", with: " ")
        }
    }
    let label = line.prefix(labelWidth)
    guard label.hasPrefix("  "), label.hasSuffix(" ") else {
      return WrappedText.lines(line, columns: columns)
    }
    return WrappedText.lines(String(line.dropFirst(labelWidth)), columns: columns - labelWidth)
      .enumerated()
      .map { place, piece in
        (place == 0 ? String(label) : String(repeating: " ", count: labelWidth)) + piece
      }
  }
}
