import LanguageAnalysis
import Reports
import RolePlay
import Rubrics

/// Scenarios by name: a user's own, in `HOME/scenarios/ID.parley`, then the built-in ones; or by
/// path. The plays of each stand beside it, in `ID.play`.
struct ScenarioLibrary {
  /// A scenario's source with its plays, and where it is from.
  struct Entry {
    let id: String
    let bytes: [UInt8]
    /// Nil: built in.
    let path: String?
    /// Nil where it has none.
    let plays: [UInt8]?

    /// How findings name the file.
    var place: String { path ?? "\(id).parley" }
    /// How findings name the file of the plays.
    var playsPlace: String { ScenarioLibrary.playsPath(of: place) }
  }

  static let ending = ".parley"

  private let folder: String?
  private let behaviours: BehaviourNames
  private let messages: Messages
  private let texts: ScenarioTexts

  init(home: String?, behaviours: BehaviourNames, messages: Messages) {
    folder = Home.folder(flag: home).map { $0 + "/scenarios" }
    self.behaviours = behaviours
    self.messages = messages
    texts = .texts(in: messages.language)
  }

  /// All ids, each once: built-in ones first, then a user's own in the order of their names.
  var ids: [String] {
    let builtIn = BuiltInScenarios.ids
    return builtIn + own().filter { !builtIn.contains($0) }
  }

  /// The sound scenario called `name`, or in the file `name`.
  func scenario(_ name: String) throws(Failure) -> Scenario { try scenario(try entry(name)) }

  func scenario(_ entry: Entry) throws(Failure) -> Scenario {
    let file = ScenarioFile(parsing: entry.bytes, behaviours: behaviours)
    if let scenario = file.scenario { return scenario }
    let faults = file.findings.filter { $0.severity == .error }.prefix(3)
    let lines =
      faults.map { $0.headline(file: entry.place) } + [texts.scenarioFaults(entry.place)]
    throw Failure(.badInput, lines.joined(separator: "\n"))
  }

  /// The sound plays of a scenario; none where it has no file of plays.
  func plays(of entry: Entry, _ scenario: Scenario) throws(Failure) -> [Play] {
    guard let bytes = entry.plays else { return [] }
    let file = PlayFile(parsing: bytes, behaviours: behaviours, scenario: scenario)
    if file.findings.hasErrors {
      let faults = file.findings.filter { $0.severity == .error }.prefix(3)
      let lines =
        faults.map { $0.headline(file: entry.playsPlace) }
        + [texts.scenarioFaults(entry.playsPlace)]
      throw Failure(.badInput, lines.joined(separator: "\n"))
    }
    return file.plays
  }

  /// The source of the scenario called `name`, or of the file `name` (its plays will do, too).
  func entry(_ name: String) throws(Failure) -> Entry {
    if let path = ownPath(name), Descriptor.kind(ofPath: path) == .regular {
      return try entry(path: path)
    }
    if let bytes = BuiltInScenarios.text(name) {
      return Entry(id: name, bytes: bytes, path: nil, plays: BuiltInScenarios.plays(name))
    }
    if name.hasSuffix(".play") {
      return try entry(path: String(name.dropLast(5)) + Self.ending)
    }
    if name.contains("/") || name.hasSuffix(Self.ending)
      || Descriptor.kind(ofPath: name) == .regular
    {
      return try entry(path: name)
    }
    throw Failure(.usage, texts.unknownScenario(name, NearestName.of(name, among: ids), ids))
  }

  /// The scenarios that arguments name; a folder stands for those inside, no argument for all.
  func entries(_ names: [String]) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    for name in names.isEmpty ? ids : names {
      if BuiltInScenarios.text(name) == nil, Descriptor.kind(ofPath: name) == .folder {
        for path in try paths(in: name) { entries.append(try entry(path: path)) }
      } else {
        entries.append(try entry(name))
      }
    }
    return entries
  }

  /// The scenarios of a folder, by path.
  func paths(in folder: String) throws(Failure) -> [String] {
    let paths = InputPaths([folder], messages: messages)
    let found = paths.files.map(\.path).filter { $0.hasSuffix(Self.ending) }
    if found.isEmpty {
      if let fault = paths.faults.first { throw Failure(.badInput, fault.message) }
      throw Failure(.badInput, texts.noScenarios(folder))
    }
    return found
  }

  static func playsPath(of path: String) -> String {
    (path.hasSuffix(ending) ? String(path.dropLast(ending.utf8.count)) : path) + ".play"
  }

  private func entry(path: String) throws(Failure) -> Entry {
    let bytes = try Descriptor.contents(of: path, messages)
    let beside = Self.playsPath(of: path)
    let plays =
      Descriptor.kind(ofPath: beside) == .regular
      ? try Descriptor.contents(of: beside, messages) : nil
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let id = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.utf8.count)) : name
    return Entry(id: id, bytes: bytes, path: path, plays: plays)
  }

  private func ownPath(_ id: String) -> String? {
    guard !id.contains("/"), !id.hasPrefix(".") else { return nil }
    return folder.map { "\($0)/\(id)\(Self.ending)" }
  }

  private func own() -> [String] {
    guard let folder, Descriptor.kind(ofPath: folder) == .folder else { return [] }
    return InputPaths([folder], messages: messages).files.map(\.path)
      .filter { $0.hasSuffix(Self.ending) && $0.utf8.count > folder.utf8.count }
      .map { String($0.dropFirst(folder.count + 1).dropLast(Self.ending.count)) }
      .filter { !$0.contains("/") }
  }
}
