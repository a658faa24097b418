import ArgumentParser
import Conversations

/// A text of `--help` in the language of the interface.
func worded(_ english: String, _ french: String) -> String {
  Wording.language == .fr ? Wording.spaced(french) : english
}

/// The help of an argument in the language of the interface.
func worded(_ english: String, _ french: String) -> ArgumentHelp {
  ArgumentHelp(worded(english, french))
}

/// The language of help: it is asked for while commands are declared, before arguments are parsed.
enum Wording {
  static let language = language(of: Array(CommandLine.arguments.dropFirst()))

  /// What `--lang` and the environment say. Completions and the manual are made once for all users
  /// of a machine: only `PARLEY_LANG` moves them from English.
  static func language(of arguments: [String]) -> Language {
    let isMade = arguments.contains {
      $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help")
    }
    if isMade {
      return System.environment("PARLEY_LANG").map(InterfaceLanguage.language(ofLocale:)) ?? .en
    }
    return InterfaceLanguage.chosen(flag: flag(in: arguments))
  }

  /// `--lang` as far as it is there before the arguments are parsed: the last that is a language, as
  /// a wrong one is complained about in the language of the other.
  static func flag(in arguments: [String]) -> Language? {
    var flag: Language?
    for (place, argument) in arguments.enumerated() {
      if argument == "--lang", place + 1 < arguments.count {
        flag = Language(rawValue: arguments[place + 1]) ?? flag
      }
      if argument.hasPrefix("--lang=") {
        flag = Language(rawValue: String(argument.dropFirst(7))) ?? flag
      }
    }
    return flag
  }

  /// `--lang fr practice` as `practice --lang fr`: whoever says the language first means it for what
  /// follows.
  static func behindCommand(_ arguments: [String]) -> [String] {
    guard let first = arguments.first, first == "--lang" || first.hasPrefix("--lang=") else {
      return arguments
    }
    let count = first == "--lang" ? 2 : 1
    let rest = arguments.dropFirst(count)
    guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + arguments[..<count] + rest[end...])
  }

  /// What ArgumentParser is to read: its own `help` does not know `--lang`.
  static func parsed(_ arguments: [String]) -> [String] {
    guard arguments.first == "help", flag(in: arguments) != nil else { return arguments }
    var words = arguments.filter { !$0.hasPrefix("--lang=") }
    if let place = words.firstIndex(of: "--lang") {
      words.removeSubrange(place..<min(place + 2, words.count))
    }
    return words
  }

  /// Narrow no-break spaces where French sets signs off: before `: ; ? ! »`, after `«`.
  static func spaced(_ french: String) -> String {
    var text = french.replacing("« ", with: "«\u{202F}")
    for sign in [":", ";", "?", "!", "»"] {
      text = text.replacing(" \(sign)", with: "\u{202F}\(sign)")
    }
    return text
  }
}
