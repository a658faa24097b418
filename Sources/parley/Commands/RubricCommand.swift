import ArgumentParser

/// `parley rubric`: the grids that conversations are scored with.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "List, show and check rubrics; import, bind, export and compare them.",
    discussion: """
      EXAMPLES:
        parley rubric list
        parley rubric show core --lang fr
        parley rubric check my-rubric.yaml
        parley rubric import rubrics.xml --output grid.yaml
        parley rubric bind grid.yaml
      """,
    subcommands: [
      RubricList.self, RubricShow.self, RubricCheck.self, RubricImportCommand.self,
      RubricExportCommand.self,
      RubricBind.self, RubricDiffCommand.self,
    ])
}
