import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// Writes an imported rubric as YAML, and says what has moved since it was last imported.
struct ImportWriter {
  let behaviours: BehaviourNames
  let messages: Messages

  /// - Parameter path: nil is standard output.
  func write(
    _ imported: ImportedRubric, of file: ImportedFile, to path: String?
  ) throws(Failure) {
    let rubric = try ImportedGrid(behaviours: behaviours, messages: messages).rubric(
      imported, format: file.result.format, bytes: file.bytes, path: file.path)
    let text = provenance(of: file) + rubric.yaml()
    try check(text, of: file)
    let before = try path.flatMap { path throws(Failure) in try present(at: path) }?.rubric
    let output = try Output(path: path, messages: messages)
    try output.write(Array(text.utf8))
    try output.finish()
    guard let path, path != "-" else { return }
    try sayMoves(of: rubric, since: before, at: path)
  }

  private static let mark = "# Made by parley rubric import"

  /// Where the rubric is from: the file's name, its format and its hash.
  private func provenance(of file: ImportedFile) -> String {
    let name = file.path == "-" ? "standard input" : DisplayText.safe(file.name)
    return "# From \(name) (\(file.result.format)), sha256 \(ContentHash.hex(of: file.bytes)).\n"
      + "\(Self.mark): rules belong in an overlay, which the next import keeps.\n"
  }

  /// What is written has to be readable: names of systems know no bounds.
  private func check(_ text: String, of file: ImportedFile) throws(Failure) {
    let read = RubricFile(parsing: Array(text.utf8), behaviours: behaviours)
    guard read.rubric == nil else { return }
    let faults = read.findings.filter { $0.severity == .error }.prefix(3)
    throw Failure(
      .badInput,
      faults.map { "\(file.path)\(messages.colon) \($0.sentence)" }
        .joined(separator: "\n"))
  }

  /// What is there already; nil where there is nothing. A file that is not from an import stays.
  private func present(at path: String) throws(Failure) -> RubricFile? {
    guard Descriptor.kind(ofPath: path) == .regular else { return nil }
    let bytes = try Descriptor.contents(of: path, messages)
    guard !bytes.isEmpty else { return nil }
    let lines = String(decoding: bytes.prefix(4096), as: UTF8.self).split(separator: "\n")
    guard lines.prefix(3).contains(where: { $0.hasPrefix(Self.mark) }) else {
      throw Failure(.usage, messages.grids.notImported(path))
    }
    return RubricFile(parsing: bytes, behaviours: behaviours)
  }

  private func sayMoves(
    of rubric: Rubric, since before: Rubric?, at path: String
  ) throws(Failure) {
    Console.say(messages.grids.wrote(path))
    if let before {
      let diff = RubricDiff(from: before, to: rubric)
      Console.say(
        diff.isEmpty
          ? messages.grids.unchanged(path) : messages.grids.changed(path, diff.changes.count))
      let texts = DiffTexts.texts(in: messages.language)
      for change in diff.changes { Console.say("  " + texts.line(change)) }
    }
    let library = RubricLibrary(home: nil, behaviours: behaviours, messages: messages)
    let entry = RubricLibrary.Entry(id: rubric.id, bytes: [], path: path)
    guard let overlayPath = library.overlayPath(of: rubric, from: entry) else {
      let isForPeople = rubric.criteria.contains { criterion in
        if case .manual = criterion.kind { true } else { false }
      }
      if isForPeople { Console.say(messages.grids.bindNext(path)) }
      return
    }
    let overlay = try library.overlay(at: overlayPath, over: rubric)
    Console.say(messages.grids.kept(overlayPath, overlay.entries.count))
    for move in overlay.moves(in: rubric) {
      Console.say("\(overlayPath)\(messages.colon) \(messages.grids.binding.moved(move))")
    }
    let known = Set(overlay.entries.map(\.id))
    let unbound = rubric.criteria.count { !known.contains($0.id) }
    if unbound > 0 { Console.say(messages.grids.unbound(path, unbound)) }
  }
}
