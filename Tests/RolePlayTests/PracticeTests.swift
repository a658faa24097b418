import Conversations
import LanguageAnalysis
import Scoring
import Testing

@testable import RolePlay

@Suite struct PracticeTests {
  @Test func aGoodConversationEndsWell() throws {
    var practice = try Parcel.practice()
    #expect(practice.begin().text.hasPrefix("Bonjour. Ma commande 4521"))
    let first = practice.hear(Parcel.acknowledging)
    #expect(first.behaviours.has("acknowledge-emotion"))
    #expect(first.behaviours.has("open-question"))
    #expect(first.step.from == "opening")
    #expect(first.step.to == "details")
    #expect(first.routeLine?.number == 28)
    #expect(first.after.anger < first.before.anger)
    let second = practice.hear(Parcel.solving)
    #expect(second.ending == .good)
    #expect(practice.ending == .good)
    #expect(second.facts.map(\.name) == ["promised-date", "promised-time"])
    #expect(
      second.reply.text
        == "Merci. Je l'attends donc lundi 9 mars à 17\u{A0}h (la somme convenue).")
    #expect(
      practice.transcript.turns.map(\.speaker) == [
        .customer, .agent, .customer, .agent, .customer,
      ])
    #expect(practice.hear("Encore un mot").turn == 2)
    #expect(practice.transcript.turns.count == 5)
  }

  @Test func theTranscriptIsNativeAndSaysWhatItCameFrom() throws {
    var practice = try Parcel.practice(.en)
    practice.hear("Good morning.", atMs: 1200)
    let transcript = practice.transcript
    #expect(transcript.id == "parcel")
    #expect(transcript.language == .en)
    #expect(transcript.channel == .phone)
    #expect(transcript.scenario?.id == "parcel")
    #expect(transcript.scenario?.hash == practice.scenario.hash)
    #expect(
      transcript.scenario?.allow == ["shipping-refund", "callback", "refund <= 20 EUR"])
    #expect(transcript.turns[1].startMs == 1200)
  }

  @Test func solutionsComeTooEarlyForTheFurious() throws {
    var practice = try Parcel.practice(.en)
    let reaction = practice.hear("I can send you a new one today.")
    #expect(reaction.step.to == "too-early")
    #expect(reaction.facts.map(\.name) == ["promised-date"])
  }

  @Test(arguments: ["", "   ", "(silence)", "\u{202E}\u{200F}", "\t\r\n"])
  func nothingSaidIsASilentTurn(text: String) throws {
    var practice = try Parcel.practice()
    let reaction = practice.hear(text)
    #expect(reaction.isSilence)
    #expect(reaction.behaviours.isEmpty)
    #expect(practice.transcript.turns[1].text == "(silence)")
    #expect(reaction.after.anger == 7600)
    #expect(practice.hear(text).ending == .hangup)
  }

  @Test func localSamplesCountForRoutesAndNotForMoodOrScore() throws {
    var practice = try Parcel.practice()
    let reaction = practice.hear("Alors LA MALLE BLEUE du grenier !")
    #expect(reaction.behaviours.local == ["offer-solution"])
    #expect(reaction.step.to == "too-early")
    #expect(reaction.step.changes.isEmpty)
    #expect(reaction.deeds.contains { $0.isLocal && $0.text.hasPrefix("LA MALLE BLEUE") })
    let card = try #require(Parcel.engine).score(practice.transcript, in: .fr)
    #expect(!card.criteria.flatMap(\.evidence).contains { $0.behaviour == "offer-solution" })
  }

  @Test func aParrotedTurnEarnsItsFirstBehaviourOnly() throws {
    var practice = try Parcel.practice(.en)
    let reaction = practice.hear(
      "I'm so sorry. I understand your frustration. I'll take care of this myself. You're right to be upset. I can offer a solution today."
    )
    #expect(reaction.isParroted)
    #expect(reaction.deeds.count >= 3)
    #expect(reaction.deeds.filter(\.counts).count == 1)
    #expect(reaction.behaviours.ids == ["apology"])
  }

  @Test func whoSaysNothingToThePointIsAskedTwiceAtMost() throws {
    let text = Parcel.text.replacing("on nothing twice -> gone\n", with: "")
    var practice = try Parcel.practice(.fr, text)
    let replies = ["azerty", "qsdfgh", "wxcvbn", "poiuyt"].map { practice.hear($0).reply }
    #expect(
      replies.map(\.text) == [
        "Pardon ? Comment ça ?", "Excusez-moi, vous voulez dire quoi, au juste ?",
        practice.opening?.text ?? "", practice.opening?.text ?? "",
      ])
    #expect(replies.map(\.line) == [nil, nil, "op1", "op1"])
  }

  @Test func whatACustomerDoesNotFollowShowsNothing() throws {
    let engine = try #require(Parcel.engine)
    for language in Language.allCases {
      for channel in Channel.allCases {
        for text in Practice.pardons(in: language, channel) {
          let turns = [Turn(speaker: .customer, text: text)]
          let annotated = engine.annotate(Conversation(id: "x", turns: turns), in: language)
          #expect(annotated.turns[0].behaviours.isEmpty, "\(text)")
        }
      }
    }
  }

  @Test func goingBackHearsWhatCameBefore() throws {
    var practice = try Parcel.practice()
    practice.hear("Calmez-vous, madame.")
    let then = practice.state
    practice.hear(Parcel.acknowledging)
    let back = practice.before(turn: 2)
    #expect(back.state == then)
    #expect(back.reactions.count == 1)
    #expect(practice.before(turn: 1).state.turns == 0)
    #expect(practice.before(turn: 9).state == practice.state)
  }

  @Test func endlessTurnsAreCutAndControlsAreTakenAway() throws {
    var practice = try Parcel.practice()
    let reaction = practice.hear(
      "\u{1B}[31mBonjour\u{7}\u{202E} " + String(repeating: "a ", count: 50_000))
    #expect(reaction.text.unicodeScalars.count <= SpokenText.longest)
    #expect(reaction.text.hasPrefix("[31mBonjour  a a"))
  }

  @Test func anyWordsAreHeardTheSameWayTwice() throws {
    var generator = SeededGenerator(seed: 21)
    let words = [
      "désolée", "demain", "20 €", "je comprends", "votre colère", "?", "!", "\u{0}", "{",
      "calmez-vous",
      "je vous rappelle", "lundi", "🙂", "c'est", "la faute", "du transporteur", "\n", "merci",
    ]
    for _ in 0..<40 {
      var one = try Parcel.practice()
      var two = try Parcel.practice()
      for _ in 0..<8 {
        let text = (0..<Int.random(in: 0...9, using: &generator))
          .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
        let first = one.hear(text)
        let second = two.hear(text)
        #expect(first.reply == second.reply)
        #expect(first.step == second.step)
      }
      #expect(one.state == two.state)
      #expect(one.transcript == two.transcript)
    }
  }
}
