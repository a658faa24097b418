import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@Suite struct RuleTests {
  static func parse(_ text: String) throws(RuleFaults) -> Rule {
    try Rule(parsing: text, behaviours: Contract.names)
  }

  @Test(
    arguments: [
      ("apology", .count("apology", .atLeast, 1)),
      ("open-question >= 2", .count("open-question", .atLeast, 2)),
      ("thanks>2", .count("thanks", .more, 2)),
      ("thanks < 2", .count("thanks", .less, 2)),
      ("thanks<=2", .count("thanks", .atMost, 2)),
      ("thanks = 0", .count("thanks", .equal, 0)),
      (
        "acknowledge-emotion:2 before offer-solution",
        .before(BehaviourReference("acknowledge-emotion", grade: 2), "offer-solution")
      ),
      (
        "confirm-resolution within 2 of offer-solution",
        .within("confirm-resolution", turns: 2, of: "offer-solution")
      ),
      ("greeting in opening", .position("greeting", .opening)),
      ("customer-anger in ending", .position("customer-anger", .ending)),
      ("responseTime <= 60 s", .measure(.responseTime, .atMost, 60)),
      ("firstResponseTime<=43200s", .measure(.firstResponseTime, .atMost, 43200)),
      ("talkShare < 62.5 %", .measure(.talkShare, .less, 62.5)),
      ("silence <= 3", .measure(.silence, .atMost, 3)),
      ("silence <= 20 %", .measure(.silenceShare, .atMost, 20)),
      ("interruptions = 0", .measure(.interruptions, .equal, 0)),
      (
        "thanks or please and hedge",
        .any([
          .count("thanks", .atLeast, 1),
          .all([.count("please", .atLeast, 1), .count("hedge", .atLeast, 1)]),
        ])
      ),
      (
        "(thanks or please) and not hedge",
        .all([
          .any([.count("thanks", .atLeast, 1), .count("please", .atLeast, 1)]),
          .not(.count("hedge", .atLeast, 1)),
        ])
      ),
      (
        "not (thanks and please)",
        .not(.all([.count("thanks", .atLeast, 1), .count("please", .atLeast, 1)]))
      ),
    ] as [(String, Rule)])
  func reads(text: String, expected: Rule) throws {
    let rule = try Self.parse(text)
    #expect(rule == expected)
    #expect(try Self.parse(rule.description) == rule)
  }

  @Test(arguments: [
    ("", "nothing is written here"),
    ("apolgy", "unknown behaviour \"apolgy\""),
    ("apology and", "rule ends where a behaviour, a measure or \"(\" should follow"),
    ("apology thanks", "unknown word \"thanks\""),
    ("apology befor thanks", "unknown word \"befor\""),
    ("(apology", "rule ends where \")\" should follow"),
    ("apology)", "expected \"and\", \"or\" or the end, found \")\""),
    ("apology >= x", "expected a whole number of turns from 0 to 9999, found \"x\""),
    ("apology >= 2.5", "\"2.5\" is not a whole number of turns from 0 to 9999"),
    (
      "apology >= 99999999999999999999",
      "\"99999999999999999999\" is not a whole number of turns from 0 to 9999"
    ),
    ("apology within 0 of thanks", "\"0\" is not a whole number of turns from 1 to 99"),
    ("apology within 2 thanks", "expected \"of\", found \"thanks\""),
    ("apology in middle", "expected \"opening\" or \"ending\", found \"middle\""),
    ("customer-anger within 2 of thanks", "\"customer-anger\" is not something an agent does"),
    ("acknowledge-emotion:4", "grade \"4\" is not 1, 2 or 3"),
    ("apology:2", "\"apology\" is found without a grade: leave out the \":\""),
    ("responseTime", "rule ends where a comparison such as \"<=\" should follow"),
    (
      "responseTime <= 60 %",
      "\"%\" is no unit of responseTime: write seconds, as in \"responseTime <= 60 s\""
    ),
    ("interruptions = 2 s", "\"s\" is no unit of interruptions: write a bare number"),
    ("talkShare <= 101 %", "\"101\" is not a percentage from 0 to 100"),
    (
      "responseTime <= 1.2345 s",
      "\"1.2345\" is not a number of seconds with at most three decimals"
    ),
    ("apology & thanks", "\"&\" has no meaning in a rule"),
    ("apologie …", "unknown behaviour \"apologie\"; \"…\" has no meaning in a rule"),
    ("not not apology", "expected a behaviour, a measure or \"(\", found \"not\""),
    ("or apology", "expected a behaviour, a measure or \"(\", found \"or\""),
    ("silenceShare <= 2", "unknown behaviour \"silenceShare\""),
  ])
  func saysWhatIsWrong(text: String, sentence: String) {
    #expect {
      try Self.parse(text)
    } throws: { error in
      (error as? RuleFaults)?.description == sentence
    }
  }

  @Test func findsSeveralFaultsAtOnce() {
    do {
      _ = try Self.parse("apolgy and thanks >= x or (acknowledge-emotion:9 before titel) or plase")
      Issue.record("no fault")
    } catch {
      #expect(error.faults.map(\.offset) == [0, 21, 47, 56, 66])
      #expect(error.faults.map(\.hint) == ["apology", nil, nil, nil, "please"])
      #expect(
        error.faults.map(\.code) == [
          "unknown-behaviour", "rule-syntax", "grade", "unknown-behaviour", "unknown-behaviour",
        ])
    }
  }

  @Test func hintsAtMisspeltKeywords() throws {
    let faults = #expect(throws: RuleFaults.self) { try Self.parse("apology befor offer-solution") }
    #expect(faults?.faults.first?.hint == "before")
  }

  @Test func capsTheDepth() {
    let deep = String(repeating: "(", count: 65) + "apology" + String(repeating: ")", count: 65)
    #expect(
      #expect(throws: RuleFaults.self) { try Self.parse(deep) }?.description
        == "more than 64 brackets inside each other")
    let allowed = String(repeating: "(", count: 64) + "apology" + String(repeating: ")", count: 64)
    #expect((try? Self.parse(allowed)) == .count("apology", .atLeast, 1))
  }

  @Test func capsTheLength() {
    let long = String(repeating: "apology or ", count: 1000) + "apology"
    #expect(
      #expect(throws: RuleFaults.self) { try Self.parse(long) }?.description
        == "rule is longer than 10000 bytes: split it")
  }

  @Test(arguments: 0..<20) func printsWhatItParsed(seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let rule = random.rule()
      #expect(try Self.parse(rule.description) == rule, "\(rule)")
    }
  }

  /// Any words of the language in any order: faults, never a crash, and none beyond the text.
  @Test(arguments: 0..<20) func survivesAnyOrderOfItsWords(seed: Int) {
    let words = [
      "(", ")", "and", "or", "not", "before", "within", "of", "in", "opening", "apology", "thanks",
      "customer-anger", "acknowledge-emotion", ":", "2", "9.5", ">=", "=", "responseTime", "s", "%",
      "é", "silence", "xyz", "$",
    ]
    var random = Seeded(seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
      do {
        let rule = try Self.parse(text)
        #expect((try? Self.parse(rule.description)) == rule, "\(text)")
      } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.allSatisfy { $0.offset <= text.utf8.count }, "\(text)")
      }
    }
  }
}

@Suite struct BehaviourListTests {
  @Test func readsAndPrints() throws {
    let list = try BehaviourReference.list(
      parsing: "acknowledge-emotion:2 or validate", speaker: .agent, behaviours: Contract.names)
    #expect(list == [BehaviourReference("acknowledge-emotion", grade: 2), "validate"])
  }

  @Test(arguments: [
    ("customer-anger or apology", "\"customer-anger\" is not something an agent does"),
    ("apology and thanks", "expected \"or\" or the end, found \"and\""),
    ("apology or", "rule ends where a behaviour should follow"),
    ("not apology", "expected a behaviour, found \"not\""),
    ("apology >= 2", "expected \"or\" or the end, found \">=\""),
    ("", "nothing is written here"),
  ])
  func saysWhatIsWrong(text: String, sentence: String) {
    let faults = #expect(throws: RuleFaults.self) {
      try BehaviourReference.list(parsing: text, speaker: .agent, behaviours: Contract.names)
    }
    #expect(faults?.description == sentence)
  }
}
