import Conversations
import Reports

/// What the commands that import, bind, export and compare grids say on standard error.
struct GridMessages: Sendable {
  let binding: BindingTexts
  let noHome: @Sendable (_ id: String) -> String
  let otherOverlay: @Sendable (_ path: String, _ its: String, _ id: String) -> String
  let wrote: @Sendable (_ path: String) -> String
  let notImported: @Sendable (_ path: String) -> String
  let wroteOverlay: @Sendable (_ path: String, _ entries: Int) -> String
  let nothingToBind: String
  let allHaveRules: String
  let kept: @Sendable (_ path: String, _ entries: Int) -> String
  let cannotExtend: @Sendable (_ path: String) -> String
  /// No rubric inside a file that could be read.
  let noRubric: @Sendable (_ file: String) -> String
  let severalRubrics: @Sendable (_ count: Int, _ list: [String]) -> String
  let importFirst: @Sendable (_ file: String, _ count: Int, _ list: [String]) -> String
  let noSuchRubric: @Sendable (_ name: String, _ nearest: String?, _ list: [String]) -> String
  let mended: @Sendable (_ file: String, _ note: String) -> String
  let changed: @Sendable (_ path: String, _ changes: Int) -> String
  let unchanged: @Sendable (_ path: String) -> String
  let bindNext: @Sendable (_ path: String) -> String
  let unbound: @Sendable (_ path: String, _ count: Int) -> String
  let cannotHold: @Sendable (_ format: String, _ what: String) -> String

  static let english = GridMessages(
    binding: .texts(in: .en),
    noHome: { "no folder for the overlay of '\($0)': give --output" },
    otherOverlay: { "\($0): overlay is for '\($1)', not for '\($2)'" },
    wrote: { "wrote \($0)" },
    notImported: { "\($0): not made by 'rubric import', so not written over; name another file" },
    wroteOverlay: { "wrote \($0): rules for \($1) \($1 == 1 ? "criterion" : "criteria")" },
    nothingToBind: "nothing is sure enough to be bound: no overlay written",
    allHaveRules: "all criteria have rules already: no overlay written",
    kept: { "\($0): kept as it is (\($1) \($1 == 1 ? "entry" : "entries"))" },
    cannotExtend: { "\($0): new entries cannot be put at its end: write its criteria as a list" },
    noRubric: { "\($0): no rubric in the file" },
    severalRubrics: { count, list in
      "\(count) rubrics: choose with --select, or name a folder with --output\n"
        + list.joined(separator: "\n")
    },
    importFirst: { file, count, list in
      "\(file): \(count) rubrics: take one out first with 'parley rubric import --select'\n"
        + list.joined(separator: "\n")
    },
    noSuchRubric: { name, nearest, list in
      "no rubric '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "") + "\n"
        + list.joined(separator: "\n")
    },
    mended: { "\($0): \($1)" },
    changed: { "\($0): \($1) \($1 == 1 ? "change" : "changes") since it was last imported" },
    unchanged: { "\($0): nothing has changed since it was last imported" },
    bindNext: { "\($0): people grade it; 'parley rubric bind \($0)' proposes rules" },
    unbound: {
      "\($0): \($1) \($1 == 1 ? "criterion has" : "criteria have") no entry in the overlay"
    },
    cannotHold: { "\($0) cannot hold \($1)" })

  static let french = GridMessages(
    binding: .texts(in: .fr),
    noHome: { "aucun dossier pour le calque de « \($0) » : donnez --output" },
    otherOverlay: { "\($0) : le calque est pour « \($1) », pas pour « \($2) »" },
    wrote: { "\($0) écrit" },
    notImported: {
      "\($0) : n’est pas l’œuvre de « rubric import », donc gardé ; nommez un autre fichier"
    },
    wroteOverlay: { "\($0) écrit : des règles pour \($1) \($1 < 2 ? "critère" : "critères")" },
    nothingToBind: "rien d’assez sûr pour être relié : aucun calque écrit",
    allHaveRules: "tous les critères ont déjà des règles : aucun calque écrit",
    kept: { "\($0) : gardé tel quel (\($1) \($1 < 2 ? "entrée" : "entrées"))" },
    cannotExtend: {
      "\($0) : impossible d’ajouter à la fin : écrivez ses critères en liste, un par ligne"
    },
    noRubric: { "\($0) : aucune grille dans le fichier" },
    severalRubrics: { count, list in
      "\(count) grilles : choisissez avec --select, ou donnez un dossier à --output\n"
        + list.joined(separator: "\n")
    },
    importFirst: { file, count, list in
      "\(file) : \(count) grilles : sortez-en une d’abord avec « parley rubric import --select »\n"
        + list.joined(separator: "\n")
    },
    noSuchRubric: { name, nearest, list in
      "pas de grille « \(name) »" + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
        + "\n" + list.joined(separator: "\n")
    },
    mended: { "\($0) : \($1)" },
    changed: {
      "\($0) : \($1) \($1 < 2 ? "changement" : "changements") depuis la dernière importation"
    },
    unchanged: { "\($0) : rien n’a changé depuis la dernière importation" },
    bindNext: {
      "\($0) : notée par des personnes ; « parley rubric bind \($0) » propose des règles"
    },
    unbound: {
      "\($0) : \($1) \($1 < 2 ? "critère n’a" : "critères n’ont") pas d’entrée dans le calque"
    },
    cannotHold: { "\($0) ne sait pas porter : \($1)" })
}
