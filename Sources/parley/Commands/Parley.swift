import ArgumentParser

/// The program; every command is a file of its own beside this one.
struct Parley: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "parley",
    abstract: worded(
      "Score customer-service conversations, and show the words behind every point.",
      "Noter les conversations du service client, et montrer les mots derrière chaque point."),
    discussion: worded(
      """
      Everything stays on this machine. Results go to standard output, everything else to standard \
      error.

      EXAMPLES:
        parley score calls/                         a table and what to improve first
        parley score call-0142.vtt --explain        one page, down to the sum
        parley annotate chat.json                   what was recognised, in the text
        parley practice                             talk to a scripted customer
        parley rubric show core                     what is asked for
        parley behaviour show apology               what counts as one
        parley score calls/ --record                keep the results in the store
        parley progress Karim                       one person's skills over time
        parley team                                 everybody's, with what calls for attention
        parley report --output report.html          the same as a page, with service figures
      """,
      """
      Rien ne quitte cette machine. Les résultats vont sur la sortie standard, tout le reste \
      sur l’erreur standard.

      EXEMPLES :
        parley score appels/                   un tableau et quoi améliorer d’abord
        parley score appel-0142.vtt --explain  une page, jusqu’à la somme
        parley annotate tchat.json             ce qui a été reconnu, dans le texte
        parley practice                        parler à un client scénarisé
        parley rubric show core                ce qui est demandé
        parley behaviour show apology          ce qui compte pour des excuses
        parley score appels/ --record          garder les résultats dans le suivi
        parley progress Karim                  une personne au fil du temps
        parley team                            chacun, et ce qui demande attention
        parley report --output rapport.html    la même chose en page HTML
      """),
    version: version,
    subcommands: [
      ScoreCommand.self,
      AnnotateCommand.self,
      ConvertCommand.self,
      RubricCommand.self,
      BehaviourCommand.self,
      PracticeCommand.self,
      ResumeCommand.self,
      DrillCommand.self,
      ScenarioCommand.self,
      ProgressCommand.self,
      TeamCommand.self,
      ReportCommand.self,
      KPICommand.self,
      SurveyCommand.self,
      ThemesCommand.self,
      SampleCommand.self,
      ExportCommand.self,
      ForgetCommand.self,
      MergeCommand.self,
      DoctorCommand.self,
      ExplainCommand.self,
    ])
}
