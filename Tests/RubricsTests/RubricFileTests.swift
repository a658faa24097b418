import LanguageAnalysis
import Rubrics
import Testing

@Suite struct RubricFileTests {
  static func load(_ text: String) -> RubricFile {
    RubricFile(parsing: Array(text.utf8), behaviours: Contract.names)
  }

  static func headlines(_ text: String) -> [String] {
    load(text).findings.map { $0.headline(file: "r") }
  }

  /// A rubric without findings, whose one criterion has these lines (indented by eight).
  static func criterion(_ lines: String, form: String = "") -> String {
    let body = lines.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
    return """
      parley: 1
      id: r
      title: R
      \(form)sections:
        - id: s
          title: S
          criteria:
            - id: c
              title: C
              skill: empathy
              examples: {good: A, bad: B}
      \(body)

      """
  }

  @Test func readsTheExamplesOfTheDocumentation() throws {
    let file = Self.load(
      """
      parley: 1
      id: core
      version: 1
      title: {en: Core, fr: Socle}
      policies: {notApplicable: redistribute, fail: zero, normalise: zero, display: percent}
      pass: 70
      bands: [{id: strong, from: 85, title: Strong}, {id: weak, from: 0, title: Weak}]
      sections:
        - id: empathy
          title: {en: Empathy, fr: Empathie}
          weight: 25
          criteria:
            - id: acknowledges-the-feeling            # 1. answered occasions
              title: {en: Acknowledges what the customer feels, fr: Reconnaît ce que ressent le client}
              skill: empathy
              points: 4
              occasion: customer-anger or customer-negative-emotion
              answer: acknowledge-emotion or validate or apology
              window: 2
              late: 0.5
              before: offer-solution
              outOfOrder: 0.5
            - id: explores
              title: {en: Explores, fr: Explore}
              skill: empathy
              levels: [{points: 2, when: open-question >= 2}, {points: 1, when: open-question}, {points: 0}]
            - id: no-blame
              title: {en: No blame, fr: Sans reproche}
              skill: empathy
              critical: form
              failsBelow: 50 %
              never: blame-customer or blame-others
              points: 4
              each: 2
            - id: knows-the-product
              title: {en: Knows the product, fr: Connaît le produit}
              skill: empathy
              levels: [{points: 2, title: Yes}, {points: 0, title: No}]
      """)
    #expect(file.findings.map(\.code) == ["no-examples"])
    let rubric = try #require(file.rubric)
    #expect(
      rubric.criteria.map(\.kind) == [
        .answer(
          AnswerRule(
            occasion: ["customer-anger", "customer-negative-emotion"],
            answer: ["acknowledge-emotion", "validate", "apology"], window: 2, late: 0.5,
            before: ["offer-solution"], outOfOrder: 0.5)),
        .levels([
          Level(points: 2, when: .count("open-question", .atLeast, 2)),
          Level(points: 1, when: .count("open-question", .atLeast, 1)), Level(points: 0),
        ]),
        .absence(AbsenceRule(never: ["blame-customer", "blame-others"], each: 2)),
        .manual([
          Level(points: 2, title: LocalizedText(en: "Yes", fr: "Yes")),
          Level(points: 0, title: LocalizedText(en: "No", fr: "No")),
        ]),
      ])
    #expect(rubric.criteria.map(\.maxPoints) == [4, 2, 4, 2])
    #expect(rubric.criteria.map(\.critical) == [nil, nil, .form, nil])
    #expect(rubric.criteria[2].failsBelow == 0.5)
    #expect(rubric.hash.count == 64)
  }

  @Test func theSmallestCriterionHasNoFindings() {
    #expect(Self.headlines(Self.criterion("points: 2\nnever: jargon")) == [])
  }

  @Test(arguments: [
    ("", "r: error: file is empty: a rubric begins with \"parley: 1\" [empty]"),
    ("- a", "r:1:1: error: a rubric is \"key: value\" lines, not a list [wrong-type]"),
    ("hello", "r:1:1: error: a rubric is \"key: value\" lines, not a single value [wrong-type]"),
    (
      "parley: 2\nid: [",
      "r:2:6: error: while parsing a flow node: did not find expected node content [yaml-syntax]"
    ),
    (
      "parley: 2\nsections: whatever",
      "r:1:9: error: rubric is in format 2 and this parley reads format 1: use a newer parley [format-version]"
    ),
    (
      "a: 'b",
      "r:1:6: error: while scanning a quoted scalar: found unexpected end of stream [yaml-syntax]"
    ),
    (
      "a:\n\t- b",
      "r:2:1: error: while scanning for the next token: found character that cannot start any token [yaml-syntax]"
    ),
    ("a: *b", "r:1:4: error: found undefined alias [yaml-syntax]"),
    (
      "id: a\ntitle: x\nid: b",
      "r:3:1: error: key \"id\" is written twice; first on line 1 [duplicate-key]"
    ),
    (
      "a: 1\n---\nb: 2",
      "r:2:1: error: expected a single document in the stream: but found another document [yaml-syntax]"
    ),
  ])
  func refuses(text: String, headline: String) {
    #expect(Self.headlines(text).first == headline)
    #expect(Self.load(text).rubric == nil)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let file = RubricFile(parsing: Array("id: é".utf8).dropLast(), behaviours: Contract.names)
    #expect(
      file.findings.map { $0.headline(file: "r") }
        == ["r: error: file is not valid UTF-8: save it as UTF-8 [encoding]"])
  }

  @Test func countsColumnsInCodePointsAlsoAfterABOMAndWithCRLF() {
    let text = "\u{FEFF}parley: 1\r\nid: r\r\ntitle: {en: É́é👩‍💻, fx: x}\r\nsections: []\r\n"
    #expect(
      Self.headlines(text)
        == [
          "r:3:8: warning: no text is in French [missing-translation]",
          "r:3:21: error: unknown key \"fx\" in \"title\": did you mean \"fr\"? [unknown-key]",
          "r:4:11: error: \"sections\" of the rubric is empty [empty-value]",
        ])
  }

  @Test func reportsAllFaultsOfTheFormAtOnce() {
    #expect(
      Self.headlines(
        """
        parlay: 1
        id: two words
        version: 0
        policies: {notApplicable: redistributed, fail: 3, bonusCap: -1}
        pass: 101
        bands:
          - {id: a, from: 50, title: A}
          - {id: a, from: 80, title: B}
          - {from: .nan, title: C}
        sections: 7
        weight: 2
        """) == [
          "r:1:1: error: rubric does not say its format: begin with \"parley: 1\" [format-version]",
          "r:1:1: error: the rubric has no \"title\" [missing-key]",
          "r:1:1: error: unknown key \"parlay\" in a rubric: did you mean \"parley\"? [unknown-key]",
          "r:2:5: error: \"two words\" is no id: letters a–z, digits and hyphens, at most 64 [bad-id]",
          "r:3:10: error: \"version\" is a whole number from 1 to 999999999, not \"0\" [bad-number]",
          "r:4:27: error: \"notApplicable\" is one of redistribute, pool, keep-sections, pass,"
            + " not \"redistributed\": did you mean \"redistribute\"? [unknown-word]",
          "r:4:48: error: \"fail\" is one of zero, mark, not \"3\" [unknown-word]",
          "r:4:61: error: \"bonusCap\" is the highest score that bonus points reach, 1 to 1000,"
            + " not \"-1\" [bad-number]",
          "r:5:7: error: \"pass\" is a score from 0 to 100, not \"101\" [bad-number]",
          "r:7:3: error: scores below 80 are in no band: the last band starts from 0 [bands]",
          "r:8:10: error: two bands are called \"a\" [duplicate-id]",
          "r:8:19: error: bands go from the best down: 80 stands below 50 [bands]",
          "r:9:5: error: a band has no \"id\" [missing-key]",
          "r:9:12: error: \"from\" is a score from 0 to 100, not \".nan\" [bad-number]",
          "r:10:11: error: \"sections\" is a list, not a single value [wrong-type]",
          "r:11:1: error: unknown key \"weight\" in a rubric [unknown-key]",
        ])
  }

  @Test func findsSectionsThatDoNotFitTogether() {
    #expect(
      Self.headlines(
        """
        parley: 1
        id: r
        title: R
        sections:
          - {id: a, title: A, weight: 1, criteria: [{id: x, title: X, skill: s, points: 1, weight: 0}]}
          - {id: a, title: A, criteria: [{id: x, title: X, skill: s, points: 1}]}
          - {id: b, title: B, weight: -1, criteria: []}
        """) == [
          "r:5:5: error: all criteria of the section weigh 0: nothing can be scored [weight]",
          "r:5:50: info: no criterion has an example: trainees learn from them [no-examples]",
          "r:6:5: error: section \"a\" has no weight and others have: give all or none [weight]",
          "r:6:10: error: two sections are called \"a\" [duplicate-id]",
          "r:6:39: error: two criteria are called \"x\"; the first on line 5 [duplicate-id]",
          "r:7:31: error: \"weight\" is a number from 0 to 1000000, not \"-1\" [bad-number]",
          "r:7:45: error: \"criteria\" of a section is empty [empty-value]",
        ])
  }

  @Test(arguments: [
    (
      "points: 0",
      "12:17: error: \"points\" is a number above 0, at most 1000000, not \"0\" [bad-number]"
    ),
    (
      "points: .inf",
      "12:17: error: \"points\" is a number above 0, at most 1000000, not \".inf\" [bad-number]"
    ),
    (
      "points: 1e7",
      "12:17: error: \"points\" is a number above 0, at most 1000000, not \"1e7\" [bad-number]"
    ),
    (
      "points: 0x10",
      "12:17: error: \"points\" is a number above 0, at most 1000000, not \"0x10\" [bad-number]"
    ),
    ("points: [1]", "12:17: error: \"points\" is a text, not a list [wrong-type]"),
    ("tags: [x]", "8:9: error: a criterion without levels has no \"points\" [missing-key]"),
    ("points: 1\nbonus: yes", "13:16: error: \"bonus\" is true or false, not \"yes\" [wrong-type]"),
    (
      "points: 1\nchannels: [chatt]",
      "13:20: error: \"channels\" is one of phone, chat, email, social, not \"chatt\": did you mean \"chat\"? [unknown-word]"
    ),
    (
      "points: 1\ntags: [empaty]",
      "13:16: warning: \"empaty\" is none of the four pillars: did you mean \"empathy\"? [unknown-tag]"
    ),
    (
      "points: 1\nlevles: []",
      "13:9: error: unknown key \"levles\" in a criterion: did you mean \"levels\"? [unknown-key]"
    ),
    ("points: 1\nguidance:", "13:9: error: key \"guidance\" has no value [empty-value]"),
    (
      "points: 1\nguidance: \"a\\eb\"",
      "13:19: error: \"guidance\" holds the control sign U+1B [control-sign]"
    ),
    (
      "points: 1\nnotApplicable: pass",
      "13:24: error: \"notApplicable\" is one of never, not \"pass\" [unknown-word]"
    ),
    (
      "points: 1\nfailsBelow: 50 %",
      "13:21: warning: \"failsBelow\" has no effect without \"critical\" [no-effect]"
    ),
    (
      "points: 1\ncritical: form\nfailsBelow: 120 %",
      "14:21: error: \"failsBelow\" is a share from 0 to 1, or from 0 % to 100 %, not \"120 %\" [bad-number]"
    ),
    (
      "points: 1\ncritical: form\nbonus: true",
      "13:19: error: a bonus cannot be critical [conflict]"
    ),
    (
      "points: 1\nnever: jargon\ncritical: form\nnotApplicable: never\nchannels: [chat]",
      "15:24: error: critical with \"notApplicable: never\" fails every conversation outside \"channels\" [conflict]"
    ),
    (
      "points: 1\nnever: jargon\nnotApplicable: never\nonly: thanks",
      "14:24: warning: \"notApplicable: never\" makes the criterion missed outside \"only\" [no-effect]"
    ),
    (
      "points: 1\nnotApplicable: never",
      "13:24: warning: \"notApplicable: never\" has no effect: levels are always owed [no-effect]"
    ),
    (
      "points: 1\nnever: jargon\neach: 2",
      "14:15: warning: \"each\" is more than the points: the first occurrence takes them all [no-effect]"
    ),
    ("points: 1\neach: 1", "8:9: error: a criterion with \"each\" has no \"never\" [missing-key]"),
    (
      "points: 1\noccasion: customer-anger",
      "8:9: error: a criterion about answers has no \"answer\" [missing-key]"
    ),
    (
      "points: 1\noccasion: apology\nanswer: apology",
      "13:19: error: \"apology\" is not something a customer does [wrong-speaker]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: customer-anger",
      "14:17: error: \"customer-anger\" is not something an agent does [wrong-speaker]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: apology or apolgy",
      "14:28: error: unknown behaviour \"apolgy\": did you mean \"apology\"? [unknown-behaviour]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: acknowledge-emotion:5",
      "14:37: error: grade \"5\" is not 1, 2 or 3 [grade]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: validate:2",
      "14:17: error: \"validate\" is found without a grade: leave out the \":\" [grade]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: apology\nwindow: 0",
      "15:17: error: \"window\" is a whole number from 1 to 99, not \"0\" [bad-number]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: apology\nlate: 1.5",
      "15:15: error: \"late\" is a share from 0 to 1, or from 0 % to 100 %, not \"1.5\" [bad-number]"
    ),
    (
      "points: 1\noccasion: customer-anger\nanswer: apology\noutOfOrder: 0.5",
      "15:21: warning: \"outOfOrder\" has no effect without \"before\" [no-effect]"
    ),
    (
      "points: 1\nnever: jargon\nlevels: [{points: 1}]",
      "13:16: error: \"never\" and \"levels\" are two kinds of criterion: make two of them [conflict]"
    ),
    (
      "points: 1\nlevels: [{points: 1}, {points: 0}]",
      "12:17: error: the points of this criterion are its levels' [conflict]"
    ),
    ("levels: []", "12:17: error: \"levels\" of a criterion is empty [empty-value]"),
    (
      "levels: [{when: thanks}, {points: 0}]",
      "12:18: error: a level has no \"points\" [missing-key]"
    ),
    (
      "levels: [{points: 1, when: thanks}, {points: 2}]",
      "12:54: error: levels go from the best down: 2 stands below 1 [level-order]"
    ),
    (
      "levels: [{points: 2, when: thanks}, {points: 2, when: please}, {points: 0}]",
      "12:54: warning: level gives the same points as the one above: join them with \"or\" [level-order]"
    ),
    (
      "levels: [{points: 2, when: thanks}, {points: 1}, {points: 0}]",
      "12:45: error: level without \"when\" always holds: the levels below it are never reached [unreachable-level]"
    ),
    (
      "levels: [{points: 2, when: thanks}, {points: 1, when: thanks}, {points: 0}]",
      "12:63: error: level is never reached: a level above has the same \"when\" [unreachable-level]"
    ),
    (
      "levels: [{points: 2, when: thanks >= 2 and not thanks}, {points: 0}]",
      "12:36: error: level is never reached: its \"when\" contradicts itself [unreachable-level]"
    ),
    (
      "levels: [{points: 2, when: thanks}]",
      "12:18: error: the last level has no \"when\": add \"- points: 0\" for what is left [last-level]"
    ),
    (
      "levels: [{points: 2, when: thanks}, {points: 1}]",
      "12:54: warning: the lowest level still gives 1 points: with \"normalise: zero\" nobody scores 0 [unreachable-zero]"
    ),
    (
      "levels: [{points: 0, when: thanks}, {points: 0}]",
      "12:17: error: the best level gives no points [bad-number]"
    ),
    (
      "levels: [{points: 2, when: thanks}, {points: -1}]",
      "12:54: error: \"points\" is a number from 0 to 1000000, not \"-1\" [bad-number]"
    ),
    (
      "points: 1\nonly: thanks befor apology",
      "13:22: error: unknown word \"befor\": did you mean \"before\"? [rule-syntax]"
    ),
    (
      "points: 1\nonly: \"thanks and\"",
      "13:26: error: rule ends where a behaviour, a measure or \"(\" should follow [rule-syntax]"
    ),
    (
      "points: 1\nonly: >-\n  thanks and\n  plase",
      "15:11: error: unknown behaviour \"plase\": did you mean \"please\"? [unknown-behaviour]"
    ),
    (
      "points: 1\nonly: thanks and\n  plase",
      "14:11: error: unknown behaviour \"plase\": did you mean \"please\"? [unknown-behaviour]"
    ),
    ("points: 1\nonly: [thanks]", "13:15: error: \"only\" is a text, not a list [wrong-type]"),
    (
      "points: 1\nonly: responseTime < 2 %",
      "13:32: error: \"%\" is no unit of responseTime: write seconds, as in \"responseTime <= 60 s\" [bad-number]"
    ),
    ("points: 1\nadvice: {en: Do}", "13:17: warning: no text is in French [missing-translation]"),
    ("points: 1\nadvice: {}", "13:17: error: \"advice\" is empty [empty-value]"),
    (
      "points: 1\n? [a]\n: b", "13:11: error: a key is a word, not a list or a mapping [wrong-type]"
    ),
  ])
  func findsInACriterion(lines: String, headline: String) {
    let text = Self.criterion(lines)
    #expect(Self.headlines(text).contains("r:" + headline), "\(Self.headlines(text))\n\(text)")
  }

  @Test func acceptsNegativeLevelsWhereTheLowestCountsAsZero() {
    let text = Self.criterion(
      "levels: [{points: 2, when: thanks}, {points: -1}]",
      form: "policies: {normalise: min}\n")
    #expect(Self.headlines(text) == [])
  }

  @Test func findsFullPointsThatAnotherCriterionForbids() {
    let text =
      Self.criterion("points: 1\nnever: hedge") + """
              - id: d
                title: D
                skill: empathy
                examples: {good: A, bad: B}
                levels: [{points: 1, when: hedge or (please and hedge >= 2)}, {points: 0}]
              - id: e
                title: E
                levels: [{points: 1, when: hedge or please}, {points: 0}]

        """
    #expect(
      Self.headlines(text) == [
        "r:14:13: warning: nobody reaches 100 %: full points here need what \"c\" forbids"
          + " [unreachable-full]",
        "r:19:13: info: criterion has no good or bad example [no-examples]",
        "r:19:13: info: criterion names no skill: it counts in no one's progress [no-skill]",
      ])
  }

  @Test func warnsOfEachMissingTranslationWhereBothLanguagesAreUsed() {
    let text = Self.criterion("points: 1\nadvice: {en: Do}\nguidance: {en: Do, fr: Fais}")
    #expect(
      Self.headlines(text)
        == ["r:13:17: warning: \"advice\" has no French text [missing-translation]"])
  }

  @Test func warningsDoNotKeepARubricFromBeingUsed() {
    let file = Self.load(Self.criterion("points: 1\nadvice: {en: Do}"))
    #expect(file.findings.map(\.severity) == [.warning])
    #expect(file.rubric?.id == "r")
  }

  @Test func rendersTheLineAndACaret() {
    let text = Self.criterion("points: 1\noccasion: customer-anger\nanswer: apology or apolgy")
    #expect(
      Self.load(text).findings.map { $0.rendered(file: "r.yaml", source: SourceLines(text)) } == [
        """
        r.yaml:14:28: error: unknown behaviour "apolgy": did you mean "apology"? [unknown-behaviour]
                  answer: apology or apolgy
                                     ^^^^^^
        """
      ])
  }
}
