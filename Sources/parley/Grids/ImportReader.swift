import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// One file that was read, with what is in it.
struct ImportedFile {
  let path: String
  let bytes: [UInt8]
  var result: RubricImport

  /// The name without its folders: what a rubric says it is from.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What became of each file of an import.
struct ImportBatch {
  enum Outcome {
    case read(ImportedFile)
    case failed(ExitStatus)
  }

  private(set) var read: [ImportedFile] = []
  private var failures: [ExitStatus] = []

  mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .read(let file):
      read.append(file)
      if file.result.rubrics.isEmpty { failures.append(.notMet) }
    case .failed(let status): failures.append(status)
    }
  }

  /// Malformed wins over no rubric inside; nothing opened at all is its own status.
  var status: ExitStatus {
    if failures.isEmpty { return .done }
    if read.isEmpty, failures.allSatisfy({ $0 == .noInput }) { return .noInput }
    return failures.contains { $0 != .notMet } ? .badInput : .notMet
  }
}

/// Reads exports, and says on standard error what is wrong with them.
struct ImportReader {
  let format: String?
  let profile: RubricProfile?
  let select: String?
  let messages: Messages

  func read(_ path: String, isJSON: Bool) throws(Failure) -> ImportBatch.Outcome {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try Descriptor.contents(of: path, messages, limit: RubricImports.maxBytes + 1)
    } catch {
      Console.say(error.message)
      return .failed(error.status)
    }
    let name = path == "-" ? messages.standardInput : path
    var result: RubricImport
    do throws(RubricImportError) {
      result = try RubricImports.read(
        bytes, format: format, profile: profile, language: messages.language)
    } catch {
      Console.say(error.said(of: name, messages))
      return .failed(.badInput)
    }
    say(result.findings, of: name, isJSON: isJSON)
    if let select, !result.rubrics.isEmpty {
      result.rubrics = [try chosen(select, of: result.rubrics)]
    }
    return .read(ImportedFile(path: path, bytes: bytes, result: result))
  }

  /// By id, by title, by title whatever its case, by number.
  private func chosen(
    _ name: String, of rubrics: [ImportedRubric]
  ) throws(Failure) -> ImportedRubric {
    let folded = FoldedWords.of(name)
    let tests: [(ImportedRubric) -> Bool] = [
      { $0.id == name }, { $0.title == name }, { FoldedWords.of($0.title) == folded },
    ]
    for test in tests {
      if let found = rubrics.first(where: test) { return found }
    }
    if let number = Int(name), rubrics.indices.contains(number - 1) { return rubrics[number - 1] }
    let nearest = NearestName.of(name, among: rubrics.map(\.id) + rubrics.map(\.title))
    throw Failure(
      .usage, messages.grids.noSuchRubric(name, nearest, Self.list(rubrics)))
  }

  /// A line a rubric: number, title, id.
  static func list(_ rubrics: [ImportedRubric]) -> [String] {
    rubrics.enumerated().map { "\($0 + 1). \($1.title) (\($1.id))" }
  }

  /// All of them where they are not in the JSON; what says that there is nothing, in any case.
  private func say(_ findings: [Finding], of name: String, isJSON: Bool) {
    for finding in findings where !isJSON || finding.severity == .error {
      Console.say(finding.headline(file: name))
    }
  }
}

extension RubricImportError {
  /// The sentence with the place in the file before it.
  func said(of file: String, _ messages: Messages) -> String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    return "\(place)\(messages.colon) \(problem.sentence(in: messages.language))"
  }
}
