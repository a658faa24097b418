import Conversations
public import LanguageAnalysis
import Scoring

/// What parley recognises, for the people whose words are looked at.
public struct BehaviourReport: Sendable {
  /// Whether a page shows the patterns or their number.
  public enum Patterns: Sendable { case shown, counted }

  private let texts: Texts
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
  }

  /// All behaviours, by family, in the catalogue's order.
  public func list(_ catalogue: BehaviourCatalogue) -> [UInt8] {
    var page = Page(style: style)
    let width = catalogue.behaviours.map { DisplayText.width(of: $0.id.rawValue) }.max() ?? 0
    for family in Behaviour.Family.allCases {
      let members = catalogue.behaviours.filter { $0.family == family }
      guard !members.isEmpty else { continue }
      page.space()
      page.paragraph(texts.family(family), tone: .strong)
      for behaviour in members {
        let id = DisplayText.pad(behaviour.id.rawValue, to: width)
        page.row(
          DisplayText.safe(behaviour.title[texts.language]), "", lead: id + "  ", indent: 2,
          tone: .faint)
      }
    }
    return page.bytes
  }

  /// One behaviour: what it is, and in each language the lines that show it and those that do not.
  public func page(_ source: BehaviourSource, patterns: Patterns) -> [UInt8] {
    var page = Page(style: style)
    let behaviour = source.behaviour
    page.paragraph(DisplayText.safe(behaviour.title[texts.language]), tone: .strong)
    let facts = [
      behaviour.id.rawValue, texts.speaker(behaviour.speaker), texts.family(behaviour.family),
    ]
    page.paragraph(facts.joined(separator: style.separator), tone: .faint)
    let means = source.means[texts.language]
    if !means.isEmpty { page.paragraph(DisplayText.safe(means)) }
    for language in Language.allCases {
      put(source.part(language), language, patterns: patterns, on: &page)
    }
    return page.bytes
  }

  private func put(
    _ part: BehaviourSource.LanguagePart, _ language: Language, patterns: Patterns,
    on page: inout Page
  ) {
    page.space()
    let name = texts.languageName(language)
    page.paragraph("\(name) (\(texts.patternCount(part.patterns.count)))", tone: .strong)
    if case .shown = patterns {
      for pattern in part.patterns {
        let lead = pattern.cancels ? "! " : "| "
        page.paragraph(DisplayText.safe(pattern.text), lead: lead, indent: 2, tone: .faint)
      }
    }
    for sample in part.samples.filter(\.mustMatch) + part.samples.filter({ !$0.mustMatch }) {
      put(sample, on: &page)
    }
  }

  private func put(_ sample: BehaviourSource.Sample, on page: inout Page) {
    let mark = StatusMark(sample.mustMatch ? .met : .missed)
    for turn in sample.context {
      page.paragraph(
        DisplayText.safe(turn.text), lead: "\(texts.speaker(turn.speaker))\(texts.colon) ",
        indent: 4, tone: .faint)
    }
    let sign = style.paint(style.isPlain ? mark.plain : mark.sign, mark.tone)
    let lines = DisplayText.wrap(DisplayText.safe(sample.text), columns: style.width - 4)
    for (place, line) in lines.enumerated() {
      page.line((place == 0 ? "  \(sign) " : "    ") + line)
    }
  }

  /// The samples that failed, and how many there are.
  public func samples(
    of sources: [BehaviourSource], failures: [SampleCheck.Failure]
  ) -> [UInt8] {
    var page = Page(style: style)
    for failure in failures {
      let mark = failure.sample.mustMatch ? "+" : "-"
      let found = failure.found.map(\.rawValue).joined(separator: ", ")
      page.paragraph(
        "\(mark) \(texts.quoted(DisplayText.safe(failure.sample.text), style: style)) "
          + "(\(texts.foundInstead(found)))",
        lead: "\(failure.behaviour) \(failure.language):\(failure.sample.line): ", tone: .bad)
    }
    let samples = sources.reduce(0) { sum, source in
      sum + Language.allCases.reduce(0) { $0 + source.part($1).samples.count }
    }
    page.paragraph(texts.samplesRun(sources.count, samples, failures.count))
    return page.bytes
  }
}
