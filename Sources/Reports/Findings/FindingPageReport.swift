import Conversations
public import LanguageAnalysis

/// What a finding's code means, on a page; or all codes in a list.
public struct FindingPageReport: Sendable {
  private let texts: ScenarioTexts
  private let style: TextStyle

  public init(texts: ScenarioTexts, style: TextStyle) {
    self.texts = texts
    self.style = style
  }

  public func bytes(_ found: FindingPage) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph("\(found.title[texts.language])", lead: "\(found.code)\(colon) ", tone: .strong)
    let severity = Finding.Severity(rawValue: found.severity).map(texts.severity) ?? found.severity
    page.paragraph(texts.foundIn(severity, files(found.files)), tone: .faint)
    for paragraph in texts.language == .fr ? found.french : found.english {
      page.space()
      page.paragraph(paragraph)
    }
    for example in found.examples {
      page.space()
      page.paragraph(
        (example.isGood ? texts.right : texts.wrong) + colon, tone: example.isGood ? .good : .bad)
      for line in example.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        page.line(line.isEmpty ? "" : "  " + DisplayText.safe(String(line)))
      }
    }
    return page.bytes
  }

  /// A line a code, with its title.
  public func list(_ pages: [FindingPage]) -> [UInt8] {
    var page = Page(style: style)
    let width = pages.map { DisplayText.width(of: $0.code) }.max() ?? 0
    for entry in pages {
      page.row(
        entry.title[texts.language], "", lead: DisplayText.pad(entry.code, to: width) + "  ",
        indent: 0, tone: .faint)
    }
    return page.bytes
  }

  private var colon: String { texts.language == .fr ? "\u{202F}:" : ":" }

  private func files(_ english: String) -> String {
    guard texts.language == .fr else { return english }
    let names = [
      "scenarios": "scénarios", "plays": "essais", "rubrics": "grilles",
      "behaviour files": "fichiers de comportements", "word classes": "classes de mots",
      "mood table": "table des humeurs", "imports": "imports",
      "binding words": "mots de liaison",
    ]
    return english.split(separator: ",").map { name in
      let name = String(name.drop { $0 == " " })
      return names[name] ?? name
    }.joined(separator: ", ")
  }
}
