import Reports
import Scoring
import Testing

@testable import Reports

@Suite struct ScoreCSVTests {
  private func bytes(_ rows: ScoreCSV.Rows, _ cards: [ScoreCard]) -> [UInt8] {
    let csv = ScoreCSV(rows: rows, rubric: Samples.rubric)
    var bytes: [UInt8] = []
    csv.appendHeader(to: &bytes)
    for card in cards { csv.append(card, to: &bytes) }
    return bytes
  }

  @Test func aRowIsAConversation() {
    expectSnapshot(bytes(.conversations, [Samples.card, Samples.unscored]), "conversations.csv")
  }

  @Test func aRowIsACriterion() {
    expectSnapshot(bytes(.criteria, [Samples.card]), "criteria.csv")
  }

  @Test(arguments: ScoreCSV.Rows.allCases)
  func recordsFollowTheirSchema(rows: ScoreCSV.Rows) throws {
    let lines = String(decoding: bytes(rows, [Samples.card, Samples.unscored]), as: UTF8.self)
      .split(separator: "\r\n")
    let names = lines[0].split(separator: ",").map(String.init)
    let schema = try SchemaCheck("csv-\(rows)")
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      #expect(cells.count == names.count)
      #expect(schema.faults(in: Dictionary(uniqueKeysWithValues: zip(names, cells))) == [])
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=cmd()", "'=cmd()"), ("+33 6 12", "'+33 6 12"), ("@me", "'@me"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("-x,y", "\"'-x,y\""), ("-5", "-5"), ("+33612345678", "+33612345678"),
    ("-1.5", "-1.5"), ("-1.5.2", "'-1.5.2"), ("-", "'-"), ("+.", "'+."), ("é", "é"), ("", ""),
    ("=1+\"x\"", "\"'=1+\"\"x\"\"\""),
    ("\u{1B}[31mred\u{7}", "<U+001B>[31mred<U+0007>"), ("a\u{202E}b\u{0}", "a<U+202E>b<U+0000>"),
    ("\u{9B}2J,\n", "\"<U+009B>2J,\n\""), ("na\u{EF}ve \u{1F600}", "na\u{EF}ve \u{1F600}"),
  ])
  func cellsAreQuotedAndGuarded(text: String, cell: String) {
    var bytes: [UInt8] = []
    bytes.append(cell: text)
    #expect(String(decoding: bytes, as: UTF8.self) == cell)
  }
}
