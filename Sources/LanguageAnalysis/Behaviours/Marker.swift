/// Patterns that mark something in a sentence without being a behaviour of the catalogue.
///
/// Their outputs are numbered behind those of the behaviours.
enum Marker: Int, CaseIterable {
  /// What may stand before a sentence's first words: `okay so um`, `alors euh`.
  case opener
  /// When something will happen: `tomorrow`, `within 24 hours`, `avant 17 h`.
  case when
  /// A feeling word: grades `acknowledge-emotion`.
  case feeling
  /// Open irony: nothing kind in its sentence is meant.
  case irony

  var patterns: (en: [String], fr: [String]) {
    switch self {
    case .opener: (["@opener"], ["@opener"])
    case .feeling: (["@feeling"], ["@feeling"])
    case .irony: (["@irony", "sorry not $"], ["@irony"])
    case .when: (Self.english, Self.french)
    }
  }

  /// A point or a limit in time; a mere duration ("for two years") is none.
  private static let english = [
    "@when",
    """
    (in|within|under|before|by|after) ..2 @number ..1 \
    (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months)
    """,
    "(by|before|at|until|till|around) (about|around)? @number (am|pm|p|a|o|sharp|today|tomorrow)",
    "(by|before|until|till) (about|around)? @number",
    "(at|from|around|about) (about|around)? @number @number (am|pm)?",
    "@number @number? (am|pm|o'clock)",
    "(at|around) (about|around)? @number ($|tomorrow|today|tonight|sharp|then|and|with|if|on)",
    "(at|by|around|about|before|until|till) (half|quarter|five|ten|twenty|twenty five) (past|to) @number",
    "@number (to|or) @number (minute|minutes|hour|hours|day|days|week|weeks|business|working)",
    "(the|on|by) @number (st|nd|rd|th)? (of)? @month",
    "(by|before|until|on) the @number",
    "@month @number",
    "(on|by|this|next|before|until) @weekday",
  ]

  private static let french = [
    "@when",
    """
    (dans|sous|d'ici|avant|en|apres|d'ici a) ..2 @number ..1 \
    (seconde|secondes|minute|minutes|min|mn|heure|heures|h|jour|jours|semaine|semaines|mois)
    """,
    "(a|pour|vers|des) ..1 @number (h|heure|heures)",
    "(a|pour|vers|des|avant|d'ici|jusqu'a) @number @number",
    "(entre|de) @number (h|heure|heures)? @number? (et|a) @number (h|heure|heures)",
    "(avant|d'ici|jusqu'a) ..1 @number (h|heure|heures)?",
    "@number (a|ou) @number (minute|minutes|heure|heures|jour|jours|semaine|semaines)",
    "(le|d'ici le|avant le|pour le) @number @month",
    "(le|ce|d'ici|avant|pour|des|d'ici a) @weekday",
    "@weekday (prochain|matin|midi|soir|apres)",
  ]
}
