import ArgumentParser
import LanguageAnalysis
import Reports

/// `parley explain`: what a finding's code means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: worded(
      "Say what a fault is, why it matters, and how to mend it.",
      "Dire ce qu’est un défaut, pourquoi il compte, et comment le corriger."),
    discussion: worded(
      """
      Codes stand in brackets behind the faults that the check commands show.

      EXAMPLES:
        parley explain shadowed-route
        parley explain missing-else --lang fr
        parley explain --list
      """,
      """
      Les codes sont entre crochets après les défauts que montrent les commandes de \
      vérification.

      EXEMPLES :
        parley explain shadowed-route
        parley explain missing-else --lang fr
        parley explain --list
      """))

  @Argument(
    help: worded(
      "The code of a fault.",
      "Le code d’un défaut."))
  var code: String?

  @Flag(
    help: worded(
      "List all codes.",
      "Lister tous les codes."))
  var list = false

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if code == nil && !list {
      throw ValidationError(
        worded(
          "name a code, or --list them all",
          "nommez un code, ou demandez-les tous par --list"))
    }
  }

  func run() throws {
    try interface.print { output in
      let report = FindingPageReport(
        texts: interface.scenarioTexts, style: Console.style(for: output))
      guard let code else {
        return report.list(FindingPages.codes.compactMap(FindingPages.page))
      }
      guard let page = FindingPages.page(code) else {
        throw Failure(
          .usage,
          interface.scenarioTexts.unknownCode(
            code, NearestName.of(code, among: FindingPages.codes)))
      }
      return report.bytes(page)
    }
  }
}
