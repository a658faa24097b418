// Turns Rubrics/ and Scenarios/ into the Swift files that carry them inside the binary, and the
// behaviours into the pages about them.
//
//   swift run GenerateData [--check] [FOLDER]
//
// With --check nothing is written; exit 1 where a file is out of date.
import Conversations
import Foundation
import LanguageAnalysis
import Reports
import RolePlay
import Rubrics

var arguments = Array(CommandLine.arguments.dropFirst())
let checks = arguments.first == "--check"
if checks { arguments.removeFirst() }
let root = URL(fileURLWithPath: arguments.first ?? ".")

func texts(in folder: URL, ending: String) throws -> [String: String] {
  var texts: [String: String] = [:]
  guard FileManager.default.fileExists(atPath: folder.path) else { return texts }
  for file in try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  where file.pathExtension == ending {
    texts[file.deletingPathExtension().lastPathComponent] = try String(
      contentsOf: file, encoding: .utf8)
  }
  return texts
}

/// Writes `source` where it differs; with --check says so instead. True where it was up to date.
func settle(_ source: String, at path: String) throws -> Bool {
  let file = root.appendingPathComponent(path)
  if let present = try? String(contentsOf: file, encoding: .utf8), present == source { return true }
  if checks {
    print("\(path) is out of date: run make data")
  } else {
    try source.write(to: file, atomically: true, encoding: .utf8)
    print("wrote \(path)")
  }
  return false
}

let folder = root.appendingPathComponent("Rubrics/Behaviours")
let files = BehaviourFiles(
  behaviours: try texts(in: folder, ending: "behaviour"),
  classes: try texts(in: folder.appendingPathComponent("Classes"), ending: "words"))
let (source, findings) = BuiltInBehaviours.swiftSource(of: files)
for found in findings {
  print(found.finding.headline(file: "Rubrics/Behaviours/\(found.file)"))
}
guard let source else { exit(65) }

let scenarios = root.appendingPathComponent("Scenarios")
let moods = try texts(in: scenarios, ending: "table")["mood"] ?? ""
let faults = MoodTable.read(moods).findings
for fault in faults { print(fault.headline(file: "Scenarios/mood.table")) }
if !faults.isEmpty { exit(65) }

let guide = BehaviourGuide(
  files.behaviours.values.compactMap { BehaviourFileParser.parse($0).source })

var fresh = [
  try settle(source, at: "Sources/LanguageAnalysis/Generated/GeneratedBehaviours.swift"),
  try settle(
    BuiltInRubrics.swiftSource(
      of: try texts(in: root.appendingPathComponent("Rubrics"), ending: "yaml"),
      bindingWords: try String(
        contentsOf: root.appendingPathComponent("Rubrics/binding.words"), encoding: .utf8)),
    at: "Sources/Rubrics/Generated/GeneratedRubrics.swift"),
  try settle(
    MoodTable.swiftSource(of: moods), at: "Sources/RolePlay/Generated/GeneratedMood.swift"),
  try settle(
    BuiltInScenarios.swiftSource(
      scenarios: try texts(in: scenarios, ending: "parley"),
      plays: try texts(in: scenarios, ending: "play")),
    at: "Sources/RolePlay/Generated/GeneratedScenarios.swift"),
  try settle(
    FindingPages.swiftSource(
      of: try texts(in: root.appendingPathComponent("Documentation/Findings"), ending: "md")),
    at: "Sources/LanguageAnalysis/Generated/GeneratedFindings.swift"),
]
for language in Language.allCases {
  fresh.append(try settle(guide.page(language), at: BehaviourGuide.path(language)))
}
if checks,
  let page = try? String(
    contentsOf: root.appendingPathComponent(ValidityPage.path), encoding: .utf8),
  let note = ValidityPage.note(on: page, present: files.hash)
{
  print(note)
}
if checks, fresh.contains(false) { exit(1) }
