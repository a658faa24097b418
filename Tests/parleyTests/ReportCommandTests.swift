import Foundation
import Testing

/// The page, the service figures and the themes, seen from the command line.
@Suite struct ReportCommandTests {
  private let home = ["--home", "home"]
  private let day = ["--as-of", "2026-03-10"]

  private func recorded(_ body: (Program) throws -> Void) throws {
    try withProgram { program in
      let agent = #"{"id":"fr-07","name":"Inès </script><script>alert(1)","team":"Lyon"}"#
      try program.file(
        "a.jsonl",
        (1...6).map { ProgressCommandTests.call("c\($0)", agent: agent) }.joined())
      let score = ["score", "a.jsonl", "--record", "--output", "out.txt"]
      #expect(try program.run(score + home).status == 0)
      try body(program)
    }
  }

  @Test(arguments: ["en", "fr"])
  func theReportIsOnePage(language: String) throws {
    try recorded { program in
      let arguments = ["report", "a.jsonl", "--output", "report.html", "--lang", language]
      let result = try program.run(arguments + home + day)
      #expect(result.status == 0 && result.errors == "" && result.bytes == [])
      let html = String(decoding: try program.bytes(of: "report.html"), as: UTF8.self)
      #expect(html.contains("<html lang=\"\(language)\">"))
      #expect(!html.contains("<script") && html.contains("Inès &lt;/script&gt;&lt;script&gt;"))
      #expect(html.contains("I am so sorry"))
      #expect(
        html.contains(
          language == "en"
            ? "No service figures yet" : "Pas encore de chiffres du service"))
      let again = try program.run(["report", "a.jsonl", "--lang", language] + home + day)
      #expect(again.text == html)
    }
  }

  @Test func pillarsAndChannelsAreGroupings() throws {
    try recorded { program in
      let pillars = try program.run(["team", "--by", "pillar"] + home + day)
      #expect(pillars.status == 0 && pillars.errors == "")
      #expect(pillars.text.hasPrefix("Pillars\n\n"), "\(pillars.text)")
      #expect(pillars.text.contains("empathy") && pillars.text.contains("  Everybody"))
      let channels = try program.run(["team", "--by", "channel", "--lang", "fr"] + home + day)
      #expect(channels.status == 0 && channels.text.hasPrefix("Canaux\n"), "\(channels.text)")
      let csv = try program.run(["team", "--by", "pillar", "--format", "csv"] + home + day)
      #expect(
        csv.text.hasPrefix(
          "by,group,person,stream,language,rubric,version,rater,share,lower,upper,answered,"
            + "occasions,conversations\r\npillar,availability,,call,en,core,1,parley,"))
      #expect(csv.text.contains("\r\npillar,empathy,fr-07,call,en,core,1,parley,"))
      let json = try program.run(["team", "--by", "pillar", "--format", "json"] + home + day)
      #expect(
        json.text.hasPrefix(
          #"{"schema":1,"by":"pillar","asOf":"2026-03-10","rows":[{"person":null,"shares":["#))
      let page = try program.run(["report"] + home + day)
      #expect(page.text.contains("<h2 id=\"pillar-title\">Pillars</h2>"))
      #expect(page.text.contains("<a href=\"#channel\">Channels</a>"))
    }
  }

  @Test func withoutAStoreThereIsNoReport() throws {
    try withProgram { program in
      let result = try program.run(["report", "--output", "report.html"] + home)
      #expect(result.status == 66)
      #expect(
        result.errors
          == "parley: home/parley.sqlite: no store yet; 'parley score --record' and "
          + "'parley practice' begin one\n")
    }
  }

  @Test func scoresBecomeAPage() throws {
    try recorded { program in
      let result = try program.run(["score", "a.jsonl", "--format", "html"])
      #expect(result.status == 0 && result.errors == "")
      #expect(result.text.hasPrefix("<!DOCTYPE html>\n"))
      #expect(result.text.split(separator: "<details>").count == 7)
      let missing = try program.run(["score", "none.vtt", "--format", "html"])
      #expect(missing.status == 66 && missing.bytes == [])
    }
  }

  @Test func figuresComeInAndAreShown() throws {
    try recorded { program in
      let rows = (1...6).map { "2026-03-0\($0),fr-07,phone,c\($0),csat,5,1,5,\n" }
      try program.file(
        "kpi.csv", "date,person,channel,conversation,metric,value,min,max,comment\n" + rows.joined()
      )
      let first = try program.run(["kpi", "import", "kpi.csv"] + home)
      #expect(first.status == 0)
      #expect(first.errors == "parley: imported 6 values into home/parley.sqlite\n")
      let again = try program.run(["kpi", "import", "kpi.csv"] + home)
      #expect(
        again.errors == "parley: imported 0 values into home/parley.sqlite; 6 known already\n")
      let shown = try program.run(["kpi", "show", "--by", "channel"] + home + day)
      #expect(shown.status == 0)
      #expect(shown.text.hasPrefix("Phone\n"))
      #expect(shown.text.contains("5.0") && shown.text.contains("n = 6"))
      let csv = try program.run(["kpi", "show", "--format", "csv"] + home + day)
      #expect(
        csv.text
          == "by,group,metric,count,value,lower,upper,target,verdict\r\n"
          + "all,,csat,6,5,5,5,4.5,reached\r\n")
      let json = try program.run(["kpi", "show", "--format", "json"] + home + day)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.bytes)) }
      let page = try program.run(["report"] + home + day)
      #expect(page.text.contains("Satisfaction (CSAT)"))
    }
  }

  @Test func badRowsAreNamedAndTheOthersKept() throws {
    try withProgram { program in
      try program.file(
        "kpi.csv", "date;metric;value\n2026-02-31;csat;4\n2026-03-01;csat;9\n2026-03-01;csat;4,5\n")
      let result = try program.run(["kpi", "import", "kpi.csv"] + home)
      #expect(result.status == 65)
      #expect(
        result.errors == """
          parley: kpi.csv:2: '2026-02-31' is no day; write days as 2026-03-06
          parley: kpi.csv:3: csat 9 is outside its scale, 1 to 5; columns min and max name another
          parley: imported 1 value into home/parley.sqlite

          """)
      let missing = try program.run(["kpi", "import", "none.csv"] + home)
      #expect(missing.status == 66)
    }
  }

  @Test func aSurveyHasGaps() throws {
    try withProgram { program in
      try program.file(
        "s.csv", "reliability_e,reliability_p\n" + String(repeating: "7,5\n6,5\n", count: 5))
      let result = try program.run(["survey", "s.csv"])
      #expect(result.status == 0)
      #expect(result.text.contains("Reliability") && result.text.contains("1.5"))
      let csv = try program.run(["survey", "s.csv", "--format", "csv"])
      #expect(csv.text.contains("reliability,10,6.5,5,-1.5,"))
      try program.file("bad.csv", "a,b\n1,2\n")
      let bad = try program.run(["survey", "bad.csv"])
      #expect(bad.status == 65)
      #expect(bad.errors == "parley: bad.csv:1: no column 'reliability_e' among: a, b\n")
    }
  }

  @Test func themesAreCountedByConversation() throws {
    try recorded { program in
      let result = try program.run(["themes", "a.jsonl", "--format", "csv"])
      #expect(result.status == 0)
      #expect(result.text.contains("en,parcel,6,6,0,"))
      let french = try program.run(["themes", "a.jsonl", "--lang", "fr"])
      #expect(french.text.contains("6 conversations, dont 6 avec un sentiment négatif"))
    }
  }
}
