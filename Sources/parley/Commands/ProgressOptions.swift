import ArgumentParser
import Conversations
import Reports
import SkillProgress

/// The options of the commands that read the store.
struct ProgressOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(
    help: ArgumentHelp(
      worded(
        "What was known at the end of this day, such as 2026-03-06; today unless given.",
        "Ce que l’on savait à la fin de ce jour, comme 2026-03-06 ; aujourd’hui par défaut."),
      valueName: "date"))
  var asOf: DayArgument?

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  /// The day that is asked about.
  func day(_ messages: Messages) throws(Failure) -> CalendarDay {
    try DayArgument.day(asOf, messages)
  }
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
  private let text: String

  init?(argument: String) { text = argument }

  func day(_ messages: Messages) throws(Failure) -> CalendarDay {
    if let day = CalendarDay(text) { return day }
    throw Failure(.usage, StoreMessages.messages(in: messages.language).noDayGiven(text))
  }

  /// The day that was given, else today.
  static func day(
    _ argument: DayArgument?, _ messages: Messages
  ) throws(Failure) -> CalendarDay {
    if let argument { return try argument.day(messages) }
    if let day = Clock.today { return day }
    throw Failure(.inputOutput, StoreMessages.messages(in: messages.language).noClock)
  }
}

extension Output {
  /// One JSON document and a line end.
  func write(_ value: JSONValue) throws(Failure) {
    var bytes: [UInt8] = []
    bytes.append(tree: value)
    bytes.append(0x0A)
    try write(bytes)
  }
}
