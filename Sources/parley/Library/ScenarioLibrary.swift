import LanguageAnalysis
import RolePlay
import Rubrics

/// Scenarios by name: a user's own, in `HOME/scenarios/ID.parley`, then the built-in ones; plays
/// stand beside each as `ID.play`.
struct ScenarioLibrary {
  /// A scenario's source, and where it is from.
  struct Entry {
    let id: String
    let bytes: [UInt8]
    /// Nil: built in.
    let path: String?
    /// Nil where there are none.
    let plays: [UInt8]?
    /// How findings name the two files.
    let place: String
    let playsPlace: String
  }

  private let folder: String?
  private let behaviours: BehaviourNames
  private let messages: Messages

  init(home: String?, behaviours: BehaviourNames, messages: Messages) {
    folder = Home.folder(flag: home).map { $0 + "/scenarios" }
    self.behaviours = behaviours
    self.messages = messages
  }

  /// All ids, each once: built-in ones first, then a user's own in the order of their names.
  var ids: [String] {
    let builtIn = BuiltInScenarios.ids
    return builtIn + own().filter { !builtIn.contains($0) }
  }

  /// The scenario called `name`, or of the file `name` (either of its two files).
  func entry(_ name: String) throws(Failure) -> Entry {
    if let path = ownPath(name), Descriptor.kind(ofPath: path) == .regular {
      return try file(path)
    }
    if let bytes = BuiltInScenarios.text(name) {
      return Entry(
        id: name, bytes: bytes, path: nil, plays: BuiltInScenarios.plays(name),
        place: name + ".parley", playsPlace: name + ".play")
    }
    if name.contains("/") || name.hasSuffix(".parley") || name.hasSuffix(".play")
      || Descriptor.kind(ofPath: name) == .regular
    {
      return try file(name.hasSuffix(".play") ? name.dropLast(5) + ".parley" : name)
    }
    throw Failure(
      .usage, texts.unknown(name, NearestName.of(name, among: ids), ids))
  }

  /// The entries that arguments name; folders stand for the scenarios inside, no argument for all.
  func entries(_ names: [String]) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    for name in names.isEmpty ? ids : names {
      guard Descriptor.kind(ofPath: name) == .folder, BuiltInScenarios.text(name) == nil else {
        entries.append(try entry(name))
        continue
      }
      let inside = InputPaths([name], messages: messages).files.map(\.path)
        .filter { $0.hasSuffix(".parley") }
      guard !inside.isEmpty else { throw Failure(.badInput, texts.noneInside(name)) }
      for path in inside { entries.append(try file(path)) }
    }
    return entries
  }

  /// The scenario of an entry, ready to play.
  func scenario(_ entry: Entry) throws(Failure) -> Scenario {
    let file = ScenarioFile(parsing: entry.bytes, behaviours: behaviours)
    if let scenario = file.scenario { return scenario }
    let faults = file.findings.filter { $0.severity == .error }.prefix(3)
    let lines =
      faults.map { $0.headline(file: entry.place) } + [texts.faults(entry.place)]
    throw Failure(.badInput, lines.joined(separator: "\n"))
  }

  private var texts: ScenarioMessages { .messages(in: messages.language) }

  private func file(_ path: String) throws(Failure) -> Entry {
    let bytes = try Descriptor.contents(of: path, messages)
    let stem = path.hasSuffix(".parley") ? String(path.dropLast(7)) : path
    let plays = stem + ".play"
    let hasPlays = Descriptor.kind(ofPath: plays) == .regular
    return Entry(
      id: CatalogueLibrary.name(of: path, ending: ".parley"), bytes: bytes, path: path,
      plays: hasPlays ? try Descriptor.contents(of: plays, messages) : nil, place: path,
      playsPlace: plays)
  }

  private func ownPath(_ id: String) -> String? {
    guard !id.contains("/"), !id.hasPrefix(".") else { return nil }
    return folder.map { "\($0)/\(id).parley" }
  }

  private func own() -> [String] {
    guard let folder, Descriptor.kind(ofPath: folder) == .folder else { return [] }
    return InputPaths([folder], messages: messages).files.map(\.path)
      .filter { $0.hasSuffix(".parley") && $0.utf8.count > folder.utf8.count }
      .map { String($0.dropFirst(folder.count + 1).dropLast(7)) }
      .filter { !$0.contains("/") }
  }
}
