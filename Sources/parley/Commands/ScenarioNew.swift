import ArgumentParser
import Reports
import RolePlay

/// `parley scenario new`: a small scenario that works, to write one's own from.
struct ScenarioNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a small scenario with its plays, to start your own from.",
    discussion: """
      What it writes passes check and test. Nothing is overwritten.

      EXAMPLES:
        parley scenario new late-invoice
        parley scenario new late-invoice --output team/scenarios
      """)

  @Argument(help: "The new scenario's id: letters a-z, digits and hyphens.")
  var id: String

  @Option(help: ArgumentHelp("The folder to write into; here unless given.", valueName: "folder"))
  var output: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let texts = interface.scenarioTexts
    guard let template = ScenarioTemplate(id: id) else {
      throw Failure(.usage, texts.badName(id))
    }
    let stem = output.map { $0.hasSuffix("/") ? $0 + id : $0 + "/" + id } ?? id
    let files = [
      (path: stem + ScenarioLibrary.ending, text: template.scenario),
      (path: stem + ".play", text: template.plays),
    ]
    for file in files where Descriptor.kind(ofPath: file.path) != nil {
      throw Failure(.usage, texts.exists(file.path))
    }
    for file in files {
      let written = try Output(path: file.path, messages: interface.messages)
      try written.write(Array(file.text.utf8))
      try written.finish()
    }
    try interface.print { _ in Array((texts.wrote(files[0].path, files[1].path) + "\n").utf8) }
  }
}
