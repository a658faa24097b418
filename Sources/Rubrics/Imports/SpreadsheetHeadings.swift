import Conversations

/// What a column of a rubric sheet holds, told by its heading in English or French.
enum SpreadsheetColumn: Hashable {
  case rubric, section, sectionWeight, id, criterion, description, weight, critical, notApplicable
  /// Full points of the criterion.
  case most
  /// Points of the answer on the row where answers have rows, else of the criterion.
  case points
  /// One answer a row.
  case answer, answerDescription
  /// All answers in one cell.
  case answers
  case level(Int)
  case levelPoints(Int)
  case levelDescription(Int)

  /// The column that a heading names, or nil. Case, accents and what stands in brackets or behind
  /// `%`, `*` and `:` do not matter.
  init?(heading: String) {
    let words = Self.words(of: heading)
    let name = words.joined(separator: " ")
    if let column = Self.names[name] {
      self = column
    } else if let level = Self.level(words) {
      self = level
    } else {
      return nil
    }
  }

  private static func words(of heading: String) -> [String] {
    var letters = ""
    var depth = 0
    var last: Character = " "
    for letter in LabelKey.folded(heading) {
      if letter == "(" || letter == "[" { depth += 1 }
      if depth == 0, !"%*:.?".contains(letter) {
        // "Level1" is "Level 1".
        if letter.isNumber, last.isLetter { letters.append(" ") }
        letters.append(letter == "-" || letter == "/" || letter == "'" ? " " : letter)
        last = letter
      }
      if letter == ")" || letter == "]" { depth -= 1 }
    }
    return letters.split(separator: " ").map(String.init)
  }

  private static let names: [String: SpreadsheetColumn] = {
    let lists: [(SpreadsheetColumn, String)] = [
      (
        .rubric, "rubric,form,form name,evaluation form,scorecard,grille,formulaire,grille d ecoute"
      ),
      (
        .section,
        "section,section name,section title,category,group,theme,rubrique,categorie,groupe,partie"
      ),
      (
        .sectionWeight,
        "section weight,category weight,group weight,poids section,poids de la section,"
          + "poids du theme,poids theme,poids rubrique,ponderation section"
      ),
      (.id, "id,code,ref,reference,no,n°,#,number,numero,question id,criterion id,question no"),
      (
        .criterion,
        "criterion,criteria,question,question text,question name,item,element,critere,criteres,"
          + "question title,evaluation question,evaluation criteria,libelle"
      ),
      (
        .description,
        "description,question description,guidance,guidelines,help,help text,definition,comment,"
          + "instructions,aide,consigne,consignes,commentaire,precisions,details"
      ),
      (
        .weight,
        "weight,question weight,weighting,criterion weight,poids,ponderation,coefficient,coef,"
          + "poids question,poids du critere"
      ),
      (
        .most,
        "max,maximum,max points,max score,maximum points,maximum score,points possible,"
          + "possible points,points max,note max,score max,total points,bareme"
      ),
      (
        .points,
        "points,score,point value,value,note,valeur,answer score,answer value,option score,"
          + "answer points,points de la reponse,note de la reponse"
      ),
      (
        .critical,
        "critical,critical question,auto fail,autofail,auto failure,fatal,fail all,fail section,"
          + "eliminatoire,critique,redhibitoire,critere eliminatoire"
      ),
      (
        .notApplicable,
        "n a,na,n a allowed,allow n a,na allowed,allow na,not applicable,n a option,include n a,"
          + "s o,sans objet,n a autorise,non applicable"
      ),
      (
        .answer,
        "answer,answer text,option,option text,response,choice,rating,level,reponse,choix,niveau"
      ),
      (
        .answerDescription,
        "answer description,option description,level description,description de la reponse,"
          + "description du niveau"
      ),
      (
        .answers,
        "answers,options,choices,responses,response options,answer options,answer choices,ratings,"
          + "levels,reponses,choix possibles,reponses possibles,niveaux"
      ),
    ]
    var names: [String: SpreadsheetColumn] = [:]
    for (column, list) in lists {
      for name in list.split(separator: ",") { names[String(name)] = column }
    }
    return names
  }()

  private static let levelWords: Set<String> = [
    "level", "niveau", "answer", "reponse", "option", "choice", "choix", "rating", "response",
  ]
  private static let titleWords: Set<String> = [
    "title", "titre", "label", "libelle", "name", "nom", "text", "texte",
  ]
  private static let pointWords: Set<String> = ["points", "score", "value", "valeur", "note"]
  private static let descriptionWords: Set<String> = [
    "description", "definition", "descripteur", "descriptor",
  ]

  /// `level 2`, `level 2 points`, `points 2`, `niveau 2 description` …
  private static func level(_ words: [String]) -> SpreadsheetColumn? {
    let numbers = words.compactMap { word in word.utf8.count <= 2 ? Int(word) : nil }
    guard numbers.count == 1, let number = numbers.first, (1...99).contains(number) else {
      return nil
    }
    let rest = words.filter { Int($0) == nil && $0 != "de" && $0 != "du" && $0 != "la" }
    let kinds = rest.filter { !levelWords.contains($0) }
    guard rest.count <= 2, kinds.count <= 1 else { return nil }
    guard let kind = kinds.first else { return rest.isEmpty ? nil : .level(number) }
    if titleWords.contains(kind), rest.count == 2 { return .level(number) }
    if pointWords.contains(kind) { return .levelPoints(number) }
    if descriptionWords.contains(kind) { return .levelDescription(number) }
    return nil
  }
}
