/// What a finding's code means: the page `Documentation/Findings/CODE.md`, in both languages.
///
///     # unknown-scene
///
///     Severity: error · In: scenarios, plays
///
///     ## Unknown scene
///
///     What is wrong, and why it matters …
///
///     Bad:
///
///     ```parley
///     …
///     ```
///
///     Good: … (likewise)
///
///     ## Scène inconnue
///
///     The same text in French; the examples serve both languages.
public struct FindingPage: Sendable, Hashable {
  public var code: String
  /// `error`, `warning`, `info`: how it is usually reported.
  public var severity: String
  /// In what it can be found: `scenarios, plays`.
  public var files: String
  public var title: LocalizedText
  public var english: [String]
  public var french: [String]
  public var examples: [Example]

  public struct Example: Sendable, Hashable {
    public var isGood: Bool
    /// What stands behind the three backticks: `parley`, `yaml criterion`.
    public var kind: String
    public var text: String
  }

  /// Reads a page; nil where it has no title in one of the languages.
  public init?(parsing text: String) {
    var reader = Reader()
    for line in SourceLines.lines(of: text) { reader.read(line) }
    reader.close()
    guard let page = reader.page else { return nil }
    self = page
  }

  private init(code: String) {
    self.code = code
    severity = ""
    files = ""
    title = LocalizedText()
    english = []
    french = []
    examples = []
  }

  private struct Reader {
    private var draft = FindingPage(code: "")
    private var sections = 0
    private var paragraph = ""
    private var isGood: Bool?
    private var block: (kind: String, lines: [Substring])?

    var page: FindingPage? {
      draft.code.isEmpty || draft.title.en == nil || draft.title.fr == nil ? nil : draft
    }

    mutating func read(_ line: Substring) {
      if line.hasPrefix("```") { return fence(line.dropFirst(3)) }
      if block != nil {
        block?.lines.append(line)
      } else if line.hasPrefix("## ") {
        heading(String(line.dropFirst(3)))
      } else if line.hasPrefix("# ") {
        draft.code = String(line.dropFirst(2))
      } else if line.hasPrefix("Severity: ") {
        let parts = line.dropFirst(10).split(separator: "·", maxSplits: 1)
        draft.severity = String(parts[0].prefix { $0 != " " })
        draft.files = parts.count == 2 ? String(parts[1].dropFirst(5)) : ""
      } else if line == "Bad:" || line == "Good:" {
        close()
        isGood = line == "Good:"
      } else if line.isEmpty {
        close()
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
      }
    }

    private mutating func fence(_ kind: Substring) {
      if let (kind, lines) = block {
        draft.examples.append(
          Example(isGood: isGood ?? false, kind: kind, text: lines.joined(separator: "\n") + "\n"))
        block = nil
      } else {
        block = (String(kind), [])
      }
    }

    private mutating func heading(_ title: String) {
      close()
      sections += 1
      if sections == 1 { draft.title.en = title } else { draft.title.fr = title }
    }

    mutating func close() {
      guard !paragraph.isEmpty else { return }
      if sections == 1 { draft.english.append(paragraph) }
      if sections == 2 { draft.french.append(paragraph) }
      paragraph = ""
    }
  }
}
