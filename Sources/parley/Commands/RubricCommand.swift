import ArgumentParser

/// `parley rubric`: the grids that conversations are scored with.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "List, show and check rubrics.",
    discussion: """
      EXAMPLES:
        parley rubric list
        parley rubric show core --lang fr
        parley rubric check my-rubric.yaml
      """,
    subcommands: [
      RubricList.self, RubricShow.self, RubricCheck.self, RubricImportCommand.self, RubricExportCommand.self,
      RubricBind.self, RubricDiffCommand.self,
    ])
}
