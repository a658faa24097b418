import RolePlay
import SkillProgress

/// The scenarios that may be recommended.
enum ScenarioOffers {
  static var all: [ScenarioOffer] { [] }
}
