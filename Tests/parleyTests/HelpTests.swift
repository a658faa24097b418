import ArgumentParser
import Foundation
import Testing

@testable import parley

/// `--help` in both languages.
@Suite struct HelpTests {
  /// Every command as its words, the program itself first.
  static let commands: [[String]] = paths(of: Parley.self, [])

  private static func paths(of command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
    [path]
      + command.configuration.subcommands.flatMap { next in
        paths(of: next, path + [next.configuration.commandName ?? ""])
      }
  }

  @Test(arguments: commands)
  func frenchHelpHoldsNoEnglish(command: [String]) throws {
    try withProgram { program in
      let page = try program.run(command + ["--help", "--lang", "fr"])
      #expect(page.status == 0 && page.errors == "")
      let words = Set(
        page.text.split { !$0.isLetter && !"-/.=<>|".contains($0) }.map(String.init))
      let leftovers: Set = [
        "OVERVIEW", "USAGE", "SUBCOMMANDS", "EXAMPLES", "default", "values", "Show", "help",
        "See", "subcommand", "the", "of", "with", "and", "its", "<subcommand>", "<file>", "<path>",
      ]
      // Commands in examples and in the line at the end are the same in all languages.
      #expect(words.intersection(leftovers).subtracting(["help"]).isEmpty)
      for head in ["SYNTAXE\u{202F}: parley", "OPTIONS\u{202F}:", "Afficher cette aide."] {
        #expect(page.text.contains(head))
      }
    }
  }

  @Test(arguments: commands)
  func frenchHelpFits80Columns(command: [String]) throws {
    try withProgram { program in
      let page = try program.run(command + ["--help"], environment: ["LANG": "fr_FR.UTF-8"])
      #expect(page.text.split(separator: "\n").filter { $0.count > 80 } == [])
      // Examples stay on a line each, where they are.
      #expect(page.text.split(separator: "\n").filter { $0.hasPrefix("parley ") } == [])
      let narrow = try program.run(
        command + ["--help"], environment: ["LANG": "fr_FR.UTF-8", "COLUMNS": "60"])
      let isFitted = narrow.text.split(separator: "\n").filter { $0.hasPrefix("   ") }
        .allSatisfy { $0.count <= 60 }
      #expect(isFitted)
    }
  }

  @Test(arguments: commands)
  func bothLanguagesHaveTheSameOptions(command: [String]) throws {
    try withProgram { program in
      func labels(_ language: String) throws -> [String] {
        let page = try program.run(command + ["--help", "--lang", language]).text
        return page.split(separator: "\n").filter { $0.hasPrefix("  -") }
          .map { String($0.dropFirst(2).prefix { $0 != "<" && $0 != "\u{20}" }) }
      }
      let english = try labels("en")
      #expect(english.contains("--version") && english.contains("-h,"))
      #expect(try labels("fr") == english)
    }
  }

  @Test func frenchSetsSignsOff() {
    #expect(
      Wording.spaced("« a » : b ; c ?") == "«\u{202F}a\u{202F}»\u{202F}: b\u{202F}; c\u{202F}?")
  }

  @Test(arguments: [
    (
      "  --to <format>           Le format. (values: a, b; default: a)",
      "  --to <format>           Le format. (valeurs\u{202F}: a, b\u{202F}; par défaut\u{202F}: a)"
    ),
    (
      "  -n <n>                  Combien. (default: 20)",
      "  -n <n>                  Combien. (par défaut\u{202F}: 20)"
    ),
    ("SUBCOMMANDS:", "SOUS-COMMANDES\u{202F}:"),
    (
      "  See 'parley help <subcommand>' for detailed help.",
      "  Voir «\u{202F}parley help <sous-commande>\u{202F}» pour l’aide détaillée de chacune."
    ),
  ])
  func theWordsOfTheParserAreTranslated(english: String, french: String) {
    #expect(HelpFrench.translated(english) == french)
  }

  @Test func aLongListOfChoicesIsOneSentence() {
    let english =
      "The value 'x' is invalid for '--to <f>'. Please provide one of the following:\n  - a\n  - b"
    let french = "la valeur « x » ne convient pas à « --to <f> » ; au choix : « a », « b »"
    #expect(UsageFrench.sentence(english) == french)
    #expect(
      UsageFrench.sentence("2 unexpected arguments: 'b', 'c'")
        == "2 arguments en trop : « b », « c »")
  }

  @Test(arguments: [
    ["help", "score"], ["score", "-h"], ["score", "--format", "csv", "--help"],
    ["help", "score", "--lang", "fr"],
  ])
  func helpIsTheSameHoweverItIsAskedFor(arguments: [String]) throws {
    try withProgram { program in
      let french = ["PARLEY_LANG": "fr"]
      let page = try program.run(["score", "--help"], environment: french).text
      #expect(page.hasPrefix("Noter des transcriptions avec une grille"))
      #expect(try program.run(arguments, environment: french).text == page)
    }
  }

  @Test func completionsStayEnglishUnlessParleyItselfIsSetToFrench() throws {
    try withProgram { program in
      let arguments = ["--generate-completion-script", "fish"]
      let english = try program.run(arguments).text
      #expect(english.contains("Score transcripts with a rubric"))
      #expect(try program.run(arguments, environment: ["LANG": "fr_FR.UTF-8"]).text == english)
      let french = try program.run(arguments, environment: ["PARLEY_LANG": "fr"]).text
      #expect(french.contains("Noter des transcriptions avec une grille"))
    }
  }

  @Test(arguments: [
    (["rubric", "bind"], bindPage), (["behaviour", "show"], behaviourPage),
  ])
  func englishHelpIsThis(command: [String], page: String) throws {
    try withProgram { program in
      let text = try program.run(command + ["--help"]).text
      #expect(text == page + "\n\n")
    }
  }

  private static let bindPage = """
    OVERVIEW: Propose rules for the criteria of an imported rubric, by what their
    words mean.

    Writes what is at least likely to ID.overlay.yaml beside the rubric, which
    'parley score' finds there; what is only possible stands there as a comment.
    The rubric itself is not touched, and entries that the overlay has already are
    kept.

    EXAMPLES:
      parley rubric bind grid.yaml
      parley rubric bind grid.yaml --dry-run --lang fr
      parley rubric bind grid.yaml --at-least sure --output team/grid.overlay.yaml

    USAGE: parley rubric bind <id|file> [--at-least <at-least>] [--dry-run] \
    [--output <file>] [--words <file>] [--lang <lang>] [--home <folder>]

    ARGUMENTS:
      <id|file>               A rubric's id, or its file.

    OPTIONS:
      --at-least <at-least>   The lowest grade that is used. (values: sure, likely,
                              possible; default: likely)
      --dry-run               Show the proposals, and write nothing.
      -o, --output <file>     Where the overlay goes.
      --words <file>          What words mean, in place of the built-in
                              binding.words.
      --lang <lang>           The language that parley speaks to you. (values: en,
                              fr)
      --home <folder>         Where your own rubrics and behaviours are, over
                              $PARLEY_HOME and the platform's data folder.
      --version               Show the version.
      -h, --help              Show help information.
    """

  private static let behaviourPage = """
    OVERVIEW: Show a behaviour: lines that count, and lines that do not.

    EXAMPLES:
      parley behaviour show apology
      parley behaviour show commit-deadline --patterns

    USAGE: parley behaviour show <id> [--patterns] [--lang <lang>] [--home <folder>]

    ARGUMENTS:
      <id>                    A behaviour's id.

    OPTIONS:
      --patterns              Show the patterns too.
      --lang <lang>           The language that parley speaks to you. (values: en,
                              fr)
      --home <folder>         Where your own rubrics and behaviours are, over
                              $PARLEY_HOME and the platform's data folder.
      --version               Show the version.
      -h, --help              Show help information.
    """

  @Test(arguments: [
    (["--lang", "fr", "rubric", "list"], ["rubric", "list", "--lang", "fr"]),
    (["--lang=fr", "rubric", "list"], ["rubric", "list", "--lang=fr"]),
    (["--lang", "fr", "help", "score"], ["help", "score", "--lang", "fr"]),
    (["--lang", "fr", "scor", "a"], ["scor", "a", "--lang", "fr"]),
    (["--lang", "fr", "annotate", "--", "none"], ["annotate", "--lang", "fr", "--", "none"]),
  ])
  func theLanguageMayStandAheadOfTheCommand(first: [String], last: [String]) throws {
    try withProgram { program in
      let ahead = try program.run(first)
      let behind = try program.run(last)
      #expect(ahead.text == behind.text)
      #expect(ahead.errors == behind.errors)
      #expect(ahead.status == behind.status)
      #expect(!ahead.errors.contains("--lang"))
    }
  }
}
