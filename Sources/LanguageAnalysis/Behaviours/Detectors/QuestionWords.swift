/// Words that tell what kind of question it is.
struct QuestionWords {
  /// Start an open question: they ask for an account.
  let open: String
  /// Behind an open word they make it a question for one datum: "how many", "what time".
  let quantities: String
  /// What one datum is called: "what is your order number".
  let data: String
  /// Behind an open word and a copula they ask for an account after all: "what is the problem".
  let accounts: String
  /// Ask the other to tell: "can you explain what happened".
  let telling: String
  /// English: verbs that `what` is the subject of, "what happened"; French: verbs before a `quoi`
  /// that asks, "il se passe quoi".
  let mainVerbs: String
  /// Behind `how` they ask what somebody thinks of themselves: "how confident are you".
  let attitudes: String
  let others: String

  var all: String {
    [open, quantities, data, accounts, telling, mainVerbs, attitudes, others].joined(separator: " ")
  }

  static let english = QuestionWords(
    open: "what how why",
    quantities: """
      many much long often old far soon big large likely sure certain satisfied urgent \
      recent recently severe deep tall wide heavy fast quickly time \
      day date kind type sort size colour color model version year month brand make number \
      name address email postcode zip amount reference code
      """,
    data: """
      number name surname address email mail postcode zip code date time day birthday phone \
      mobile reference balance amount price total size colour color model serial account \
      order tracking version brand make age country city town street plan network browser \
      device location initial pin password username spelling
      """,
    accounts: """
      problem issue matter trouble situation reason story concern error message nature \
      seeing happening happened happens wrong
      """,
    telling: """
      tell explain describe share clarify say know remember show walk ask elaborate telling \
      explaining describing sharing saying
      """,
    mainVerbs: """
      happened happens happen seems seemed appears went goes makes made brings brought \
      caused causes broke changed prompted led
      """,
    attitudes: "confident ready important open interested willing comfortable worried concerned",
    others: """
      yes no nope because of with on by from than scale zero where
      think feel reckon believe imagine suggest perhaps maybe could speaking talking right \
      correct anyone anybody anything someone somebody something everyone everything all \
      both exactly else specifically spelled pronounce nor neither worry knows me us don \
      should had were please just our his her their about come do you can would tell there \
      still any and your the is s re are it that this who which where when whose whom did \
      does will i have has not to let know see if whether what's how's name's so call called \
      spell happens going happen like doing feeling keeping today morning afternoon evening \
      tonight now then sir madam
      """)

  static let french = QuestionWords(
    open: "comment pourquoi quoi que qu",
    quantities: "temps jours fois personnes heures",
    data: """
      numero nom prenom adresse mail email courriel code postal date jour heure telephone \
      portable reference montant prix total taille couleur modele marque version compte \
      commande suivi dossier contrat facture naissance ville pays rue age statut type forfait \
      offre appareil navigateur identifiant solde
      """,
    accounts: """
      probleme souci motif objet raison situation demande question inquietude difficulte \
      erreur message besoin
      """,
    telling: """
      dire expliquer raconter decrire preciser detailler montrer dites expliquez racontez \
      precisez decrivez montrez
      """,
    mainVerbs: "passe dit dire faut fait faites voyez voulez affiche est arrive veut cherche",
    attitudes: "",
    others: """
      oui non parce echelle zero point mesure fais dois doit devons vais faire peux puis pourrai pourrais faut il
      peut pensez croyez imaginez sentez dites expliquez racontez precisez decrivez montrez \
      chance dommage horreur plaisir honte galere etait etaient seraient serait importe \
      savoir doute aussi ainsi plus puis ca moi sais sait etre est ce que qu qui se s passe \
      arrive passer arriver c vous tu il elle on nous je ils elles t y a quel quelle quels \
      quelles combien ou quand lequel laquelle appelez appelle ecrit epelle allez va avez \
      votre vos et le la les l un une dire sont de d si voir fait pas n en aujourd hui matin \
      soir monsieur madame mademoiselle vas
      """)
}
