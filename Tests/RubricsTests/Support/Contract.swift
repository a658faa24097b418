import Conversations
import Foundation
import LanguageAnalysis
import Rubrics

/// The behaviours of the contract, as the tests need them.
enum Contract {
  static let agent = """
    greeting self-introduction personal-address verify-identity thanks please hedge hold
    open-question closed-question paraphrase summary check-understanding acknowledgement
    acknowledge-emotion validate apology reassure take-ownership commit-deadline follow-up
    warm-transfer explain-cause offer-solution offer-options next-steps confirm-resolution
    offer-further-help uses-history asks-feedback closing dismissive tell-to-calm-down non-apology
    blame-customer blame-others policy-wall hedged-commitment cold-transfer re-ask jargon
    bare-command interruption over-promise
    """
  static let customer = """
    customer-problem customer-negative-emotion customer-anger customer-repeats customer-unheard
    customer-threatens-to-leave customer-asks-supervisor customer-thanks
    customer-confirms-resolution customer-unresolved customer-contact-again
    """

  static let agentIDs = agent.split(whereSeparator: \.isWhitespace).map { BehaviourID(String($0)) }
  static let customerIDs = customer.split(whereSeparator: \.isWhitespace)
    .map { BehaviourID(String($0)) }

  static let names = BehaviourNames(
    agentIDs.map { ($0, Speaker.agent) } + customerIDs.map { ($0, Speaker.customer) })

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(ofRubric id: String) throws -> [UInt8] {
    Array(try Data(contentsOf: repository.appending(path: "Rubrics/\(id).yaml")))
  }
}
