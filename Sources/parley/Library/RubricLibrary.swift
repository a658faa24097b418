import LanguageAnalysis
import Rubrics
import Scoring

/// Rubrics by name: a user's own, in `HOME/rubrics/ID.yaml`, then the built-in ones.
struct RubricLibrary {
  /// A rubric's source, and where it is from.
  struct Entry {
    let id: String
    let bytes: [UInt8]
    /// Nil: built in.
    let path: String?
  }

  private let folder: String?
  private let behaviours: BehaviourNames
  private let messages: Messages

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

  /// The rubric called `name`, or in the file `name`.
  func rubric(_ name: String) throws(Failure) -> Rubric {
    let entry = try entry(name)
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
      .map { String($0.dropFirst(folder.count + 1).dropLast(5)) }
      .filter { !$0.contains("/") }
  }
}
