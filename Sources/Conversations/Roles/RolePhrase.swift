/// Words that agents or customers say, not both; what a phone agent or a caller would write down.
///
/// Folded as by `RoleEvidence`: lower case, no accents, punctuation as spaces.
struct RolePhrase: Sendable {
  let bytes: [UInt8]
  let role: Speaker
  /// 3: hardly anybody else says it; 2: mostly; 1: rather.
  let weight: Int

  static let all: [RolePhrase] =
    phrases(agentSurely, .agent, 3) + phrases(agentMostly, .agent, 2)
    + phrases(agentRather, .agent, 1) + phrases(customerSurely, .customer, 3)
    + phrases(customerMostly, .customer, 2) + phrases(customerRather, .customer, 1)

  private static func phrases(_ list: String, _ role: Speaker, _ weight: Int) -> [RolePhrase] {
    list.split(separator: "\n").map {
      RolePhrase(bytes: Array(" \($0) ".utf8), role: role, weight: weight)
    }
  }

  private static let agentSurely = """
    thank you for calling
    thanks for calling
    thank you for contacting
    thanks for contacting
    how can i help
    how may i help
    how can i assist
    how may i assist
    how can we help
    what can i do for you
    anything else i can
    anything else i may
    put you on hold
    place you on hold
    pop you on hold
    putting you on hold
    thank you for holding
    thanks for holding
    may i have your
    may i get your
    may i take your
    may i place you
    let me pull up your
    pull up your account
    i'm showing here
    i'll transfer you
    transfer you to
    puis je vous aider
    que puis je faire pour vous
    en quoi puis je
    je vous mets en attente
    vous mettre en attente
    vous fais patienter
    vous faire patienter
    merci d'avoir patiente
    merci d'avoir appele
    merci de votre appel
    merci d'avoir contacte
    bienvenue chez
    bienvenue au service
    a votre ecoute
    a votre service
    je vous ecoute
    je vous transfere
    je vous passe le service
    autre chose pour vous
    puis je avoir votre
    pourrais je avoir votre
    """

  private static let agentMostly = """
    bear with me
    could i have your
    can i have your
    can i take your
    can i get your
    could i take your
    confirm your
    verify your
    can you give me your
    could you give me your
    sorry for the inconvenience
    apologize for the inconvenience
    apologise for the inconvenience
    apologize for the delay
    apologise for the delay
    i do apologize
    i do apologise
    let me check
    let me have a look
    let me take a look
    let me look into
    i can see here
    i can see that your
    i can offer you
    we can offer you
    i'll send you
    i've sent you
    i have sent you
    is there anything else
    for security
    for your patience
    your reference number is
    confirmer votre
    me donner votre
    me communiquer votre
    me rappeler votre
    merci de patienter
    veuillez patienter
    ne quittez pas
    merci de votre patience
    merci pour votre patience
    toutes nos excuses
    presente nos excuses
    presente mes excuses
    desole pour ce desagrement
    desolee pour ce desagrement
    pour le desagrement
    je consulte votre
    je regarde votre
    je verifie votre
    je vais verifier
    je verifie
    je prends en charge
    je vous propose
    je vous envoie
    je vous rembourse
    je peux vous proposer
    quel est votre
    quelle est votre
    avez vous d'autres questions
    d'autre pour vous
    excellente journee
    """

  private static let agentRather = """
    your order
    your account
    your bill
    your parcel
    your package
    your address
    speaking
    our team
    our system
    on our side
    on our end
    you're welcome
    have a great day
    have a lovely day
    votre commande
    votre compte
    votre facture
    votre colis
    votre dossier
    votre adresse
    votre numero
    nos equipes
    de notre cote
    je vous en prie
    bonne journee
    je vous confirme
    """

  private static let customerSurely = """
    i'm calling because
    i am calling because
    i'm calling about
    i am calling about
    i'm calling to
    i was calling about
    i'm ringing about
    i am ringing about
    calling about my
    my order number is
    my account number is
    i was charged
    you charged me
    i've been charged
    i've been waiting
    i have been waiting
    i want a refund
    i want my money
    i'd like a refund
    speak to a manager
    speak to your manager
    speak to a supervisor
    je vous appelle pour
    je vous appelle parce
    je vous appelle car
    je vous appelle au sujet
    je vous appelle a propos
    j'appelle pour
    j'appelle parce
    j'appelle car
    je vous contacte
    je n'ai pas recu
    j'ai pas recu
    je n'ai toujours pas recu
    j'ai toujours pas recu
    je n'ai rien recu
    j'ai rien recu
    je veux un remboursement
    je veux etre rembourse
    je veux etre remboursee
    votre service client
    parler a un responsable
    """

  private static let customerMostly = """
    my order
    my bill
    my parcel
    my package
    my delivery
    my invoice
    my subscription
    my internet
    my broadband
    my refund
    my phone bill
    my account
    my card
    my money
    i ordered
    i bought
    i received
    i never received
    i haven't received
    i have a problem
    i've got a problem
    i have an issue
    i need help
    can you help me
    could you help me
    you people
    your company
    your website
    ma commande
    mon colis
    ma facture
    mon abonnement
    mon compte
    ma carte
    ma livraison
    ma box
    mon forfait
    mon argent
    mon remboursement
    mon contrat
    j'ai commande
    j'ai achete
    j'ai recu
    j'ai un probleme
    j'ai un souci
    j'attends
    me rembourser
    vous m'avez
    on m'a preleve
    on m'a dit
    votre site
    """

  private static let customerRather = """
    i'd like to
    i would like to
    i want to
    i need to
    i called
    i've called
    je voudrais
    j'aimerais
    je veux
    je souhaite
    je souhaiterais
    j'ai appele
    chez vous
    mon numero
    """
}
