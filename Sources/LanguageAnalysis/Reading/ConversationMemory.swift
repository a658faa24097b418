import Conversations

/// What earlier turns leave for later ones: the customer's words and the data given.
struct ConversationMemory {
  /// Stems of the customer's last block of messages, and of the one before.
  private(set) var last = StemSet()
  private(set) var previous = StemSet()
  /// Function words of the customer's last block, by number.
  private(set) var lastFunctionWords = StemSet()
  /// Telling words of the agent's last block of messages.
  private(set) var lastOfAgent = StemSet()
  /// Stems of all that the customer said.
  private(set) var all = StemSet()
  /// Kinds of data that the customer has given.
  var given: Set<DatumWords.Kind> = []
  /// Stems of the names that the customer gave.
  var names = StemSet()
  var lastSpeaker: Speaker?
  var hasCustomerSpoken = false
  var agentTurns = 0
  /// True where the customer's last turn held a question.
  var hasCustomerAsked = false
  /// True where the customer has stated a problem in an earlier turn.
  var hasStatedProblem = false
  /// True where the customer has shown displeasure in words in an earlier turn.
  var hasShownFeeling = false
  /// What the agent's last block of messages does.
  var acts = AgentActs()
  /// True where the agent has offered or promised something in any turn.
  var wasEverOffered = false
  /// True where the agent's turn before restated what the customer said.
  var wasRestating = false
  /// True where the customer's last sentence asks.
  var wasAsked = false

  mutating func removeAll() {
    last.removeAll()
    previous.removeAll()
    lastOfAgent.removeAll()
    lastFunctionWords.removeAll()
    all.removeAll()
    given.removeAll(keepingCapacity: true)
    names.removeAll()
    lastSpeaker = nil
    hasCustomerSpoken = false
    agentTurns = 0
    hasCustomerAsked = false
    hasStatedProblem = false
    hasShownFeeling = false
    acts = AgentActs()
    wasEverOffered = false
    wasRestating = false
    wasAsked = false
  }

  mutating func hear(customer tokens: [Token]) {
    if lastSpeaker != .customer {
      swap(&last, &previous)
      last.removeAll()
      lastFunctionWords.removeAll()
    }
    hasCustomerSpoken = true
    for token in tokens {
      guard token.stem != 0 else {
        if token.word >= 0, token.end - token.start > 1 {
          lastFunctionWords.insert(UInt32(token.word))
        }
        continue
      }
      last.insert(token.stem)
      all.insert(token.stem)
    }
  }
}

/// What the agent's last block of messages does to the customer.
struct AgentActs {
  /// Brushes off, blames or puts off.
  var brushesOff = false
  var asks = false
  /// Offers or promises.
  var offers = false
  /// Opens a way out: a solution, or several.
  var solves = false
  /// Signals listening.
  var listens = false
  /// Asks about the solution.
  var checks = false
  /// Offers help with something else.
  var offersMore = false
}

extension ConversationMemory {
  mutating func hear(agent tokens: [Token]) {
    if lastSpeaker != .agent { lastOfAgent.removeAll() }
    for token in tokens {
      if let key = Self.key(token) { lastOfAgent.insert(key) }
    }
  }

  /// What a telling word is known by: its stem; all numbers are alike.
  static func key(_ token: Token) -> UInt32? {
    if token.stem != 0 { return token.stem }
    return token.flags.contains(.hasDigit) && token.word >= 0 ? 1 + UInt32(token.word) : nil
  }
}
