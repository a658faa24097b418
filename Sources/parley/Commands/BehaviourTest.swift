import ArgumentParser
import LanguageAnalysis
import Reports

/// `parley behaviour test`: whether the samples of behaviours do what their marks say.
struct BehaviourTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: worded(
      "Run the samples that behaviours ship: all, some, or a file's.",
      "Vérifier les exemples des comportements : tous, quelques-uns, ou ceux d’un fichier."),
    discussion: worded(
      """
      Exits with status 1 where a sample does not do what its mark says.

      EXAMPLES:
        parley behaviour test
        parley behaviour test apology validate
        parley behaviour test my/apology.behaviour
      """,
      """
      Code de sortie 1 si un exemple ne fait pas ce que dit sa marque.

      EXEMPLES :
        parley behaviour test
        parley behaviour test apology validate
        parley behaviour test mes/apology.behaviour
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Behaviours by id, or their files; all unless given.",
        "Des comportements par leur identifiant, ou leurs fichiers ; tous par défaut."),
      valueName: worded("behaviours", "comportements")))
  var behaviours: [String] = []

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    var library = try CatalogueLibrary(home: interface.home, messages: messages)
    var ids: [String] = []
    for name in behaviours {
      let isFile = name.contains("/") || name.hasSuffix(".behaviour")
      if isFile { library = try library.adding(name) }
      ids.append(isFile ? CatalogueLibrary.name(of: name, ending: ".behaviour") : name)
    }
    var sources: [BehaviourSource] = []
    for id in ids { sources.append(try library.source(of: id)) }
    if ids.isEmpty { sources = library.sources() }
    let annotator = Annotator(catalogue: library.compiled)
    let output = try Output(path: nil, messages: messages)
    let report = BehaviourReport(texts: interface.texts, style: Console.style(for: output))
    var failures: [SampleCheck.Failure] = []
    for source in sources { failures += SampleCheck.failures(of: source, with: annotator) }
    try output.write(report.samples(of: sources, failures: failures))
    try output.finish()
    if !failures.isEmpty { throw Failure(.notMet) }
  }
}
