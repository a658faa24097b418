extension ScenarioTemplate {
  static let body = """
    title.en: Charged twice
    title.fr: Prélevé deux fois
    channel: phone
    difficulty: 2
    skills: empathy resolution
    today: 2026-03-06
    customer: anger=6 trust=4 patience=8
    card.en: Account 2210. The March bill of 40 euros was charged twice; the error is ours. You may refund 40 euros and call back.
    card.fr: Compte 2210. La facture de mars, 40 euros, a été prélevée deux fois ; l'erreur vient de nous. Vous pouvez rembourser 40 euros et rappeler.
    allow refund <= 40 EUR
    allow callback
    fact refund-date: date

    == opening
    C op1.en> Hello. You charged me twice this month, and nobody answers my messages!
    C op1.fr> Bonjour. Vous m'avez prélevé deux fois ce mois-ci, et personne ne répond à mes messages !
    C op2.en> I'm still waiting to hear what you make of it.
    C op2.fr> J'attends toujours de savoir ce que vous en dites.
    goal: acknowledge-emotion | apology within 2
    hint1.en: Answer what the customer feels before the money.
    hint1.fr: Répondez à ce que ressent le client avant de parler d'argent.
    hint2.en: Name the feeling, apologise once, then ask what happened.
    hint2.fr: Nommez l'émotion, excusez-vous une fois, puis demandez ce qui s'est passé.
    hint3.en: Charged twice, and no answer to your messages: I can hear how frustrating this is, and I'm sorry. What happened exactly?
    hint3.fr: Prélevé deux fois, et aucune réponse à vos messages : je comprends votre agacement, et je vous prie de nous excuser. Que s'est-il passé exactement ?
    model.en> Charged twice, and no answer to your messages: I can hear how frustrating this is, and I'm sorry. What happened exactly?
    model.fr> Prélevé deux fois, et aucune réponse à vos messages : je comprends votre agacement, et je vous prie de nous excuser. Que s'est-il passé exactement ?
    on acknowledge-emotion -> details
    on offer-solution & not acknowledge-emotion when anger >= 5 -> ask too-early
    on blame-customer | dismissive -> gone
    else -> opening

    == too-early
    C te1.en> You're quick with your answers, but have you even listened?
    C te1.fr> Vous allez vite en besogne, mais m'avez-vous seulement écouté ?
    goal: acknowledge-emotion within 2
    hint1.en: The solution came too early: the customer does not feel heard.
    hint1.fr: La solution est venue trop tôt : le client ne se sent pas entendu.
    hint2.en: Name the feeling.
    hint2.fr: Nommez l'émotion.
    hint3.en: You're right, I went too fast. I can hear how frustrating this is.
    hint3.fr: Vous avez raison, je suis allé trop vite. Je comprends votre agacement.
    else -> return

    == details
    C de1.en> Forty euros on the second, forty euros on the third. I was overdrawn because of you. What now?
    C de1.fr> Quarante euros le deux, quarante euros le trois. À cause de vous, j'ai été à découvert. Et maintenant ?
    C de2.en> That doesn't give me my forty euros back.
    C de2.fr> Cela ne me rend pas mes quarante euros.
    goal: offer-solution & commit-deadline within 2
    hint1.en: Now the customer wants to know what happens, and when.
    hint1.fr: Maintenant, le client veut savoir ce qui se passe, et quand.
    hint2.en: Offer the refund with a date, and ask whether that helps.
    hint2.fr: Proposez le remboursement avec une date, et demandez si cela convient.
    hint3.en: I'm refunding the 40 euros today; they will be on your account by Tuesday. Does that help?
    hint3.fr: Je vous rembourse les 40 euros aujourd'hui, vous les aurez mardi au plus tard. Cela vous convient-il ?
    model.en> I'll take care of it myself: I'm refunding the 40 euros today, and they will be on your account by Tuesday. Does that help?
    model.fr> Je m'en occupe moi-même : je vous rembourse les 40 euros aujourd'hui, et vous les aurez mardi au plus tard. Cela vous convient-il ?
    on offer-solution & commit-deadline -> resolved
    on blame-customer | dismissive -> gone
    on nothing twice -> unsolved
    else -> details

    == resolved
    ending: good
    C re1.en> Good: the money {refund-date:on}, then. Thank you for listening.
    C re1.fr> Bien : l'argent {refund-date:on}, donc. Merci de m'avoir écouté.
    C re2.en> Good. Thank you for listening.
    C re2.fr> Bien. Merci de m'avoir écouté.
    say re1 when known(refund-date)

    == unsolved
    ending: bad
    C un1.en> I see. I'll write to your manager, then.
    C un1.fr> Je vois. J'écrirai donc à votre responsable.

    == gone
    ending: hangup
    C go1.en> That's enough. Goodbye.
    C go1.fr> Cela suffit. Au revoir.

    """

  static let playBody = """
    play: good
    lang: en
    A> Charged twice, and no answer to your messages: I can hear how frustrating this is, and I'm sorry. What happened exactly?
      expect +acknowledge-emotion +apology +open-question
      scene details
    A> I'm refunding the 40 euros today, and they will be on your account by Tuesday. Does that help?
      expect +offer-solution +commit-deadline
    => ending good; scene resolved; anger <= 4

    play: good
    lang: fr
    A> Prélevé deux fois, et aucune réponse à vos messages : je comprends votre agacement, et je vous prie de nous excuser. Que s'est-il passé exactement ?
      expect +acknowledge-emotion +apology +open-question
      scene details
    A> Je vous rembourse les 40 euros aujourd'hui, et vous les aurez mardi au plus tard. Cela vous convient-il ?
      expect +offer-solution +commit-deadline
    => ending good; scene resolved; anger <= 4

    play: solve-too-early
    lang: en
    A> No problem, I can refund you today.
      expect +offer-solution -acknowledge-emotion
      scene too-early
    => not ending good

    play: solve-too-early
    lang: fr
    A> Pas de problème, je vous rembourse aujourd'hui.
      expect +offer-solution -acknowledge-emotion
      scene too-early
    => not ending good

    play: bad
    lang: en
    A> You should have read your contract.
      expect +blame-customer
    => ending hangup

    play: bad
    lang: fr
    A> Vous auriez dû lire votre contrat.
      expect +blame-customer
    => ending hangup

    play: silent
    lang: en
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    => not ending good

    play: silent
    lang: fr
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    A> (silence)
    => not ending good

    play: parrot
    lang: en
    A> I apologise. I'm so sorry. I apologise.
    A> I'm so sorry. I apologise.
    A> I apologise. I'm so sorry.
    => not ending good

    play: parrot
    lang: fr
    A> Désolé, vraiment désolé, toutes mes excuses.
    A> Toutes mes excuses, je suis désolé.
    A> Désolé, toutes mes excuses.
    => not ending good

    play: gives-up
    lang: en
    A> I can hear how frustrating this is, and I'm sorry.
      scene details
    A> (silence)
    A> (silence)
    => ending bad; scene unsolved

    play: gives-up
    lang: fr
    A> Je comprends votre agacement, et je vous prie de nous excuser.
      scene details
    A> (silence)
    A> (silence)
    => ending bad; scene unsolved

    play: recovery
    lang: en
    A> No problem, I can refund you today.
      scene too-early
    A> You're right, I went too fast.
      scene opening
    A> I can hear how frustrating this is, and I'm sorry.
      scene details
    A> I'm refunding the 40 euros today, and they will be on your account by Tuesday. Does that help?
    => ending good; scene resolved

    play: recovery
    lang: fr
    A> Pas de problème, je vous rembourse aujourd'hui.
      scene too-early
    A> Vous avez raison, je suis allé trop vite.
      scene opening
    A> Je comprends votre agacement, et je vous prie de nous excuser.
      scene details
    A> Je vous rembourse les 40 euros aujourd'hui, et vous les aurez mardi au plus tard. Cela vous convient-il ?
    => ending good; scene resolved

    """
}
