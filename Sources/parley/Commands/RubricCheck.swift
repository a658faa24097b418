import ArgumentParser
import LanguageAnalysis
import Reports
import Rubrics

/// `parley rubric check`: every fault of rubric files, each with its line.
struct RubricCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: worded(
      "Check rubrics, and show every fault with its line.",
      "Vérifier des grilles, et montrer chaque défaut avec sa ligne."),
    discussion: worded(
      """
      Exits with status 1 where a rubric cannot be used.

      EXAMPLES:
        parley rubric check my-rubric.yaml
        parley rubric check core servqual
      """,
      """
      Code de sortie 1 si une grille est inutilisable.

      EXEMPLES :
        parley rubric check ma-grille.yaml
        parley rubric check core servqual
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Rubrics by id, or their files.",
        "Des grilles par leur identifiant, ou leurs fichiers."),
      valueName: worded("id|file", "id|fichier")))
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
      let (findings, isGood) = Self.findings(in: entry.bytes, of: place, behaviours)
      let source = SourceLines(entry.bytes)
      for finding in findings {
        try output.write(Array((finding.rendered(file: place, source: source) + "\n").utf8))
      }
      if !isGood { isUsable = false }
      if findings.isEmpty {
        try output.write(Array("\(place)\(interface.texts.checkedClean)\n".utf8))
      }
    }
    try output.finish()
    if !isUsable { throw Failure(.notMet) }
  }

  /// The faults of a rubric, or of an overlay.
  private static func findings(
    in bytes: [UInt8], of name: String, _ behaviours: BehaviourNames
  ) -> ([Finding], Bool) {
    if name.hasSuffix(RubricLibrary.overlayEnding) {
      let file = OverlayFile(parsing: bytes, behaviours: behaviours)
      return (file.findings, file.overlay != nil)
    }
    let file = RubricFile(parsing: bytes, behaviours: behaviours)
    return (file.findings, file.rubric != nil)
  }
}
