extension RubricFormat {
  /// All formats, in the order in which they are listed.
  public static var all: [RubricFormat] { xmlFormats + jsonFormats }

  /// A new XML format is one file and one line here.
  static let xmlFormats: [RubricFormat] = [
    CanvasRubrics.format, MoodleRubrics.format, OpenEdXRubrics.format,
    CombinedOpenEndedRubrics.format, BrightspaceRubrics.format, BlackboardRubrics.format,
    SakaiRubrics.format, SpreadsheetRubrics.format, ServiceNowRubrics.format,
    ParleyRubrics.format,
  ]

  /// A new JSON format is one file and one line here.
  static let jsonFormats: [RubricFormat] = [
    ConnectForm.format, GenesysForm.format, GoogleScorecard.format, CASERubric.format,
    TurnitinRubric.format,
  ]
}
