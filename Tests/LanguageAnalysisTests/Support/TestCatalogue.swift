import Conversations

@testable import LanguageAnalysis

/// A behaviour written inline, compiled together with others into a small catalogue.
struct TestBehaviour {
  var id: String
  var family = "empathy"
  var speaker = "agent"
  var polarity = ""
  var en: [String] = []
  var fr: [String] = []

  var text: String {
    var lines = [
      "behaviour: \(id)", "family: \(family)", "speaker: \(speaker)", "title.en: \(id)",
      "title.fr: \(id)",
    ]
    if !polarity.isEmpty { lines.append("polarity: \(polarity)") }
    lines.append("== en")
    lines += en
    lines.append("== fr")
    lines += fr
    return lines.joined(separator: "\n")
  }
}

/// Reads turns with a small catalogue.
struct TestReader {
  let annotator: Annotator
  let findings: [CatalogueCompiler.FileFinding]

  init?(_ behaviours: [TestBehaviour], classes: [String: String] = [:]) {
    let files = BehaviourFiles(
      behaviours: Dictionary(uniqueKeysWithValues: behaviours.map { ($0.id, $0.text) }),
      classes: classes)
    let result = CatalogueCompiler.compile(files)
    findings = result.findings
    guard let catalogue = result.catalogue else { return nil }
    annotator = Annotator(catalogue: catalogue)
  }

  func turns(_ turns: [Turn], _ language: Language, allow: [String]? = nil) -> [AnnotatedTurn] {
    let conversation = Conversation(
      id: "test", scenario: allow.map { ScenarioReference(id: "test", allow: $0) }, turns: turns)
    return annotator.annotate(conversation, language: language).turns
  }

  /// `id:words` (and `:grade` behind the id) of all that the last turn shows.
  func shown(_ turns: [Turn], _ language: Language, allow: [String]? = nil) -> [String] {
    guard let turn = turns.last, let read = self.turns(turns, language, allow: allow).last else {
      return []
    }
    let scalars = Array(turn.text.unicodeScalars)
    return read.behaviours.map { found in
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[found.start..<found.end])
      let id = annotator.catalogue.behaviours[found.behaviour].id.rawValue
      return id + (found.grade.map { "@\($0)" } ?? "") + ":" + String(words)
    }
  }

  /// The ids that an agent's line shows, behind the customer's lines.
  func ids(_ line: String, _ language: Language, after customer: [String] = []) -> [String] {
    let context = customer.map { Turn(speaker: .customer, text: $0) }
    let shown = shown(context + [Turn(speaker: .agent, text: line)], language)
    return shown.compactMap { $0.split(separator: ":").first.map(String.init) }
  }
}
