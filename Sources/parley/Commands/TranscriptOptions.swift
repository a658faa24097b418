import ArgumentParser
import Conversations

/// The options of every command that reads transcripts.
struct TranscriptOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      worded(
        "Transcripts: files, folders, patterns such as 'calls/*.vtt', or - for standard input.",
        """
        Les transcriptions : fichiers, dossiers, motifs comme « appels/*.vtt », ou - pour \
        l’entrée standard.
        """),
      valueName: worded("path", "chemin")))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      worded(
        "Take every input for this format instead of telling by its content.",
        "Lire chaque entrée dans ce format au lieu de le reconnaître à son contenu."),
      valueName: "format"))
  var inputFormat: TranscriptFormatName?

  @Option(
    help: ArgumentHelp(
      worded(
        "Which columns of a table hold what: speaker=Who,text=Message,id=Case …",
        "Quelle colonne d’un tableau contient quoi : speaker=Qui,text=Message,id=Dossier …"),
      valueName: worded("roles", "rôles")))
  var columns: ColumnRoles?

  @Option(
    help: ArgumentHelp(
      worded(
        "The language of the transcripts; auto asks each file, then its words.",
        "La langue des transcriptions ; auto la demande à chaque fichier, puis à ses mots."),
      valueName: worded("language", "langue")))
  var language: TranscriptLanguage = .auto

  @Option(
    help: ArgumentHelp(
      worded(
        "The channel, over the file's own.",
        "Le canal, au lieu de celui du fichier."),
      valueName: worded("channel", "canal")))
  var channel: ChannelName?

  @Option(
    help: ArgumentHelp(
      worded(
        "Which speaker is the agent, as the file writes it.",
        "Quel intervenant est le conseiller, comme l’écrit le fichier."),
      valueName: worded("agent-label", "intervenant")))
  var agentLabel: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "Who the agent is, over the file's own.",
        "Qui est le conseiller, au lieu de celui du fichier."),
      valueName: worded("name", "nom")))
  var person: String?

  @Flag(
    help: worded(
      """
      Replace card, bank account, phone and social security numbers, postal and e-mail \
      addresses, dates of birth and the customer's names by placeholders such as [CARD-1] first.
      """,
      """
      Remplacer d’abord les numéros de carte, de compte bancaire, de téléphone et de sécurité \
      sociale, les adresses postales et électroniques, les dates de naissance et les noms du \
      client par des repères comme [CARD-1].
      """))
  var redact = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Write the result to this file, which appears once it is whole.",
        "Écrire le résultat dans ce fichier, qui n’apparaît qu’une fois complet."),
      valueName: worded("file", "fichier")))
  var output: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Read so many slices at a time, results made beside; one a processor unless given.",
        "Lire tant de tranches à la fois, résultats faits à côté ; une par processeur par défaut."),
      valueName: worded("jobs", "nombre")))
  var jobs: Int?

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError(
        worded(
          "Missing expected argument '<path> ...'",
          "il manque l’argument « <chemin> ... »"))
    }
    if let jobs, !(1...512).contains(jobs) {
      throw ValidationError(
        worded(
          "The value '\(jobs)' is invalid for '--jobs <jobs>': give 1 to 512",
          "la valeur « \(jobs) » ne convient pas à « --jobs <nombre> » : donnez de 1 à 512"))
    }
  }

  var input: InputOptions {
    InputOptions(
      format: inputFormat?.format, columns: columns?.columns ?? ColumnNames(),
      language: language.language, channel: channel?.channel, agentLabel: agentLabel,
      person: person, redacts: redact, jobs: jobs)
  }
}

/// `auto`, or a language over the file's own.
enum TranscriptLanguage: String, ExpressibleByArgument, CaseIterable {
  case auto, en, fr

  var language: Language? { Language(rawValue: rawValue) }
}

enum ChannelName: String, ExpressibleByArgument, CaseIterable {
  case phone, chat, email, social

  var channel: Channel? { Channel(rawValue: rawValue) }
}

/// The name of a transcript format.
struct TranscriptFormatName: ExpressibleByArgument {
  let format: TranscriptFormat

  init?(argument: String) {
    guard let format = TranscriptFormat(named: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { TranscriptFormat.all.map(\.name) }
}

/// Which columns hold what, as `speaker=Who,text=Message`.
struct ColumnRoles: ExpressibleByArgument {
  let columns: ColumnNames

  init?(argument: String) {
    var names: [ColumnNames.Role: String] = [:]
    for pair in argument.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let role = ColumnNames.Role(rawValue: String(parts[0])),
        !parts[1].isEmpty
      else {
        return nil
      }
      names[role] = String(parts[1])
    }
    columns = ColumnNames(names)
  }
}
