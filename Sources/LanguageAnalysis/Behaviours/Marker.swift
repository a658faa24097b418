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

  var patterns: (en: [String], fr: [String]) {
    switch self {
    case .opener: (["@opener"], ["@opener"])
    case .feeling: (["@feeling"], ["@feeling"])
    case .when:
      (
        [
          "@when",
          "(in|within|under|before|by|at|after|until|till|for) ..2 @number ..1 (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|business|working|am|pm|o)",
          "(by|before|at|until|around) (about|around)? @number (am|pm|p|a|o|sharp|today|tomorrow|tonight)?",
          "@number (to|or) @number (second|seconds|minute|minutes|hour|hours|day|days|week|weeks|business|working)",
          "(the|on|by) @number (st|nd|rd|th)? (of)? @month",
          "@month @number",
          "(on|by|this|next|before|until) @weekday",
        ],
        [
          "@when",
          "(dans|sous|d'ici|avant|en|apres|pendant|d'ici a|au bout de) ..2 @number ..1 (seconde|secondes|minute|minutes|min|mn|heure|heures|h|jour|jours|semaine|semaines|mois|ouvres|ouvrables)",
          "(avant|vers|a|d'ici|pour|jusqu'a) ..1 @number (h|heure|heures)?",
          "@number (a|ou) @number (seconde|secondes|minute|minutes|heure|heures|jour|jours|semaine|semaines)",
          "(le|d'ici le|avant le|pour le) @number @month",
          "(le|ce|d'ici|avant|pour|des|d'ici a) @weekday",
          "@weekday (prochain|matin|midi|soir|apres)",
        ]
      )
    }
  }
}
