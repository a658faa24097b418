import Conversations
import Foundation
import Synchronization
import Testing

@testable import LanguageAnalysis

/// The catalogue inside the binary against `Rubrics/Behaviours` beside it.
@Suite(.enabled(if: BuiltInSources.areThere, "Rubrics/Behaviours is not in this checkout"))
struct BuiltInBehavioursTests {
  /// One for all files: its automaton is built once.
  private static let annotator = Mutex(Annotator(catalogue: BuiltInBehaviours.compiled))
  private static let files = BuiltInBehaviours.files

  @Test func isMadeOfTheFilesOnDisk() throws {
    let (source, findings) = BuiltInBehaviours.swiftSource(of: try BuiltInSources.files())
    #expect(findings.map { $0.finding.headline(file: $0.file) } == [])
    let generated = try String(
      contentsOf: BuiltInSources.root.appendingPathComponent(
        "Sources/LanguageAnalysis/Generated/GeneratedBehaviours.swift"), encoding: .utf8)
    #expect(source == generated, "GeneratedBehaviours.swift is out of date: run make data")
  }

  @Test func givesItsFilesBack() throws {
    #expect(BuiltInBehaviours.files == (try BuiltInSources.files()))
    #expect(BuiltInBehaviours.files.hash == BuiltInBehaviours.compiled.catalogue.hash)
  }

  @Test func holdsEveryBehaviourOfTheContract() {
    #expect(
      BuiltInBehaviours.compiled.catalogue.behaviours.map(\.id) == CatalogueCompiler.contractOrder)
  }

  @Test(arguments: BuiltInBehaviours.files.behaviours.keys.sorted())
  func everySampleDoesWhatItsMarkSays(name: String) throws {
    let source = try #require(
      BehaviourFileParser.parse(Self.files.behaviours[name] ?? "").source)
    #expect(SampleCheck.shortages(of: source).map(\.sentence) == [])
    let failures = Self.annotator.withLock { SampleCheck.failures(of: source, with: $0) }
    for failure in failures {
      Issue.record(
        """
        \(name).behaviour:\(failure.sample.line): \(failure.sample.mustMatch ? "+" : "-") \
        \(failure.sample.text) shows \(failure.found)
        """)
    }
  }
}

/// The repository's own behaviour files.
enum BuiltInSources {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let folder = root.appendingPathComponent("Rubrics/Behaviours")

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func files() throws -> BehaviourFiles {
    BehaviourFiles(
      behaviours: try texts(in: folder, ending: "behaviour"),
      classes: try texts(in: folder.appendingPathComponent("Classes"), ending: "words"))
  }

  private static func texts(in folder: URL, ending: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == ending {
      texts[file.deletingPathExtension().lastPathComponent] = try String(
        contentsOf: file, encoding: .utf8)
    }
    return texts
  }
}
