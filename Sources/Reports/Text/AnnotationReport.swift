import Conversations
public import LanguageAnalysis

/// A conversation with what was recognised marked in it, for a person to check a page in a minute.
public struct AnnotationReport: Sendable {
  private let catalogue: BehaviourCatalogue
  private let texts: Texts
  private let style: TextStyle

  public init(catalogue: BehaviourCatalogue, texts: Texts, style: TextStyle) {
    self.catalogue = catalogue
    self.texts = texts
    self.style = style
  }

  /// The report as UTF-8 lines, ended by an empty one.
  public func bytes(for annotated: AnnotatedConversation) -> [UInt8] {
    let conversation = annotated.conversation
    var page = Page(style: style)
    let count = annotated.turns.reduce(0) { $0 + $1.behaviours.count }
    let facts = [
      conversation.person.map(DisplayText.safe), texts.languageName(annotated.language),
      conversation.channel.map(texts.channel),
      texts.turnsAndBehaviours(conversation.turns.count, count),
    ]
    page.paragraph(DisplayText.safe(conversation.id), tone: .strong)
    page.paragraph(facts.compactMap { $0 }.joined(separator: style.separator), tone: .faint)
    page.space()
    for (index, turn) in conversation.turns.enumerated() {
      put(turn, index: index, found: annotated.turns[index], of: conversation, on: &page)
    }
    page.space()
    return page.bytes
  }

  private func put(
    _ turn: Turn, index: Int, found: AnnotatedTurn, of conversation: Conversation,
    on page: inout Page
  ) {
    let digits = String(conversation.turns.count - 1).utf8.count
    let names = Speaker.allCases.map { DisplayText.width(of: texts.speaker($0)) }.max() ?? 0
    let number = DisplayText.pad(String(index), to: digits, right: true)
    let lead = number + "  " + DisplayText.pad(texts.speaker(turn.speaker), to: names) + "  "
    page.paragraph(marked(turn.text, found.behaviours), lead: lead)
    let behaviours = found.behaviours.map { name(of: $0, in: turn.text) }
    for behaviour in behaviours {
      page.paragraph(
        behaviour, lead: style.isPlain ? "^ " : "└ ", indent: DisplayText.width(of: lead),
        tone: .faint)
    }
  }

  /// `apology “so sorry”`, with the grade where there is one.
  private func name(of behaviour: FoundBehaviour, in text: String) -> String {
    let id = catalogue.behaviours[behaviour.behaviour].id.rawValue
    var text = text
    let words = text.withUTF8 { utf8 in
      var points = CodePoints(utf8: utf8)
      return String(decoding: points.slice(from: behaviour.start, to: behaviour.end), as: UTF8.self)
    }
    let grade = behaviour.grade.map { ":\($0)" } ?? ""
    return "\(id)\(grade) \(texts.quoted(DisplayText.safe(words), style: style))"
  }

  /// The turn with marks around every stretch that some behaviour covers; overlapping ones merge.
  private func marked(_ text: String, _ behaviours: [FoundBehaviour]) -> String {
    var stretches: [Range<Int>] = []
    for behaviour in behaviours.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) })
    where behaviour.start < behaviour.end {
      if let last = stretches.last, behaviour.start < last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, behaviour.end)
      } else {
        stretches.append(behaviour.start..<behaviour.end)
      }
    }
    let scalars = Array(text.unicodeScalars)
    var marked = ""
    var at = 0
    for stretch in stretches {
      let start = min(max(at, stretch.lowerBound), scalars.count)
      let end = min(max(start, stretch.upperBound), scalars.count)
      marked += safe(scalars[at..<start]) + String(DisplayText.evidenceStart)
      marked += safe(scalars[start..<end]) + String(DisplayText.evidenceEnd)
      at = end
    }
    return marked + safe(scalars[at...])
  }

  private func safe(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return DisplayText.safe(String(view))
  }
}
