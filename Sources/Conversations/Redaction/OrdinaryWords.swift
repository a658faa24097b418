/// Words that follow "my name is" or answer a question for a name, and are none: "my name is correct
/// on the invoice", "mon nom est mal écrit". Folded; few are anybody's name.
enum OrdinaryWords {
  static func contains(_ folded: String) -> Bool { words.contains(folded) }

  private static let words = Set(
    [english, french].flatMap { list in
      list.description.split { $0 == " " || $0 == "\n" }.map(String.init)
    })

  private static let english: StaticString = """
    able about above absolutely account actually add added address after afterwards again ago \
    agreed almost alone along already also although always among angry another anybody anymore \
    anyone anything anyway appear appears around arrive arrived ask asked asking attached available \
    away awful bad based because become before behind being below best better between beyond big bill \
    billing book booked booking both bought box broke broken business busy buy call called caller \
    calling came cancel cancelled card care case certain certainly change changed charge charged \
    cheap check checked checking city clear clearly close closed code coming company complete \
    completely concerning confidential confirmed confused connection contact contract correct \
    corrected correctly cost country course current currently customer cut dangerous data date days \
    dead delayed deliver delivered delivery different differently difficult disappointed done down \
    due during each early easy eight either else email empty english enough entirely error even ever \
    every everyone everything everywhere exact exactly except exchange excuse expecting expensive \
    fair false far fast fed few file fill fine finally first five fixed following forget forgot form \
    former forward found four free french friends full fully funny furious garbage glad gone great \
    had half happened happy hard hardly heard held help here hidden high his hold honestly hopefully \
    hour hours house however illegal immediately important impossible including incomplete incorrect \
    incorrectly indeed information inside instead interested internet into invalid invoice irrelevant \
    itself job kept kidding kind last late later least left less let letter letters life like line \
    link list listed listen literally live living long longer look looking lost lot low mad made mail \
    mailing main maybe mean meant message messed minute minutes misspelled misspelt missing mistake \
    mistaken mistyped mixed moment money month months more most moved moving much must myself name \
    names near nearly necessary needed neither never new next nice nine nobody none nonsense nope \
    normally nothing notice nowhere number obviously off often old once online only open or order \
    ordered ordering original other otherwise outside over own package paid paper parcel part \
    password past pay paying payment perfect perfectly perhaps person personal pick place placed \
    plan plus possible possibly previous price printed private probably problem product profile \
    properly provided public purchase purchased put question questions quick quickly quite rather \
    read ready real really reason receive received recent recently recorded refund refunded \
    regarding register registered registration related reported request required result returned \
    returning ridiculous same saved saw say saying says second secret seems seen send sending sent \
    seriously service seven several shown shows simple simply since single six slow somebody someone \
    sometimes somewhere soon speak speaking specified spelled spelling spelt spoken start started \
    stated still stolen stop stored strange stupid such supposed surely switched tell ten terrible \
    terribly test therefore these they thing things think third this those though three through thus \
    till tired together told tomorrow tonight too totally trouble true truncated truly try trying \
    twice two typed typo unable unavailable unclear under unfortunately unhappy unknown unless until \
    unusual update updated upset urgent used useful usually valid verified via visible waiting wanted \
    wanting wants waste week weeks weird went whatever whenever whether which while whole whose why \
    within without wonderful work working worse worst worth writing written wrong wrongly year years \
    yesterday yet yours yup
    """

  private static let french: StaticString = """
    abime abord absent absolument accepte achat achete acheter adresse affiche afin ailleurs aime \
    ajoute alors ancien ancienne annule annulee appel appelle appelee apres arrive arrivee assez \
    attends attente aucun aucune aujourd auparavant aussi autant autour autre autres autrement avant \
    avance bas beaucoup besoin bizarre bloque bloquee bon bonne bref bizarrement calme carte cas \
    casse cassee cause cela celle celui certain certaine certainement ceux chaque change changee \
    cher cinq clair clairement client cliente code colere colis combien commande commandee comme \
    comment complet complete completement complique compris compte concernant confidentiel confirme \
    connu connue conseiller contact content contente contraire contrat correct correctement corrige \
    coupe dangereux date debut deborde decu decue dedans dehors dejeuner demande demandee dernier \
    derniere derriere dessous dessus deux deuxieme devant devenu different differente difficile \
    directement dix donc donne donnee double droit dupe dur ecorche ecrit ecrite effectivement efface \
    egalement enregistre enregistree enfin ennuye ensemble ensuite entendu enterre entier entre \
    entierement envoye envoyee erreur erronee errone etrange evidemment exact exactement excusez \
    facile facture facturee faite fausse faux fini finalement fois fort francais furieux furieuse \
    gentil grand gratuit grave habite haut heure heureux heures honnetement ici identique illisible \
    impossible inacceptable inconnu inconnue incomplet incorrect indique indisponible inexact inexacte \
    inscrit inscrite interesse internet inutile inverse jeter joint juste justement laisse lequel \
    lettre lettres ligne lire livre livraison livree loin long longtemps longue lorsque lu lui \
    mail maintenant mais majuscule mal malgre malheureusement marque mauvais mauvaise mecontent \
    meilleur meme memes merci message mieux minuscule minute minutes modifie moins mois moment \
    montre mot mots motif neuf nombre nom normal normalement note notee nouveau nouvelle \
    numero objet obligatoire occupe oeil oublie oubliee ouvert ouverte paiement papier paraphe \
    pareil parfait parfaitement parfois parle parmi partie parti partir partout passe passee payant \
    paye payee pendant perdu perdue perime perimee personne personnel peu peur place plus plusieurs \
    plutot possible pourtant pourri premier premiere prenom pres present pret prevu prevue prive prix \
    probablement probleme prochain produit propre pu public puis puisque quatre quelconque quelque \
    quelques question quinze quitte raison rapide rappele rappelez rare recent recente recu recue \
    redige refuse refusee regle reglee rembourse remboursement remplace renseigne repete reponse \
    requis responsable reste retard retarde retour rien russe sais sauf secret selon semaine \
    semaines sept serieusement service seul seule seulement sinon site six soit solde sorti souci \
    soudain sous souvent sujet suivant suivante super suppose surtout tard tel telle telephone tellement temps termine tiens \
    tombe tort total totalement trompe trop trois trouve truc urgent utile utilise vachement valable valide vendu venu verifie vers vide vieux vieille visible vite \
    vole volee vrai vraie vraiment
    """
}
