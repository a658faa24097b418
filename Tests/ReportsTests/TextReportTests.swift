import Conversations
import Reports
import Scoring
import Testing

@testable import Reports

@Suite struct TextReportTests {
  static let styles: [(name: String, style: TextStyle)] = [
    ("80", TextStyle(width: 80)), ("40", TextStyle(width: 40)),
    ("plain", TextStyle(width: 80, isPlain: true)),
    ("color", TextStyle(width: 80, hasColor: true)),
  ]

  private func report(_ card: ScoreCard, _ language: Language, _ style: TextStyle) -> [UInt8] {
    ScoreReport(rubric: Samples.rubric, texts: .texts(in: language), style: style)
      .bytes(for: card, of: Samples.conversation)
  }

  @Test(arguments: styles.indices, Language.allCases)
  func oneConversationIsAPage(style: Int, language: Language) {
    let (name, style) = Self.styles[style]
    expectSnapshot(report(Samples.card, language, style), "score-\(name)-\(language).txt")
  }

  @Test func withoutAScoreItSaysSo() {
    expectSnapshot(report(Samples.unscored, .en, TextStyle()), "unscored.txt")
  }

  @Test(arguments: [32, 33, 40, 60, 80, 120], Language.allCases)
  func noLineIsWiderThanThePage(width: Int, language: Language) {
    let style = TextStyle(width: width)
    var table = ScoreTable(rubric: Samples.rubric, texts: .texts(in: language), style: style)
    var bytes = report(Samples.card, language, style)
    for _ in 0..<3 { bytes += table.add(Samples.card) }
    bytes += table.finish()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(DisplayText.width(of: String(line)) <= width, "\(line)")
    }
  }

  @Test func noControlCharacterOfTheTranscriptGetsOut() {
    let annotation = AnnotationReport(
      catalogue: Samples.catalogue, texts: .english, style: TextStyle()
    ).bytes(for: Samples.annotated)
    for bytes in [report(Samples.card, .en, TextStyle()), annotation] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<U+001B>[31m") && text.contains("<U+202E>"))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test(arguments: styles.indices, Language.allCases)
  func aBatchIsATableAndASummary(style: Int, language: Language) {
    let (name, style) = Self.styles[style]
    let texts = Texts.texts(in: language)
    var table = ScoreTable(rubric: Samples.rubric, texts: texts, style: style)
    var team = TeamSummary(rubric: Samples.rubric)
    var bytes: [UInt8] = []
    for place in 0..<4 {
      var card = place == 3 ? Samples.unscored : Samples.card
      card.conversationID += place == 1 ? "-with-a-name-that-goes-on-and-on" : ""
      card.score = card.score.map { $0 + Double(place) * 12 }
      card.band = place == 2 ? "strong" : card.band
      bytes += table.add(card)
      team.add(card)
    }
    bytes += table.finish()
    bytes += Array("\n".utf8) + team.bytes(texts: texts, style: style)
    expectSnapshot(bytes, "batch-\(name)-\(language).txt")
  }

  @Test(arguments: styles.indices, Language.allCases)
  func annotationsAreMarkedInTheText(style: Int, language: Language) {
    let (name, style) = Self.styles[style]
    let report = AnnotationReport(
      catalogue: Samples.catalogue, texts: .texts(in: language), style: style)
    expectSnapshot(report.bytes(for: Samples.annotated), "annotate-\(name)-\(language).txt")
  }

  @Test func rowsAfterTheSampleKeepItsColumns() {
    var table = ScoreTable(rubric: Samples.rubric, texts: .english, style: TextStyle())
    var lines: [String] = []
    for _ in 0..<250 {
      lines += String(decoding: table.add(Samples.card), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
    #expect(table.finish().isEmpty)
    #expect(lines.count == 251)
    #expect(Set(lines.dropFirst()).count == 1)
  }
}
