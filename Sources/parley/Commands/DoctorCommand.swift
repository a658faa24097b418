import ArgumentParser
import Reports
import SkillProgress

/// `parley doctor`: whether the store is sound.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: worded(
      "Check the store: the file, its links, and the figures against the records.",
      "Vérifier le suivi : le fichier, ses liens, et les chiffres d’après les évaluations."),
    discussion: worded(
      """
      Exits with status 1 where something is wrong.

      EXAMPLES:
        parley doctor
        parley doctor --backup copy.sqlite
        parley doctor --rebuild
      """,
      """
      Code de sortie 1 si quelque chose ne va pas.

      EXEMPLES :
        parley doctor
        parley doctor --backup copie.sqlite
        parley doctor --rebuild
      """))

  @Option(
    help: ArgumentHelp(
      worded(
        "Copy the store to a new file first, also while it is in use.",
        "Copier d’abord le suivi dans un nouveau fichier, même pendant qu’il sert."),
      valueName: worded("file", "fichier")))
  var backup: String?

  @Flag(
    help: worded(
      "Compute all figures anew from the records.",
      "Recalculer tous les chiffres d’après les évaluations."))
  var rebuild = false

  @OptionGroup var options: ProgressOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let day = try options.day(interface.messages)
    let words = StoreMessages.messages(in: interface.interface)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    if let backup {
      if Descriptor.kind(ofPath: backup) != nil {
        throw Failure(.inputOutput, words.exists(backup))
      }
      try library.run { () throws(StoreError) in try store.backUp(to: backup) }
      Console.say(words.backedUp(backup))
    }
    if rebuild {
      try library.run { () throws(StoreError) in try store.rebuild() }
      Console.say(words.rebuilt)
    }
    let health = try library.run { () throws(StoreError) in try store.health(asOf: day) }
    let output = try Output(path: nil, messages: interface.messages)
    let report = HealthReport(texts: interface.texts, style: Console.style(for: output))
    switch options.format {
    case .text: try output.write(report.bytes(for: health, path: library.path))
    case .json: try output.write(report.value(of: health, path: library.path))
    case .csv: try output.write(report.csv(of: health))
    }
    try output.finish()
    if !health.problems.isEmpty { throw Failure(.notMet) }
  }
}
