/// What customers say, a phrase a line.
extension RolePhrase {
  static let customerSurely = """
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
    thank you for calling me
    thanks for calling me
    thank you for calling back
    thanks for calling back
    merci de me rappeler
    merci de m'avoir rappele
    merci de m'avoir rappelee
    merci d'avoir rappele
    agent please
    operator please
    representative please
    un conseiller s'il vous plait
    une conseillere s'il vous plait
    """

  static let customerMostly = """
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
    your colleague
    votre collegue
    """

  static let customerRather = """
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
