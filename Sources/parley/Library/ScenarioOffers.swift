import LanguageAnalysis
import RolePlay
import Rubrics
import SkillProgress

/// The scenarios that may be recommended: the built-in ones and a user's own.
enum ScenarioOffers {
  /// Those that can be read; `parley scenario check` says what is wrong with the others.
  static func all(home: String?, messages: Messages) throws(Failure) -> [ScenarioOffer] {
    let catalogue = try CatalogueLibrary(home: home, messages: messages).compiled
    let library = ScenarioLibrary(
      home: home, behaviours: BehaviourNames(catalogue.catalogue), messages: messages)
    return library.ids.compactMap { id in
      (try? library.scenario(id)).map { ScenarioOffer($0) }
    }
  }
}
