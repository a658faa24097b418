import ArgumentParser
import LanguageAnalysis
import Reports
import Rubrics

/// `parley rubric check`: every fault of rubric files, each with its line.
struct RubricCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check rubrics, and show every fault with its line.",
    discussion: """
      Exits with status 1 where a rubric cannot be used.

      EXAMPLES:
        parley rubric check my-rubric.yaml
        parley rubric check core servqual
      """)

  @Argument(help: ArgumentHelp("Rubrics by id, or their files.", valueName: "id|file"))
  var rubrics: [String]

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let behaviours = try interface.behaviours()
    let library = RubricLibrary(
      home: interface.home, behaviours: behaviours, messages: messages)
    let output = try Output(path: nil, messages: messages)
    var isUsable = true
    for name in rubrics {
      let entry = try library.entry(name)
      let place = entry.path ?? entry.id
      let file = RubricFile(parsing: entry.bytes, behaviours: behaviours)
      let source = SourceLines(entry.bytes)
      for finding in file.findings {
        try output.write(Array((finding.rendered(file: place, source: source) + "\n").utf8))
      }
      if file.rubric == nil { isUsable = false }
      if file.findings.isEmpty {
        try output.write(Array("\(place)\(interface.texts.checkedClean)\n".utf8))
      }
    }
    try output.finish()
    if !isUsable { throw Failure(.notMet) }
  }
}
