import LanguageAnalysis
import Reports
import Rubrics
import Scoring

/// Rubrics by name: a user's own, in `HOME/rubrics/ID.yaml`, then the built-in ones; or by file, also
/// as another system exported it. An overlay beside a rubric is laid over it.
struct RubricLibrary {
  /// A rubric's source, and where it is from.
  struct Entry {
    let id: String
    let bytes: [UInt8]
    /// Nil: built in.
    let path: String?
  }

  private let folder: String?
  let behaviours: BehaviourNames
  let messages: Messages

  init(home: String?, behaviours: BehaviourNames, messages: Messages) {
    folder = Home.folder(flag: home).map { $0 + "/rubrics" }
    self.behaviours = behaviours
    self.messages = messages
  }

  /// All ids, each once: built-in ones first, then a user's own in the order of their names.
  var ids: [String] {
    let builtIn = BuiltInRubrics.ids
    return builtIn + own().filter { !builtIn.contains($0) }
  }

  /// The rubric called `name`, or in the file `name`, with its overlay.
  func rubric(_ name: String) throws(Failure) -> Rubric {
    let entry = try entry(name)
    var rubric = try source(entry)
    guard let path = overlayPath(of: rubric, from: entry) else { return rubric }
    let overlay = try overlay(at: path, over: rubric)
    let hash = ContentHash.hex(
      of: entry.bytes + [0] + (try Descriptor.contents(of: path, messages)))
    for move in overlay.moves(in: rubric) {
      Console.say("\(path)\(messages.colon) \(messages.grids.binding.moved(move))")
    }
    rubric = overlay.applied(to: rubric)
    rubric.hash = hash
    return rubric
  }

  /// The rubric as its source has it, without overlay.
  func source(_ entry: Entry) throws(Failure) -> Rubric {
    if let path = entry.path, ImportedGrid.looksLikeExport(entry.bytes) {
      let grids = ImportedGrid(behaviours: behaviours, messages: messages)
      if let rubric = try grids.only(in: entry.bytes, path: path) { return rubric }
    }
    let file = RubricFile(parsing: entry.bytes, behaviours: behaviours)
    if let rubric = file.rubric { return rubric }
    let place = entry.path ?? entry.id
    let faults = file.findings.filter { $0.severity == .error }.prefix(3)
    let lines = faults.map { $0.headline(file: place) } + [messages.rubricFaults(place)]
    throw Failure(.badInput, lines.joined(separator: "\n"))
  }

  /// What scores with a rubric the conversations annotated with `catalogue`.
  func scorer(of rubric: Rubric, catalogue: BehaviourCatalogue) throws(Failure) -> Scorer {
    do throws(ScoringError) {
      return try Scorer(rubric: rubric, catalogue: catalogue)
    } catch {
      throw Failure(.badInput, "\(error)")
    }
  }

  /// The source of the rubric called `name`, or of the file `name`.
  func entry(_ name: String) throws(Failure) -> Entry {
    if let path = ownPath(name), Descriptor.kind(ofPath: path) == .regular {
      return Entry(id: name, bytes: try Descriptor.contents(of: path, messages), path: path)
    }
    if let bytes = BuiltInRubrics.text(name) {
      return Entry(id: name, bytes: bytes, path: nil)
    }
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      || Descriptor.kind(ofPath: name) == .regular
    {
      return Entry(id: name, bytes: try Descriptor.contents(of: name, messages), path: name)
    }
    throw Failure(.usage, messages.unknownRubric(name, NearestName.of(name, among: ids), ids))
  }

  private func ownPath(_ id: String) -> String? {
    guard !id.contains("/"), !id.hasPrefix(".") else { return nil }
    return folder.map { "\($0)/\(id).yaml" }
  }

  private func own() -> [String] {
    guard let folder, Descriptor.kind(ofPath: folder) == .folder else { return [] }
    return InputPaths([folder], messages: messages).files.map(\.path)
      .filter { $0.hasSuffix(".yaml") && $0.utf8.count > folder.utf8.count }
      .filter { !$0.hasSuffix(Self.overlayEnding) }
      .map { String($0.dropFirst(folder.count + 1).dropLast(5)) }
      .filter { !$0.contains("/") }
  }
}

// MARK: - Overlays

extension RubricLibrary {
  static let overlayEnding = ".overlay.yaml"

  /// Where an overlay of the rubric is: beside its file under the file's name or the rubric's id,
  /// else among the user's own rubrics.
  func overlayPath(of rubric: Rubric, from entry: Entry) -> String? {
    var places: [String] = []
    if let path = entry.path {
      places += [Self.stem(of: path), Self.folder(of: path) + rubric.id]
    }
    if let folder { places.append("\(folder)/\(rubric.id)") }
    return places.map { $0 + Self.overlayEnding }.first { Descriptor.kind(ofPath: $0) == .regular }
  }

  /// Where a new overlay of the rubric goes.
  func newOverlayPath(of rubric: Rubric, from entry: Entry) throws(Failure) -> String {
    if let path = entry.path { return Self.folder(of: path) + rubric.id + Self.overlayEnding }
    guard let folder else {
      throw Failure(.inputOutput, messages.grids.noHome(rubric.id))
    }
    try Folders.make(folder, messages)
    return "\(folder)/\(rubric.id)\(Self.overlayEnding)"
  }

  func overlay(at path: String, over rubric: Rubric) throws(Failure) -> RubricOverlay {
    let bytes = try Descriptor.contents(of: path, messages)
    let file = OverlayFile(parsing: bytes, behaviours: behaviours)
    guard let overlay = file.overlay else {
      let source = SourceLines(bytes)
      let faults = file.findings.filter { $0.severity == .error }.prefix(3)
      throw Failure(
        .badInput,
        faults.map { $0.rendered(file: path, source: source) }.joined(separator: "\n"))
    }
    guard overlay.rubric == rubric.id else {
      throw Failure(.badInput, messages.grids.otherOverlay(path, overlay.rubric, rubric.id))
    }
    return overlay
  }

  /// The folder of a path with its slash; empty for the current one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path without the ending of its file's name.
  private static func stem(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex)
    else { return path }
    return String(path[..<dot])
  }
}
