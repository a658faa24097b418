/// What agents say, a phrase a line.
extension RolePhrase {
  static let agentSurely = """
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
    je vous rappelle au sujet de votre
    je vous rappelle a propos de votre
    je vous rappelle concernant votre
    """

  static let agentMostly = """
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
    i'm calling about your
    i am calling about your
    je vous appelle au sujet de votre
    je vous appelle a propos de votre
    apologise on behalf
    apologize on behalf
    we will refund you
    we'll refund you
    i will refund you
    i'll refund you
    nous allons vous rembourser
    nous vous remboursons
    """

  static let agentRather = """
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
    i'm calling from
    your complaint
    votre reclamation
    i apologise
    i apologize
    what's the issue
    what is the issue
    """
}
