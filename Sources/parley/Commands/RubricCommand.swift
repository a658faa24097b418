import ArgumentParser

/// `parley rubric`: the grids that conversations are scored with.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: worded(
      "List, show and check rubrics; import, bind, export and compare them.",
      """
      Lister, montrer et vérifier les grilles d’écoute ; les importer, relier, exporter et \
      comparer.
      """),
    discussion: worded(
      """
      EXAMPLES:
        parley rubric list
        parley rubric show core --lang fr
        parley rubric check my-rubric.yaml
        parley rubric import rubrics.xml --output grid.yaml
        parley rubric bind grid.yaml
      """,
      """
      EXEMPLES :
        parley rubric list
        parley rubric show core --lang fr
        parley rubric check ma-grille.yaml
        parley rubric import grilles.xml --output grille.yaml
        parley rubric bind grille.yaml
      """),
    subcommands: [
      RubricList.self, RubricShow.self, RubricCheck.self, RubricImportCommand.self,
      RubricExportCommand.self,
      RubricBind.self, RubricDiffCommand.self,
    ])
}
