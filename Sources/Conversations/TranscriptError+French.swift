extension TranscriptError.Problem {
  /// The sentence for a user who reads `language`.
  public func sentence(in language: Language) -> String {
    switch language {
    case .en: description
    case .fr: french
    }
  }

  private var french: String {
    switch self {
    case .empty: "le fichier est vide"
    case .noConversation:
      "aucune conversation dedans ; exportez de nouveau, avec ce qui a été dit"
    case .noConversationAs(let format):
      "aucune conversation dedans, lu comme \(FrenchQuote(format)) ; vérifiez --input-format, ou ne "
        + "le donnez pas"
    case .emptyList(let field):
      "aucune conversation dedans : la liste \(FrenchQuote(field)) est vide"
    case .severalOnLine(let count): "\(count) conversations sur une ligne ; mettez-en une par ligne"
    case .tooLarge(let limit):
      "plus de \(limit >> 20) Mo ; découpez le fichier, ou convertissez-le en JSON Lines, sans limite"
    case .lineTooLong(let limit):
      "une ligne de plus de \(limit >> 20) Mo ; mettez une conversation par ligne"
    case .binary(let kind):
      "\(FrenchTerms.term(kind.rawValue)), pas une transcription ; \(kind.frenchAdvice)"
    case .notText(let reason): "pas du texte : le fichier contient \(FrenchTerms.term(reason))"
    case .invalidUTF8(let offset):
      "l’octet \(offset) n’est pas de l’UTF-8, ni le texte du Windows-1252 ; enregistrez-le en UTF-8"
    case .invalidUTF16(let offset):
      "l’octet \(offset) ne commence aucun caractère UTF-16 ; enregistrez le texte en UTF-8"
    case .unknownFormat(let words):
      "format de transcription inconnu (début : \(FrenchQuote(words))) ; écrivez des lignes "
        + "« Conseiller : … » et « Client : … », ou nommez le format avec --input-format"
    case .unknownJSON(let keys):
      "du JSON, mais d’un format inconnu ("
        + (keys.isEmpty ? "sans clé" : "clés : \(FrenchQuote.list(keys))")
        + ") ; celui de parley est {\"id\": …, \"turns\": [{\"speaker\", \"text\"}]}"
    case .unsupportedMarkup(let name):
      "\(FrenchTerms.term(name)), que parley ne lit pas ; exportez la transcription en texte, CSV ou "
        + "JSON"
    case .missing(let field, let turn):
      "\(Self.prefix(turn))\(FrenchQuote(field)) manque"
        + (field == "turns"
          ? " ; une conversation est {\"id\": …, \"turns\": [{\"speaker\", \"text\"}]}" : "")
    case .wrongType(let field, let expected, let found, let turn):
      "\(Self.prefix(turn))"
        + (field.contains(" ") ? FrenchTerms.term(field) : FrenchQuote(field).description)
        + " doit être \(FrenchTerms.term(expected)), pas \(FrenchTerms.term(found))"
        + " ; corrigez-le, ou exportez de nouveau"
    case .unknownValue(let field, let value, let allowed, let turn):
      "\(Self.prefix(turn))\(field) inconnu : \(FrenchQuote(value)) ; "
        + Self.choice(for: value, among: allowed)
    case .unknownLanguage(let reason):
      "\(reason.french) ; donnez --language en ou --language fr"
    case .jsonExpected, .jsonInvalidNumber, .jsonInvalidEscape, .jsonLoneSurrogate,
      .jsonControlCharacter, .jsonTooDeep, .jsonTrailing, .jsonSeveral:
      frenchJSON
    case .noColumn, .unknownColumn, .unterminatedQuote, .surplusCells, .invalidTime:
      frenchTable
    case .noSpeakers, .unknownAgentLabel, .undecidedRoles: frenchRoles
    case .signed, .encrypted, .recordingOnly, .textsElsewhere, .undecodable: frenchVCon
    }
  }

  private var frenchVCon: String {
    switch self {
    case .signed:
      "un vCon signé ; vérifiez-le avec votre clé et donnez à parley le vCon qu’il contient"
    case .encrypted:
      "un vCon chiffré ; déchiffrez-le avec votre clé et donnez à parley le vCon qu’il contient"
    case .recordingOnly:
      "un enregistrement sans ce qui a été dit ; faites-le transcrire et donnez la transcription"
    case .textsElsewhere:
      "un vCon dont les textes sont à des adresses ; mettez-les dedans, parley ne va rien chercher"
    case .undecodable(let field, let encoding, let turn):
      "\(Self.prefix(turn))\(FrenchQuote(field)) n’est pas du \(encoding) valable"
    default: description
    }
  }

  private var frenchJSON: String {
    switch self {
    case .jsonExpected(let expected, .end):
      "il faut \(FrenchTerms.term(expected)), mais le fichier finit ici ; il semble coupé, "
        + "exportez-le de nouveau"
    case .jsonExpected(let expected, .character(let found)):
      "il faut \(FrenchTerms.term(expected)), pas \(FrenchQuote(String(found)))"
    case .jsonInvalidNumber(let text): "\(FrenchQuote(text)) n’est pas un nombre en JSON"
    case .jsonInvalidEscape(let text): "\(FrenchQuote(text)) n’est pas un échappement de JSON"
    case .jsonLoneSurrogate:
      "la moitié d’un caractère : un échappement \\ud800–\\udfff sans l’autre moitié"
    case .jsonControlCharacter(let byte):
      "un caractère de contrôle (\(Quote.escape(Unicode.Scalar(byte)))) dans un texte ; "
        + "JSON le veut échappé"
    case .jsonTooDeep(let limit):
      "plus de \(limit) niveaux d’imbrication ; aucune transcription n’en a tant"
    case .jsonTrailing: "quelque chose suit la fin du JSON ; un seul document par fichier"
    case .jsonSeveral:
      "un autre document JSON commence ici ; mettez une conversation par ligne, ou toutes dans une "
        + "liste, ou chaque document dans son fichier"
    default: ""
    }
  }

  private var frenchTable: String {
    switch self {
    case .noColumn(let role, let columns):
      "aucune colonne pour \(FrenchQuote(role)) parmi \(FrenchQuote.list(columns)) ; nommez-la avec "
        + "--columns \(role)=COLONNE"
    case .unknownColumn(let name, let columns):
      "pas de colonne \(FrenchQuote(name)) ; " + Self.choice(for: name, among: columns)
    case .unterminatedQuote:
      "une cellule s’ouvre ici par « \" » et ne se ferme pas ; fermez-la, ou doublez les guillemets "
        + "qu’elle contient"
    case .surplusCells(let count, let columns, let delimiter):
      "\(count) cellules pour \(columns) colonnes ; mettez entre guillemets droits celles qui "
        + "contiennent \(FrenchQuote(String(Unicode.Scalar(delimiter))))"
    case .invalidTime(let text):
      "\(FrenchQuote(text)) n’est pas une heure ; écrivez 00:01:04.000 --> 00:01:09.200"
    default: ""
    }
  }

  private var frenchRoles: String {
    switch self {
    case .noSpeakers:
      "aucun intervenant nommé ; exportez avec les noms, ou écrivez « Conseiller : … » et "
        + "« Client : … »"
    case .unknownAgentLabel(let label, let labels):
      "aucun intervenant ne s’appelle \(FrenchQuote(label)) ; il y a \(FrenchQuote.list(labels))"
    case .undecidedRoles(let candidates):
      "qui est le conseiller ? "
        + candidates.map { "\(FrenchQuote($0.label)) dit \(FrenchQuote($0.firstWords))" }
        .joined(separator: ", ")
        + " ; tranchez par \(candidates.options(or: "ou"))"
    default: ""
    }
  }

  private static func prefix(_ turn: Int?) -> String { turn.map { "tour \($0) : " } ?? "" }

  private static func choice(for value: String, among allowed: [String]) -> String {
    if let near = Nearest.name(to: value, among: allowed) {
      return "vouliez-vous dire \(FrenchQuote(near)) ?"
    }
    return "au choix : \(FrenchQuote.list(allowed))"
  }
}

extension BinaryKind {
  fileprivate var frenchAdvice: String {
    switch self {
    case .audio: "transcrivez-le d’abord, parley lit des mots"
    case .zip, .gzip, .compressed: "décompressez-le, ou enregistrez-le en texte, CSV ou JSON"
    default: "enregistrez-le en texte, CSV ou JSON"
    }
  }
}

extension LanguageReason {
  fileprivate var french: String {
    switch self {
    case .unsupported(let tag): "parley ne lit pas la langue \(FrenchQuote(tag))"
    case .otherLanguage: "langue inconnue : ni l’anglais ni le français d’après les mots"
    case .mixed: "langue inconnue : autant d’anglais que de français"
    case .noWords: "langue inconnue : aucun mot pour en juger"
    }
  }
}

/// Words of the input inside a French sentence: as `Quote`, between guillemets.
package struct FrenchQuote: CustomStringConvertible {
  private let quote: Quote

  package init(_ text: String) { quote = Quote(text) }

  package var description: String { "« \(quote.description.dropFirst().dropLast()) »" }

  package static func list(_ items: [String]) -> String {
    let shown = items.prefix(12).map { FrenchQuote($0).description }.joined(separator: ", ")
    return items.count > 12 ? shown + ", …" : shown
  }
}

/// The few words that errors carry as facts, in French.
package enum FrenchTerms {
  private static let terms = [
    "an object": "un objet", "a list": "une liste", "a text": "un texte", "a number": "un nombre",
    "true or false": "true ou false", "null": "null", "a turn": "un tour",
    "a conversation": "une conversation", "a value": "une valeur",
    "a digit": "un chiffre", "a key or '}'": "une clé ou « } »",
    "a value or ']'": "une valeur ou « ] »",
    "the closing '\"' of a text": "le « \" » fermant un texte",
    "a key in double quotes": "une clé entre guillemets droits",
    "true, false, null, a number, a text, '{' or '['":
      "true, false, null, un nombre, un texte, « { » ou « [ »",
    "the closing '\"'": "le « \" » fermant", "'{'": "« { »", "'['": "« [ »", "':'": "« : »",
    "',' or '}'": "« , » ou « } »",
    "',' or ']'": "« , » ou « ] »", "a zero byte": "un octet nul",
    "UTF-32 that is cut off": "de l’UTF-32 coupé",
    "UTF-32 with a value that is no character": "de l’UTF-32 avec une valeur sans caractère",
    "an HTML page": "une page HTML", "XML": "du XML", "a PNG image": "une image PNG",
    "a JPEG image": "une image JPEG", "a GIF image": "une image GIF",
    "a PDF document": "un document PDF",
    "a ZIP archive or an Office document": "une archive ZIP ou un document Office",
    "a gzip archive": "une archive gzip", "a compressed archive": "une archive compressée",
    "an old Office document": "un ancien document Office",
    "a rich text document": "un document RTF",
    "a sound or video recording": "un enregistrement son ou vidéo",
    "an SQLite database": "une base SQLite", "a program": "un programme",
  ]

  /// The French for a fixed English term; other words, such as names of fields, as they are.
  package static func term(_ english: String) -> String {
    if let french = terms[english] { return french }
    let controls = " control characters"
    if english.hasSuffix(controls) {
      return english.dropLast(controls.count) + " caractères de contrôle"
    }
    return english
  }
}
