import ArgumentParser
import Conversations
import Reports
import SkillProgress

/// `parley sample`: conversations drawn for review.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: worded(
      "Draw conversations for people to review, by chance, across people and channels.",
      "Tirer au sort des conversations à relire, à travers les personnes et les canaux."),
    discussion: worded(
      """
      The same store, size and seed give the same draw; without a seed it follows from what is in the \
      store, so that nobody chooses. Each draw is kept. weight is 1/probability: averages weighted by \
      it speak for all conversations.

      EXAMPLES:
        parley sample --count 20
        parley sample --count 50 --seed 7 --format csv
      """,
      """
      Le même suivi, le même nombre et la même graine donnent le même tirage ; sans graine, il \
      découle de ce que contient le suivi, et personne ne choisit. Chaque tirage est gardé. \
      weight vaut 1/probabilité : les moyennes ainsi pondérées valent pour toutes les \
      conversations.

      EXEMPLES :
        parley sample --count 20
        parley sample --count 50 --seed 7 --format csv
      """))

  enum StreamName: String, ExpressibleByArgument, CaseIterable { case call, practice, all }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "How many to draw.",
        "Combien en tirer."),
      valueName: "n"))
  var count = 20

  @Option(
    help: ArgumentHelp(
      worded(
        "Where the chance begins.",
        "La graine du tirage."),
      valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      worded(
        "What to draw from.",
        "D’où tirer."),
      valueName: worded("stream", "source")))
  var stream: StreamName = .call

  @OptionGroup var options: ProgressOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if count < 1 {
      throw ValidationError(
        worded(
          "The value '\(count)' is invalid for '--count <n>': give 1 or more",
          "la valeur « \(count) » ne convient pas à « --count <n> » : donnez 1 ou plus"))
    }
  }

  func run() throws {
    let day = try options.day(interface.messages)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    let draw = try library.run { () throws(StoreError) in
      try store.draw(size: count, seed: seed, stream: Stream(rawValue: stream.rawValue), asOf: day)
    }
    if draw.drawn.isEmpty {
      throw Failure(.noInput, StoreMessages.messages(in: interface.interface).nothingToDraw)
    }
    let output = try Output(path: nil, messages: interface.messages)
    let report = DrawReport(texts: interface.texts, style: Console.style(for: output))
    switch options.format {
    case .text: try output.write(report.bytes(for: draw))
    case .json: try output.write(report.value(of: draw))
    case .csv: try output.write(report.csv(of: draw))
    }
    try output.finish()
  }
}
