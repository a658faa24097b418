import Conversations
import LanguageAnalysis
import RolePlay
import Rubrics

/// Scenarios by name: a user's own, in `HOME/scenarios/ID.parley`, then the built-in ones.
struct ScenarioShelf {
  private let folder: String?
  private let behaviours: BehaviourNames
  private let messages: Messages
  private let texts: ShelfTexts

  init(home: String?, behaviours: BehaviourNames, messages: Messages) {
    folder = Home.folder(flag: home).map { $0 + "/scenarios" }
    self.behaviours = behaviours
    self.messages = messages
    texts = .texts(in: messages.language)
  }

  /// All ids, each once, in alphabetical order.
  var ids: [String] {
    let own = folder.map { SafeFile.names(in: $0) } ?? []
    let names = own.filter { $0.hasSuffix(".parley") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(7)) }
    return Set(BuiltInScenarios.ids + names).sorted()
  }

  /// Every scenario that can be played, from the easiest on; broken ones of a user's own are left
  /// out.
  func all() -> [Scenario] {
    let found = ids.compactMap { id in try? scenario(id) }
    return found.enumerated()
      .sorted { ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset) }
      .map(\.element)
  }

  /// The scenario called `name`, or in the file `name`.
  func scenario(_ name: String) throws(Failure) -> Scenario {
    let (bytes, place) = try source(of: name)
    let file = ScenarioFile(parsing: bytes, behaviours: behaviours)
    if let scenario = file.scenario { return scenario }
    let faults = file.findings.filter { $0.severity == .error }.prefix(3)
    let lines = faults.map { $0.headline(file: place) } + [texts.faults(place)]
    throw Failure(.badInput, lines.joined(separator: "\n"))
  }

  private func source(of name: String) throws(Failure) -> (bytes: [UInt8], place: String) {
    if let folder, !name.contains("/"), !name.hasPrefix(".") {
      let path = "\(folder)/\(name).parley"
      if Descriptor.kind(ofPath: path) == .regular {
        return (try Descriptor.contents(of: path, messages), path)
      }
    }
    if let bytes = BuiltInScenarios.text(name) { return (bytes, name) }
    if name.contains("/") || name.hasSuffix(".parley") || Descriptor.kind(ofPath: name) == .regular
    {
      return (try Descriptor.contents(of: name, messages), name)
    }
    throw Failure(.usage, texts.unknown(name, NearestName.of(name, among: ids), ids))
  }
}

/// The sentences about scenarios that cannot be had.
struct ShelfTexts: Sendable {
  static func texts(in language: Language) -> ShelfTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  let unknown: @Sendable (_ name: String, _ nearest: String?, _ known: [String]) -> String
  let faults: @Sendable (_ path: String) -> String

  static let english = ShelfTexts(
    unknown: { name, nearest, known in
      let hint =
        nearest.map { "did you mean '\($0)'?" } ?? "known: " + known.joined(separator: ", ")
      return "no scenario '\(name)'; \(hint)"
    },
    faults: {
      "\($0): not a scenario that can be played; 'parley scenario check' shows every fault"
    })

  static let french = ShelfTexts(
    unknown: { name, nearest, known in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" }
        ?? "connus : " + known.joined(separator: ", ")
      return "pas de scénario « \(name) » ; \(hint)"
    },
    faults: {
      "\($0) : ce scénario ne peut pas être joué ; « parley scenario check » montre chaque défaut"
    })
}
