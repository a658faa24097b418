import ArgumentParser
import Reports

/// `parley rubric show`: what a rubric asks for, or its source.
struct RubricShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a rubric asks for.",
    discussion: """
      EXAMPLES:
        parley rubric show core
        parley rubric show core --format yaml > my-rubric.yaml
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, yaml }

  @Argument(help: ArgumentHelp("A rubric's id, or its file.", valueName: "id|file"))
  var rubric: String

  @Option(help: "What to print.")
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = RubricLibrary(
      home: interface.home, behaviours: try interface.behaviours(),
      messages: messages)
    let output = try Output(path: nil, messages: messages)
    switch format {
    case .yaml: try output.write(library.entry(rubric).bytes)
    case .text:
      let report = RubricReport(texts: interface.texts, style: Console.style(for: output))
      try output.write(report.bytes(for: library.rubric(rubric)))
    }
    try output.finish()
  }
}
