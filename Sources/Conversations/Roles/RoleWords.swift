/// Labels that explain themselves, in English and French.
enum RoleWords {
  /// Several words that settle it before single ones are looked at: `Customer service` is an agent.
  private static let agentPhrases: [[String]] = [
    ["customer", "service"], ["customer", "care"], ["customer", "support"], ["client", "services"],
    ["service", "client"], ["service", "clients"], ["support", "client"], ["relation", "client"],
    ["conseiller", "client"], ["conseillere", "client"], ["conseiller", "clientele"],
    ["conseillere", "clientele"], ["charge", "de", "clientele"], ["chargee", "de", "clientele"],
    ["help", "desk"],
  ]
  private static let otherPhrases: [[String]] = [
    ["virtual", "assistant"], ["virtual", "agent"], ["assistant", "virtuel"], ["agent", "virtuel"],
    ["assistante", "virtuelle"], ["messagerie", "vocale"], ["serveur", "vocal"],
    ["auto", "attendant"], ["call", "recording"],
  ]
  private static let agents: Set<String> = [
    "agent", "agente", "agents", "advisor", "adviser", "advisors", "representative", "rep", "csr",
    "operator", "support", "employee", "assistant", "helpdesk", "teleagent", "staff", "clerk",
    "conseiller", "conseillere", "conseil", "teleconseiller", "teleconseillere", "operateur",
    "operatrice", "representant", "representante", "employe", "employee", "hotliner", "hotline",
    "technicien", "technicienne", "technician", "gestionnaire", "vendeur", "vendeuse", "standard",
    "teleoperateur", "teleoperatrice", "standardiste", "internal", "preposee", "prepose",
  ]
  private static let customers: Set<String> = [
    "customer", "customers", "client", "cliente", "clients", "caller", "appelant", "appelante",
    "user", "usager", "usagere", "abonne", "abonnee", "consumer", "consommateur", "consommatrice",
    "subscriber", "guest", "visitor", "visiteur", "visiteuse", "shopper", "buyer", "patient",
    "patiente", "utilisateur", "utilisatrice", "acheteur", "acheteuse", "external", "enduser",
    "locataire", "assure", "assuree", "adherent", "adherente",
  ]
  private static let others: Set<String> = [
    "bot", "chatbot", "voicebot", "robot", "ivr", "svi", "system", "systeme", "automate",
    "supervisor", "superviseur", "superviseure", "superviseuse", "automated", "voicemail",
    "announcement", "annonce", "recording", "action", "repondeur",
  ]
  private static let notes: Set<String> = ["note", "notes"]
  private static let remarks: Set<String> = [
    "note", "notes", "comment", "comments", "memo", "commentaire", "commentaires",
  ]
  private static let inside: Set<String> = [
    "internal", "private", "interne", "internes", "prive", "privee", "prives", "privees",
  ]
  private static let numbering: Set<String> = [
    "speaker", "spk", "locuteur", "locutrice", "intervenant", "intervenante", "interlocuteur",
    "interlocutrice", "participant", "participante", "channel", "canal", "unknown", "inconnu",
    "inconnue", "person", "personne", "voice", "voix", "party", "side", "user", "mr", "mrs", "ms",
    "ch", "chan", "track", "piste", "voie", "author", "auteur", "auteure", "autrice",
    "investigator", "interviewer", "interviewee", "examiner", "informant", "subject", "adult",
    "enqueteur", "enquetrice",
  ]

  /// The role that a label explains, or nil when it is a name, a number, or contradicts itself.
  static func role(of label: String) -> Speaker? {
    let words = words(LabelKey.folded(label))
    if isNumbered(words) { return nil }
    if isNote(words) { return .other }
    if otherPhrases.contains(where: { Phrase.contains(words, $0) }) { return .other }
    if agentPhrases.contains(where: { Phrase.contains(words, $0) }) { return .agent }
    let isAgent = words.contains(where: agents.contains)
    let isCustomer = words.contains(where: customers.contains)
    let isOther = words.contains(where: others.contains)
    switch (isAgent, isCustomer, isOther) {
    case (true, false, false): return .agent
    case (false, true, false): return .customer
    case (false, false, true): return .other
    default: return nil
    }
  }

  /// Whether words name a note, which nobody says.
  static func isNote(_ words: [String]) -> Bool {
    isInternalNote(words) || words.contains(where: notes.contains)
  }

  /// Whether words name what only colleagues read: `Internal note`, `Note privée`, `Agent note`.
  static func isInternalNote(_ words: [String]) -> Bool {
    words.contains(where: remarks.contains)
      && words.contains { inside.contains($0) || agents.contains($0) }
  }

  /// Whether words only count the speakers: `User 2` may be anybody, though `User` is a customer.
  private static func isNumbered(_ words: [String]) -> Bool {
    words.count > 1 && words.contains { UInt($0) != nil }
      && words.allSatisfy { numbering.contains($0) || UInt($0) != nil }
  }

  /// The words of a label that are neither a role nor a number, as they are written.
  static func personName(in label: String) -> String? {
    let phrases = agentPhrases.flatMap(\.self) + ["de"]
    let parts = label.split { character in
      character.isWhitespace || "()[]{}:,;/|_<>*".contains(character)
    }
    let names = parts.filter { part in
      let words = words(LabelKey.folded(String(part)))
      return !words.isEmpty
        && words.allSatisfy { word in
          !agents.contains(word) && !numbering.contains(word) && !phrases.contains(word)
            && !customers.contains(word) && !others.contains(word)
            && word.unicodeScalars.contains { $0.properties.isAlphabetic }
        }
    }
    let name = names.joined(separator: " ")
    // One letter is a diarisation label, and so are letters with digits: `A`, `spk0`, `F4`.
    let isName =
      name.count > 1 && !name.unicodeScalars.contains { $0.properties.numericType != nil }
    return isName ? name : nil
  }

  /// The runs of letters and digits in a folded text.
  static func words(_ folded: String) -> [String] {
    folded.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }
}
