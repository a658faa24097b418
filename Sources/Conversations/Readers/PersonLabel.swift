/// Whether words before a colon that come only once are a person's name, and those behind it speech.
enum PersonLabel {
  /// Words with a capital that name a field or a remark, not a person, in English and French.
  private static let fields = Set(
    """
    account address amount answer attachment attention balance bank billing booking card case \
    cause cc city code colour color comment company contact country date delivery deposit \
    description details disclaimer email error example fax fee first firstly from fyi hint hours \
    id important info information invoice issue item last link message mobile model monday \
    tuesday wednesday thursday friday saturday sunday name next note number option order other \
    otherwise password payment phone policy postcode price problem product question quote re \
    reason reference refund regarding reminder reply request result second secondly sent \
    shipping size solution status step street subject summary tel telephone third ticket time \
    tip title to today tomorrow total town tracking update url username value warning website \
    yesterday zip acompte adresse annexe apres article astuce aujourd banque bilan carte colis \
    commande commentaire compte conclusion copie courriel couleur coordonnees delai demain \
    demande dernier dossier enfin ensuite envoye erreur etape exemple facture frais heure hier \
    horaires identifiant lien livraison lundi mardi mercredi jeudi vendredi samedi dimanche mail \
    marque modele montant motif nb nom nota numero objet paiement pays pj portable prenom prix \
    probleme produit ps puis raison rappel ref remarque rembourse remboursement rendez reponse \
    resultat resume rue site solde statut suivi sujet tarif taille titre urgent ville virement
    """.split(separator: " ").map(String.init))

  private static let particles: Set<String> = [
    "al", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
    "la", "le", "ten", "van", "von",
  ]

  /// Whether a label is a phone number, as recordings of calls name who has no name.
  static func isPhoneNumber(_ label: String) -> Bool {
    let digits = label.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
    return digits >= 5 && label.utf8.first.map("+(0".utf8.contains) == true
      && label.unicodeScalars.allSatisfy {
        "+-.()\u{A0}\u{202F} ".unicodeScalars.contains($0) || ("0"..."9").contains($0)
      }
  }

  /// Whether a label reads like a person: every word with a capital, none that names a field; a
  /// numbered speaker; a phone number.
  static func isPerson(_ label: String) -> Bool {
    if isPhoneNumber(label) { return true }
    let words = label.split(separator: " ")
    guard (1...4).contains(words.count) else { return false }
    for (place, word) in words.enumerated() {
      let parts = RoleWords.words(LabelKey.folded(String(word)))
      if parts.contains(where: fields.contains) { return false }
      if place > 0, parts.allSatisfy(particles.contains) { continue }
      let letter = word.unicodeScalars.first { $0.properties.isAlphabetic }
      guard letter?.properties.isUppercase ?? (place > 0) else { return false }
    }
    let hasDigits = label.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
    return !hasDigits || RoleWords.personName(in: label) == nil
  }

  /// Whether words are said by somebody rather than a field's value: two small words of English or
  /// French are among them.
  static func areSpoken(_ bytes: ArraySlice<UInt8>) -> Bool {
    var found = 0
    for word in RoleWords.words(LabelKey.folded(bytes.prefix(400).string)) where word.utf8.count < 9
    {
      let packed = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      if FunctionWords.table[packed].map({ $0 & 3 != 0 }) ?? false { found += 1 }
      if found == 2 { return true }
    }
    return false
  }
}
