import Conversations
import LanguageAnalysis
import Scoring
import Testing

@testable import RolePlay

@Suite struct DebriefTests {
  static func debrief(_ turns: String..., language: Language = .fr) throws -> Debrief {
    var practice = try Parcel.practice(language)
    for turn in turns { practice.hear(turn) }
    return Debrief(practice)
  }

  @Test func theScoreIsThatOfTheTranscript() throws {
    var practice = try Parcel.practice()
    practice.hear(Parcel.acknowledging)
    practice.hear(Parcel.solving)
    let engine = try #require(Parcel.engine)
    let debrief = Debrief(practice)
    #expect(debrief.card == engine.score(practice.transcript, in: .fr))
    #expect(debrief.ending == .good)
    #expect(debrief.card.score ?? 0 > 60)
  }

  @Test func theCurveStartsWithTheCustomerAsTheyCame() throws {
    let curve = try Self.debrief("", Parcel.acknowledging).curve
    #expect(curve.map(\.turn) == [0, 1, 2])
    #expect(curve[0].anger == 7000)
    #expect(curve[1].anger == 7600)
    #expect(curve[2].anger < 7600)
    #expect(curve[0].feeling == .angry)
  }

  @Test func theThreeMomentsAreQuotedWithBetterWords() throws {
    let debrief = try Self.debrief(
      "Bonjour. Calmez-vous, madame. Voyons.", Parcel.acknowledging, Parcel.solving)
    let costliest = try #require(debrief.costliest)
    #expect(costliest.turn == 1)
    #expect(costliest.quote == "Calmez-vous, madame.")
    #expect(costliest.behaviours == ["tell-to-calm-down"])
    #expect(costliest.anger == 1680)
    #expect(costliest.better?.source == .model(scene: "opening"))
    #expect(costliest.better?.text.hasPrefix("J'entends votre agacement") == true)
    let best = try #require(debrief.best)
    #expect(best.turn > 1)
    #expect(best.anger < 0)
    #expect(best.better == nil)
    #expect(debrief.next != nil)
  }

  @Test func whatWasMissedQuotesTheCustomerWhoCalledForIt() throws {
    let debrief = try Self.debrief(
      "Bonjour madame.", "Quel temps fait-il ?", "Quelle heure est-il ?")
    let missed = try #require(debrief.missed)
    #expect(missed.turn == 1)
    #expect(missed.quote.hasPrefix("Bonjour. Ma commande 4521"))
    #expect(missed.transcriptIndex == 0)
    #expect(!missed.behaviours.isEmpty)
    let better = try #require(missed.better)
    #expect(better.text.count > 20)
  }

  @Test func silenceCostsAndIsQuotedAsSilence() throws {
    let debrief = try Self.debrief("", "")
    #expect(debrief.ending == .hangup)
    #expect(debrief.best == nil)
    #expect(debrief.costliest?.quote == "(silence)")
    #expect(debrief.costliest?.behaviours == [])
    #expect(debrief.next?.isToAvoid == false)
  }

  @Test func adviceNamesABehaviourWithAnExampleInTheLanguage() throws {
    let english = try #require(try Self.debrief("Hello.", language: .en).next)
    let french = try #require(try Self.debrief("Bonjour.", language: .fr).next)
    #expect(english.criterion == french.criterion)
    #expect(english.behaviour == french.behaviour)
    #expect(english.example?.text != french.example?.text)
    #expect(english.text != nil)
    let harmful = try Self.debrief(
      Parcel.acknowledging + " C'est de votre faute, il fallait lire les conditions.")
    #expect(harmful.costliest?.behaviours.first == "blame-customer")
  }

  @Test func adviceTakesItsExampleFromAModelOfTheScenesThatWereMet() throws {
    var practice = try Parcel.practice()
    practice.hear(Parcel.acknowledging)
    practice.hear("Et votre nom ?")
    let search = MomentSearch(practice)
    let advice = try #require(search.advice(besides: nil))
    #expect(advice.behaviour == "offer-solution")
    #expect(advice.example?.source == .model(scene: "details"))
    let other = try #require(search.advice(besides: advice.example))
    #expect(other.behaviour == advice.behaviour)
    #expect(other.example?.source == .example(criterion: advice.criterion))
  }

  @Test func nothingPlayedIsNothingToTell() throws {
    var practice = try Parcel.practice()
    practice.begin()
    let debrief = Debrief(practice)
    #expect(debrief.best == nil)
    #expect(debrief.costliest == nil)
    #expect(debrief.missed == nil)
    #expect(debrief.curve.count == 1)
  }
}
