import Conversations
import LanguageAnalysis

extension RubricImportError.Problem {
  var french: String {
    switch self {
    case .empty: "le fichier est vide"
    case .tooLarge(let limit):
      "plus de \(limit >> 20) Mo ; une grille n’est pas si grande, exportez-la sans pièces jointes"
    case .archive(let archive): archive.french
    case .html:
      "une page HTML, pas un export : le téléchargement demandait peut-être une connexion ; "
        + "exportez de nouveau"
    case .binary(let kind):
      "\(FrenchTerms.term(kind.rawValue)), pas une grille ; exportez-la en XML ou en JSON"
    case .notMarkup(let words):
      "ni du XML ni du JSON (début : \(FrenchQuote(words))) ; une grille en YAML n’a pas à être "
        + "importée"
    case .malformed(let message, let hint):
      "XML mal formé : \(hint?.french ?? Quote.plain(message))"
    case .doctype:
      "un DOCTYPE, qui peut définir des entités explosives ou lire des fichiers ; supprimez-le et "
        + "importez de nouveau"
    case .limit(let limit, let most): limit.french(most)
    case .json(let problem): problem.sentence(in: .fr)
    case .unknownJSON(let keys):
      "du JSON, mais d’aucun format de grille connu ("
        + (keys.isEmpty ? "sans clé" : "clés : \(FrenchQuote.list(keys))") + ")"
    case .unknownFormat(let name, let allowed):
      "format inconnu : \(FrenchQuote(name)) ; "
        + (NearestName.of(name, among: allowed).map { "vouliez-vous dire « \($0) » ?" }
          ?? "au choix : \(allowed.joined(separator: ", "))")
    case .notOfFormat(let format, let root):
      "pas du \(format) : le fichier commence par \(FrenchQuote(root)) ; sans --input-format, le "
        + "format est reconnu"
    case .twoFormats(let names):
      "peut être \(names.joined(separator: " ou ")) ; précisez par --input-format"
    case .unsupported(let root, let namespace, let kind):
      "<\(Quote.plain(root))>"
        + (namespace.isEmpty ? " sans espace de noms" : " de \(FrenchQuote(namespace))")
        + " : \(kind.french)"
    case .badNumber(let field, let text):
      "\(FrenchQuote(field)) vaut \(FrenchQuote(text)) ; écrivez un nombre décimal, tel que 2.5"
    case .duplicateID(let id, let part, let first):
      "l’identifiant \(FrenchQuote(id)) désigne deux \(part.french)"
        + (first > 0 ? " ; le premier est ligne \(first)" : "")
    case .missing(let field, let part): "\(FrenchQuote(field)) manque dans \(FrenchQuote(part))"
    case .outOfRange(let field, let text, let most):
      "\(FrenchQuote(field)) vaut \(FrenchQuote(text)), plus de \(most)"
    case .tooMany(let part, let most): "plus de \(most) \(part.french)"
    case .profile(let problem): problem.french
    case .other(_, let french): french
    }
  }
}

extension RubricPart {
  fileprivate var french: String {
    switch self {
    case .rubric: "grilles"
    case .section: "thèmes"
    case .criterion: "critères"
    case .level: "niveaux"
    case .cell: "cellules"
    }
  }
}

extension RubricArchive {
  fileprivate var french: String {
    switch kind {
    case .workbook:
      "un classeur Excel ; enregistrez-le en « Feuille de calcul XML 2003 » et importez celle-ci"
    case .gzip:
      "une archive compressée, sans doute une sauvegarde Moodle (.mbz) ; décompressez-la "
        + "(tar -xzf) et importez activities/*/grading.xml"
    case .zip where files.isEmpty:
      "une archive ZIP sans fichier de grille connu ; décompressez-la et importez le fichier qui "
        + "contient les grilles"
    case .zip: "une archive ZIP ; décompressez-la et importez-en \(FrenchQuote.list(files))"
    }
  }
}

extension XMLHint {
  fileprivate var french: String {
    switch self {
    case .htmlEntity(let name):
      "\(FrenchQuote("&\(name);")) est une entité HTML ; XML en connaît cinq : écrivez la lettre"
    case .encoding:
      "les octets ne sont pas du codage déclaré : enregistrez le fichier en UTF-8"
    case .declaration: "<?xml …?> doit être au tout début du fichier : supprimez ce qui précède"
    case .controlCharacter: "un caractère de contrôle, que XML interdit : supprimez-le"
    case .truncated: "le fichier finit trop tôt : exportez-le de nouveau"
    case .prefix: "un préfixe qu’aucun xmlns ne lie : ajoutez son xmlns, ou exportez de nouveau"
    case .mismatch:
      "un élément est fermé qui n’est pas celui ouvert : voyez les balises qui précèdent"
    case .attributeValue: "un attribut sans valeur entre guillemets : écrivez nom=\"valeur\""
    case .attributeTwice: "un attribut est écrit deux fois dans une balise : supprimez-en un"
    case .ampersand: "un « & » seul : écrivez &amp; à sa place"
    case .lessThan: "un « < » qui n’ouvre aucune balise : écrivez &lt; à sa place"
    case .afterEnd: "quelque chose suit la fin du document : supprimez-le"
    }
  }
}

extension XMLLimit {
  fileprivate func french(_ most: Int) -> String {
    switch self {
    case .depth: "plus de \(most) niveaux d’imbrication ; aucune grille n’en a tant"
    case .elements: "plus de \(most) éléments ; exportez moins de grilles à la fois"
    case .attributes: "plus de \(most) attributs sur un élément ; aucune grille n’en a tant"
    case .nodes: "plus de \(most) éléments et attributs ; exportez moins de grilles à la fois"
    case .textLength: "un texte de plus de \(most >> 10) Ko ; ôtez les images des descriptions"
    }
  }
}

extension ForeignMarkup {
  fileprivate var french: String {
    switch self {
    case .qti:
      "IMS QTI, dont les grilles sont du texte libre sans niveaux ni points ; rien à importer"
    case .manifest(let href?): "le manifeste d’un paquet ; importez \(FrenchQuote(href)) à côté"
    case .manifest(nil): "le manifeste d’un paquet, qui ne nomme aucun fichier de grille"
    case .evaluations: "des évaluations de personnes, pas des grilles ; parley ne les lit pas"
    case .openOLAT:
      "un formulaire OpenOLAT, que parley ne lit pas ; écrivez un profil et donnez --profile"
    case .unknown: "aucun format connu ; écrivez un profil et donnez-le par --profile"
    }
  }
}

extension ProfileProblem {
  fileprivate var french: String {
    switch self {
    case .syntax(let message): "profil : \(message)"
    case .unknownKey(let key, let nearest):
      "profil : clé inconnue \(FrenchQuote(key))"
        + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .missingKey(let key): "profil : la clé \(FrenchQuote(key)) manque"
    case .unknownWord(let key, let word, let allowed):
      "profil : \(FrenchQuote(key)) est au choix \(allowed.joined(separator: ", ")), pas "
        + "\(FrenchQuote(word))"
    case .badPath(let key, let path, let fault):
      "profil : \(FrenchQuote(key)) : \(FrenchQuote(path)) \(fault.french)"
    case .notElements(let key, let path):
      "profil : \(FrenchQuote(key)) : \(FrenchQuote(path)) ne mène pas à des éléments"
    case .tooMuchWork(let key, let path):
      "profil : \(FrenchQuote(key)) : \(FrenchQuote(path)) demande trop de pas ; précisez le chemin"
    case .needsProfile: "il faut un profil pour lire ce fichier"
    case .needsXML: "un profil lit du XML, et ce fichier est du JSON"
    }
  }
}

extension PathFault {
  fileprivate var french: String {
    switch self {
    case .syntax: "n’est pas du XPath 1.0 ; vérifiez crochets et guillemets"
    case .prefix: "emploie un préfixe absent de « namespaces » ; ajoutez-l’y"
    case .function: "appelle une fonction que XPath 1.0 n’a pas"
    case .variable: "emploie une variable ; un profil n’en a pas"
    }
  }
}
