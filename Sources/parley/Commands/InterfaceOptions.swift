import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// The options of every command.
struct InterfaceOptions: ParsableArguments {
  enum Choice: String, ExpressibleByArgument, CaseIterable { case en, fr }

  @Option(
    help: ArgumentHelp(
      worded(
        "The language that parley speaks to you.",
        "La langue dans laquelle parley vous parle."),
      valueName: worded("lang", "langue")))
  var lang: Choice?

  @Option(
    help: ArgumentHelp(
      worded(
        """
        Where your own rubrics and behaviours are, over $PARLEY_HOME and the platform's data \
        folder.
        """,
        """
        Le dossier de vos propres grilles et comportements, au lieu de $PARLEY_HOME et du \
        dossier de données du système.
        """),
      valueName: worded("folder", "dossier")))
  var home: String?

  var interface: Language {
    InterfaceLanguage.chosen(flag: lang.flatMap { Language(rawValue: $0.rawValue) })
  }

  var messages: Messages { .messages(in: interface) }

  /// The behaviours that rubrics may name.
  func behaviours() throws(Failure) -> BehaviourNames {
    BehaviourNames(try CatalogueLibrary(home: home, messages: messages).compiled.catalogue)
  }

  var texts: Texts { .texts(in: interface) }
}
