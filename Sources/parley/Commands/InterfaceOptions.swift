import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// The options of every command.
struct InterfaceOptions: ParsableArguments {
  enum Choice: String, ExpressibleByArgument, CaseIterable { case en, fr }

  @Option(help: "The language that parley speaks to you.")
  var lang: Choice?

  @Option(
    help: ArgumentHelp(
      "Where your own rubrics and behaviours are, over $PARLEY_HOME and the platform's data folder.",
      valueName: "folder"))
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
