import Conversations
import LanguageAnalysis
import Rubrics
import Testing

/// Rules laid over a rubric that has words only.
@Suite struct RubricOverlayTests {
  static let source = Rubric(
    id: "grid", version: 1, title: LocalizedText(en: "Grid", fr: "Grid"),
    sections: [
      Section(
        id: "s", title: LocalizedText(en: "S", fr: "S"),
        criteria: [
          Criterion(
            id: "a", title: LocalizedText(en: "Greeting", fr: "Greeting"),
            kind: .manual([
              Level(points: 2, title: LocalizedText(en: "Warm", fr: "Warm")),
              Level(points: 0, title: LocalizedText(en: "Cold", fr: "Cold")),
            ]), maxPoints: 2),
          Criterion(
            id: "b", title: LocalizedText(en: "Empathy", fr: "Empathy"), kind: .manual([]),
            maxPoints: 5),
        ])
    ])

  static func read(_ text: String) -> OverlayFile {
    OverlayFile(parsing: Array(text.utf8), behaviours: Contract.names)
  }

  static let text = """
    parley: 1
    overlay: grid
    criteria:
      - id: a
        title: Greeting
        points: 2
        skill: courtesy
        levels:
          - points: 2
            when: greeting in opening
          - points: 0
      - id: b
        title: Empathy
        points: 5
        weight: 7
        critical: form
        failsBelow: 0.4
        notApplicable: never
        only: customer-anger
        occasion: customer-anger
        answer: apology or validate
        window: 3
        late: 0.5

    """

  @Test func readingWhatIsWrittenGivesTheSame() throws {
    let overlay = try #require(Self.read(Self.text).overlay)
    #expect(overlay.yaml() == Self.text)
    #expect(Self.read(overlay.yaml()).overlay == overlay)
  }

  @Test func theGridKeepsItsOwnWords() throws {
    let overlay = try #require(Self.read(Self.text).overlay)
    let rubric = overlay.applied(to: Self.source)
    guard case .levels(let levels) = rubric.criteria[0].kind else {
      Issue.record("no levels")
      return
    }
    #expect(levels.map { $0.title[.en] } == ["Warm", "Cold"])
    #expect(levels[0].when?.description == "greeting in opening")
    #expect(rubric.criteria[0].skill == "courtesy")
    guard case .answer(let rule) = rubric.criteria[1].kind else {
      Issue.record("no answer")
      return
    }
    #expect(rule.window == 3)
    #expect(rubric.criteria[1].weight == 7)
    #expect(rubric.criteria[1].critical == .form)
    #expect(rubric.criteria[1].alwaysOwed)
    #expect(rubric.criteria[1].title[.en] == "Empathy")
  }

  @Test func anAbsenceTakesAllPointsUnlessItSaysHowMany() throws {
    let overlay = try #require(
      Self.read("parley: 1\noverlay: grid\ncriteria:\n  - id: b\n    never: jargon\n").overlay)
    guard case .absence(let rule) = overlay.applied(to: Self.source).criteria[1].kind else {
      Issue.record("no absence")
      return
    }
    #expect(rule.each == 5)
  }

  @Test func nothingMovesWhereTheSourceIsTheSame() throws {
    #expect(try #require(Self.read(Self.text).overlay).moves(in: Self.source).isEmpty)
  }

  @Test func whatMovedIsTold() throws {
    var moved = Self.source
    moved.sections[0].criteria[0].title = LocalizedText(en: "Welcome", fr: "Welcome")
    moved.sections[0].criteria[1].id = "b2"
    let overlay = try #require(Self.read(Self.text).overlay)
    #expect(
      overlay.moves(in: moved) == [
        .renamed(id: "a", from: "Greeting", to: "Welcome"),
        .gone(id: "b", title: "Empathy", heir: "b2"),
      ])
    moved = Self.source
    moved.sections[0].criteria[0].maxPoints = 4
    #expect(overlay.moves(in: moved) == [.points(id: "a", from: 2, to: 4)])
    moved = Self.source
    moved.sections[0].criteria[0].kind = .manual([Level(points: 3), Level(points: 0)])
    #expect(overlay.moves(in: moved) == [.level(id: "a", points: 2)])
  }

  @Test(arguments: [
    ("overlay: g\n", "the overlay has no \"parley\""),
    ("parley: 2\noverlay: g\n", "overlay is in format 2 and this parley reads format 1"),
    (
      "parley: 1\noverlay: g\ncriteria:\n  - id: a\n    levls: 1\n",
      "unknown key \"levls\" in an entry: did you mean \"levels\"?"
    ),
    (
      "parley: 1\noverlay: g\ncriteria:\n  - id: a\n    never: jargon\n  - id: a\n    never: jargon\n",
      "two entries are for \"a\""
    ),
    (
      "parley: 1\noverlay: g\ncriteria:\n  - id: a\n    never: jargon\n    occasion: customer-anger\n    answer: apology\n",
      "\"never\" and \"occasion\" are two kinds of criterion: keep one"
    ),
    (
      "parley: 1\noverlay: g\ncriteria:\n  - id: a\n    never: jargn\n",
      "unknown behaviour \"jargn\": did you mean \"jargon\"?"
    ),
  ])
  func faultsAreSaidInASentence(text: String, sentence: String) {
    let file = Self.read(text)
    #expect(file.overlay == nil)
    #expect(file.findings.map(\.sentence).contains(sentence), "\(file.findings.map(\.sentence))")
  }

  @Test func whatIsWrittenByHandStays() throws {
    let entry = RubricOverlay.Entry(id: "c", title: "New", points: 1, critical: .form)
    let hand = "# mine\n" + Self.text
    let text = OverlayText.extended(
      hand, [OverlayText.Addition(entry: entry, comments: ["why\nnot"], isCommentedOut: false)])
    #expect(text.hasPrefix(hand))
    #expect(text.contains("  # why not\n  - id: c\n"))
    let overlay = try #require(Self.read(text).overlay)
    #expect(overlay.entries.map(\.id) == ["a", "b", "c"])
    #expect(overlay.entries[2] == entry)
  }

  @Test func whatIsOnlyPossibleIsAComment() throws {
    let used = RubricOverlay.Entry(id: "a", critical: .form)
    let other = RubricOverlay.Entry(id: "b", critical: .section)
    let text = try #require(
      OverlayText.made(
        for: "grid", header: ["head"],
        [
          OverlayText.Addition(entry: used, comments: [], isCommentedOut: false),
          OverlayText.Addition(entry: other, comments: ["possible"], isCommentedOut: true),
        ]))
    #expect(try #require(Self.read(text).overlay).entries == [used])
    let taken = text.replacing("  # - id", with: "  - id").replacing(
      "  #   critical", with: "    critical")
    #expect(try #require(Self.read(taken).overlay).entries == [used, other])
  }

  @Test func anOverlayWithoutEntriesIsNotWritten() {
    let entry = RubricOverlay.Entry(id: "b", critical: .section)
    #expect(
      OverlayText.made(
        for: "grid", header: [],
        [OverlayText.Addition(entry: entry, comments: [], isCommentedOut: true)]) == nil)
  }

  /// Damaged overlays are read or refused, and what is read is written the same again.
  @Test func damagedOverlaysAreReadOrRefused() {
    var random = Seeded(7)
    let bytes = Array(Self.text.utf8)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        if random.chance(50) {
          damaged[place] = random.pick(Array(" :-\n#{[&*a9'\"".utf8))
        } else {
          damaged.removeSubrange(place..<min(damaged.count, place + 12))
        }
      }
      let file = OverlayFile(parsing: damaged, behaviours: Contract.names)
      if let overlay = file.overlay { #expect(Self.read(overlay.yaml()).overlay == overlay) }
    }
  }
}
