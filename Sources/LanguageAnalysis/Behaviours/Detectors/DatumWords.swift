import Conversations

/// Words that name a datum a customer may be asked for.
struct DatumWords {
  enum Kind: Int, Hashable, CaseIterable, Sendable {
    case reference, name, birthDate, email, phone, address, date, amount
  }

  let lists: [(kind: Kind, words: String)]

  var all: String {
    lists.map(\.words).joined(separator: " ") + """
       my is name called this here mon est nom je m appelle suis mr mrs madame monsieur
      """
  }

  static let english = DatumWords(lists: [
    (
      .reference,
      """
      order reference account tracking booking contract policy invoice ticket case number \
      customer id serial pnr file
      """
    ),
    (.name, "name surname firstname lastname speaking talking chatting"),
    (.birthDate, "birth birthday dob born"),
    (.email, "email mail"),
    (.phone, "phone mobile telephone cell callback"),
    (.address, "address postcode zip street postal"),
    (.date, "date day when"),
    (.amount, "amount"),
  ])

  static let french = DatumWords(lists: [
    (
      .reference,
      """
      commande reference compte suivi reservation contrat facture dossier client numero abonne \
      ticket serie police
      """
    ),
    (.name, "nom prenom noms honneur"),
    (.birthDate, "naissance ne nee"),
    (.email, "mail email courriel mel"),
    (.phone, "telephone portable mobile fixe cellulaire joindre"),
    (.address, "adresse postal rue code"),
    (.date, "date jour quand"),
    (.amount, "montant somme"),
  ])
}
