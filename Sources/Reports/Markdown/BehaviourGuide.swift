public import Conversations
public import LanguageAnalysis

/// The page about all behaviours, family by family: what each is, lines that count, near misses.
///
/// `GenerateData` makes it of `Rubrics/Behaviours`, in English and in French.
public struct BehaviourGuide: Sendable {
  /// Samples of a kind that the page shows: the first of the file. `parley behaviour show` has all.
  public static let shownSamples = 6

  private let sources: [BehaviourSource]

  /// - Parameter sources: in any order; the page has the catalogue's.
  public init(_ sources: [BehaviourSource]) {
    self.sources = sources
  }

  /// Where the page of a language stands in the repository.
  public static func path(_ language: Language) -> String {
    switch language {
    case .en: "Documentation/Behaviours.md"
    case .fr: "Documentation/Behaviours.fr.md"
    }
  }

  /// The page, with the samples of its language.
  public func page(_ language: Language) -> String {
    let words = BehaviourGuideTexts.texts(in: language)
    let texts = Texts.texts(in: language)
    let families = Behaviour.Family.allCases.compactMap { family in
      let members = ordered.filter { $0.behaviour.family == family }
      return members.isEmpty ? nil : (title: texts.family(family), members: members)
    }
    var page = MarkdownPage()
    page.heading(1, words.title)
    for paragraph in words.about { page.paragraph(paragraph) }
    page.list(
      families.map { family in
        var line: [MarkdownPage.Piece] = [.strong(family.title), .text(texts.colon)]
        for (place, source) in family.members.enumerated() {
          line += [.text(place == 0 ? " " : ", "), .link(id(source), to: "#" + id(source))]
        }
        return line
      })
    for family in families {
      page.heading(2, family.title)
      for source in family.members { put(source, words, texts, on: &page) }
    }
    return page.text
  }

  private var ordered: [BehaviourSource] {
    let places = Dictionary(
      CatalogueCompiler.contractOrder.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return sources.sorted { a, b in
      let (x, y) = (places[a.behaviour.id] ?? Int.max, places[b.behaviour.id] ?? Int.max)
      return x == y ? a.behaviour.id < b.behaviour.id : x < y
    }
  }

  private func id(_ source: BehaviourSource) -> String { source.behaviour.id.rawValue }

  private func put(
    _ source: BehaviourSource, _ words: BehaviourGuideTexts, _ texts: Texts,
    on page: inout MarkdownPage
  ) {
    page.heading(3, id(source))
    page.paragraph(
      .strong(source.behaviour.title[texts.language]),
      .text(" (\(texts.speaker(source.behaviour.speaker)))"))
    let means = source.means[texts.language]
    if !means.isEmpty { page.paragraph(.text(means)) }
    let samples = source.part(texts.language).samples
    for (title, mustMatch) in [(words.counts, true), (words.doesNot, false)] {
      let shown = samples.filter { $0.mustMatch == mustMatch }.prefix(Self.shownSamples)
      guard !shown.isEmpty else { continue }
      page.paragraph(.text(title))
      page.list(shown.map { line($0, texts) })
    }
  }

  /// The sample, behind the turns that it answers.
  private func line(
    _ sample: BehaviourSource.Sample, _ texts: Texts
  ) -> [MarkdownPage.Piece] {
    sample.context.map { turn in
      .text("(\(texts.speaker(turn.speaker))\(texts.colon) \(texts.quoted(turn.text))) ")
    } + [.text(sample.text)]
  }
}
