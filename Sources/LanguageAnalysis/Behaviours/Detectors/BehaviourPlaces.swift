/// Places in the catalogue of the behaviours that detectors name; nil where one is not in force.
final class BehaviourPlaces {
  let acknowledgeEmotion, commitDeadline, hedgedCommitment, reAsk, apology, nonApology: Int?
  let coldTransfer, warmTransfer, openQuestion, closedQuestion, paraphrase: Int?
  let acknowledgement, personalAddress, interruption, overPromise, greeting, offerFurtherHelp: Int?
  let policyWall, closing, customerProblem, customerEmotion, customerAnger: Int?
  let customerThanks, customerConfirms, customerUnresolved, selfIntroduction: Int?
  let customerThreatens, confirmResolution: Int?
  /// What opens a way round a refusal.
  let waysOut: [Int?]
  let checkUnderstanding, explainCause: Int?
  /// Behaviours that promise or offer something.
  let promises: [Int?]
  /// Behaviours that may have the form of a question and are not marked as one too.
  let notQuestions: [Int]

  /// Behaviours whose sentence, though about the customer, says no experience of theirs again.
  let notRestatements: [Int]
  /// Behaviours by which an agent asks, and by which one brushes off, blames or puts off.
  let asking, harms: [Int]
  /// What a customer complains of besides the problem; that they said it before is a mere fact.
  let complaints: [Int]
  /// Behaviours of empathy and courtesy, which may come before what the turn is about.
  let preludes: [Int]

  init(_ catalogue: BehaviourCatalogue) {
    func place(_ id: BehaviourID) -> Int? { catalogue.index(of: id) }
    customerProblem = place("customer-problem")
    customerEmotion = place("customer-negative-emotion")
    customerAnger = place("customer-anger")
    customerThanks = place("customer-thanks")
    customerConfirms = place("customer-confirms-resolution")
    customerUnresolved = place("customer-unresolved")
    customerThreatens = place("customer-threatens-to-leave")
    confirmResolution = place("confirm-resolution")
    acknowledgement = place("acknowledgement")
    checkUnderstanding = place("check-understanding")
    explainCause = place("explain-cause")
    acknowledgeEmotion = place("acknowledge-emotion")
    commitDeadline = place("commit-deadline")
    hedgedCommitment = place("hedged-commitment")
    reAsk = place("re-ask")
    apology = place("apology")
    nonApology = place("non-apology")
    coldTransfer = place("cold-transfer")
    warmTransfer = place("warm-transfer")
    openQuestion = place("open-question")
    closedQuestion = place("closed-question")
    paraphrase = place("paraphrase")
    personalAddress = place("personal-address")
    interruption = place("interruption")
    overPromise = place("over-promise")
    greeting = place("greeting")
    offerFurtherHelp = place("offer-further-help")
    policyWall = place("policy-wall")
    closing = place("closing")
    selfIntroduction = place("self-introduction")
    waysOut = [place("offer-solution"), place("offer-options")]
    promises = [
      place("offer-solution"), place("offer-options"), place("commit-deadline"),
      place("take-ownership"), place("follow-up"), place("next-steps"),
    ]
    notQuestions = [
      "check-understanding", "confirm-resolution", "offer-further-help", "hold", "asks-feedback",
    ].compactMap { place($0) }
    asking = [
      "open-question", "closed-question", "verify-identity", "confirm-resolution",
      "offer-further-help",
    ].compactMap { place($0) }
    complaints = [
      "customer-contact-again", "customer-unheard", "customer-unresolved",
      "customer-asks-supervisor",
    ].compactMap { place($0) }
    harms = catalogue.behaviours.indices.filter {
      catalogue.behaviours[$0].family == .negative
    }
    preludes = catalogue.behaviours.indices.filter { at in
      [.empathy, .courtesy].contains(catalogue.behaviours[at].family)
    }
    notRestatements = catalogue.behaviours.indices.filter { at in
      switch catalogue.behaviours[at].family {
      case .resolution, .negative, .closing, .opening: true
      case .listening, .empathy, .ownership, .courtesy, .customer:
        ["validate", "reassure", "explain-cause", "uses-history", "thanks", "hold"].contains(
          catalogue.behaviours[at].id)
      }
    }
  }
}
