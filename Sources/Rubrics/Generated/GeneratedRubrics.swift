// swift-format-ignore-file
// Made by GenerateData of Rubrics/; do not edit. `make data` writes it anew.

enum GeneratedRubrics {
  static let texts: [(id: String, yaml: StaticString)] = [
    ("core", #"""
# The rubric that every command uses unless another is named. Sections and criteria are a contract:
# their ids do not change without a new version. The language is explained in
# Documentation/Formats/rubric.md.
parley: 1
id: core
version: 1
title: {en: "Core: listening, empathy, ownership, resolution, courtesy", fr: "Socle : écoute, empathie, prise en charge, résolution, courtoisie"}
description:
  en: "What every good contact has in common, whatever the product, the channel or the language."
  fr: "Ce que tout bon échange a en commun, quels que soient le produit, le canal ou la langue."
policies:
  notApplicable: redistribute
  fail: zero
  normalise: zero
  display: percent
pass: 70
bands:
  - {id: excellent, from: 90, title: {en: Excellent, fr: Excellent}}
  - {id: strong, from: 80, title: {en: Strong, fr: Solide}}
  - {id: sound, from: 70, title: {en: Sound, fr: Satisfaisant}}
  - {id: developing, from: 50, title: {en: Developing, fr: En progrès}}
  - {id: weak, from: 0, title: {en: Weak, fr: Insuffisant}}

sections:
  - id: active-listening
    title: {en: Active listening, fr: Écoute active}
    description:
      en: "The agent finds out what the matter is, says it back, and nothing has to be said twice."
      fr: "L'agent cherche à comprendre, reformule, et rien n'a besoin d'être dit deux fois."
    weight: 25
    criteria:
      - id: takes-up-the-problem
        title: {en: Takes up each problem at once, fr: Se saisit aussitôt de chaque problème}
        description:
          en: "Each time the customer states a problem, or states it again, the next reply deals with it: restates it with what it does to the customer, finds it justified, asks about it, explains it or acts on it."
          fr: "Chaque fois que le client expose un problème ou le répète, la réponse qui suit s'en saisit : elle le reformule avec ce qu'il cause au client, le trouve légitime, l'interroge, l'explique ou le traite."
        advice:
          en: "Answer the problem in your very next sentence: say it back or ask about it, then move on."
          fr: "Répondez au problème dès la phrase suivante : reformulez-le ou posez une question dessus, puis avancez."
        skill: active-listening
        tags: [effectiveness]
        points: 6
        occasion: customer-problem or customer-unresolved or customer-repeats
        answer: >-
          paraphrase or summary or check-understanding or acknowledge-emotion:3
          or validate or open-question or closed-question or explain-cause or take-ownership or offer-solution
          or next-steps
        window: 1
        late: 0.5
        examples:
          good:
            en: "So the parcel was marked delivered and nothing is there. What did the tracking page show this morning?"
            fr: "Donc le colis est noté livré et vous n'avez rien reçu. Qu'affichait le suivi ce matin ?"
          bad:
            en: "Okay. Let me tell you about our new delivery options."
            fr: "D'accord. Je vais vous présenter nos nouvelles options de livraison."
      - id: restates-in-own-words
        title: {en: Says it back in other words, fr: Reformule avec ses propres mots}
        description:
          en: "Paraphrases and summaries show the customer that the account was understood, and let mistakes come out early."
          fr: "Les reformulations et récapitulatifs montrent au client qu'il est compris et font apparaître tôt les malentendus."
        advice:
          en: "Before you act, say in one sentence what you understood, and ask whether it is right."
          fr: "Avant d'agir, dites en une phrase ce que vous avez compris et demandez si c'est exact."
        skill: active-listening
        tags: [empathy, effectiveness]
        levels:
          - points: 4
            when: paraphrase >= 5 or (paraphrase >= 2 and (summary or check-understanding))
            title: {en: Throughout the talk, fr: Tout au long de l'échange}
          - points: 3
            when: paraphrase >= 3 or (paraphrase and (summary or check-understanding))
            title: {en: More than once, fr: Plus d'une fois}
          - points: 2
            when: paraphrase or summary or check-understanding
            title: {en: Once, fr: Une fois}
          - points: 1
            when: acknowledgement >= 2
            title: {en: Signals listening only, fr: Signaux d'écoute seulement}
          - points: 0
            title: {en: Not at all, fr: Pas du tout}
        examples:
          good:
            en: "If I follow you, you cancelled in May and the July payment went out all the same. Did I get that right?"
            fr: "Si je comprends bien, vous avez résilié en mai et on vous a quand même prélevé en juillet. C'est bien cela ?"
          bad:
            en: "Yes. Yes. Right. And your customer number?"
            fr: "Oui. Oui. D'accord. Et votre numéro de client ?"
      - id: hears-the-feeling
        title: {en: Hears the feeling with the facts, fr: Entend le ressenti avec les faits}
        description:
          en: "To listen is to take in what happened and what it is like for the customer: the agent says the feeling back as well as the facts, and asks on from there."
          fr: "Écouter, c'est entendre ce qui s'est passé et ce que le client en éprouve : l'agent reformule le ressenti comme les faits, et questionne à partir de là."
        advice:
          en: "Put a word to what you hear between the lines, worry or relief, and to what it comes from, before your next question."
          fr: "Mettez un mot sur ce que vous entendez entre les lignes, inquiétude ou soulagement, et sur ce qui le cause, avant la question suivante."
        skill: active-listening
        tags: [empathy, personalisation]
        levels:
          - points: 6
            when: >-
              acknowledge-emotion >= 2
              and (paraphrase or summary or check-understanding or open-question)
            title: {en: Both, fr: Les deux}
          - points: 5
            when: >-
              acknowledge-emotion
              and (paraphrase or summary or check-understanding or open-question)
            title: {en: "Both, the feeling once", fr: "Les deux, le ressenti une fois"}
          - points: 2
            when: >-
              acknowledge-emotion or validate or reassure or apology
              or ((paraphrase or summary or check-understanding or open-question)
              and not customer-negative-emotion and not customer-anger)
            title: {en: "In general words, or the facts of a calm customer", fr: "En termes généraux, ou les faits d'un client serein"}
          - points: 0
            title: {en: Hears the facts alone, fr: N'entend que les faits}
        examples:
          good:
            en: "You were counting on it for Saturday, so I can hear that this is a real let-down. When did you last see it move?"
            fr: "Vous comptiez dessus pour samedi, j'entends que c'est une vraie déception. Quand l'avez-vous vu bouger pour la dernière fois ?"
          bad:
            en: "Saturday. Noted. Your postcode?"
            fr: "Samedi. C'est noté. Votre code postal ?"
      - id: explores
        title: {en: Asks questions that let the customer tell, fr: Pose des questions qui laissent raconter}
        description:
          en: "Open questions bring out what matters; closed ones pin down facts."
          fr: "Les questions ouvertes font émerger l'essentiel ; les questions fermées précisent les faits."
        advice:
          en: "Begin with what, how or tell me; keep yes-or-no questions for checking."
          fr: "Commencez par comment, qu'est-ce qui ou racontez-moi ; gardez les questions à oui ou non pour vérifier."
        skill: active-listening
        tags: [personalisation]
        levels:
          - points: 8
            when: open-question >= 3
            title: {en: "Draws out the whole of it, step by step", fr: "Fait venir tout le récit, pas à pas"}
          - points: 6
            when: open-question >= 2
            title: {en: Lets the customer tell it, fr: Laisse le client raconter}
          - points: 5
            when: open-question or closed-question >= 2
            title: {en: Asks what is needed, fr: Demande ce qu'il faut}
          - points: 4
            when: closed-question
            title: {en: Asks one thing only, fr: Ne demande qu'une chose}
          - points: 0
            title: {en: Asks nothing, fr: Ne demande rien}
        examples:
          good:
            en: "What happened when you tried the new password?"
            fr: "Que s'est-il passé quand vous avez essayé le nouveau mot de passe ?"
          bad:
            en: "Did you restart it? Did you update it? Did you read the manual?"
            fr: "Vous l'avez redémarré ? Vous l'avez mis à jour ? Vous avez lu la notice ?"
      - id: heard-the-first-time
        title: {en: Nothing has to be said twice, fr: Rien n'a besoin d'être répété}
        description:
          en: "The customer neither repeats themselves nor says that nobody listens, and is not asked again for what they gave."
          fr: "Le client ne se répète pas, ne dit pas qu'on ne l'écoute pas, et on ne lui redemande pas ce qu'il a donné."
        advice:
          en: "Note what you are told and use it: when you need it again, read it back instead of asking."
          fr: "Notez ce qu'on vous dit et servez-vous-en : relisez-le au lieu de le redemander."
        skill: active-listening
        tags: [effectiveness, personalisation]
        levels:
          - points: 2
            when: >-
              not customer-repeats and not customer-unheard and not re-ask
              and (open-question or closed-question or paraphrase or summary or explain-cause or offer-solution)
            title: {en: Said once and taken up, fr: Dit une fois et pris en compte}
          - points: 1
            when: >-
              customer-repeats <= 1 and not re-ask
              and (open-question or closed-question or paraphrase or summary or acknowledgement
              or explain-cause or offer-solution)
            title: {en: Said again once, fr: Répété une fois}
          - points: 0
            title: {en: Said again and again, fr: Répété plusieurs fois}
        examples:
          good:
            en: "You gave me order 4521 at the start, so I'll look it up with that."
            fr: "Vous m'avez donné la commande 4521 tout à l'heure, je repars de là."
          bad:
            en: "And what was your order number again?"
            fr: "Et c'était quoi, déjà, votre numéro de commande ?"
      - id: stays-attentive
        title: {en: "Neither brushes aside, hushes nor asks again", fr: "Ne minimise pas, ne fait pas taire, ne redemande pas"}
        description:
          en: "Points go down each time the agent belittles what is said, tells the customer to calm down instead of listening, or asks for what was already given."
          fr: "Des points se perdent chaque fois que l'agent minimise, demande au client de se calmer au lieu de l'écouter, ou redemande une information déjà donnée."
        advice:
          en: "Take what troubles the customer seriously, small as it may look to you."
          fr: "Prenez au sérieux ce qui préoccupe le client, même si cela vous paraît peu de chose."
        skill: active-listening
        tags: [empathy]
        points: 6
        never: dismissive or tell-to-calm-down or re-ask
        each: 2
        examples:
          good:
            en: "Two days matter when it is a birthday present. Go on, I'm listening."
            fr: "Deux jours, pour un cadeau d'anniversaire, ça compte. Allez-y, je vous écoute."
          bad:
            en: "It's only two days, that happens all the time."
            fr: "Ce n'est que deux jours, ça arrive tout le temps."

  - id: empathy
    title: {en: Empathy, fr: Empathie}
    description:
      en: "The agent sees the person, says so in words that fit, and lets nothing slip that hurts."
      fr: "L'agent voit la personne, le lui dit avec des mots justes et ne laisse rien échapper de blessant."
    weight: 20
    criteria:
      - id: acknowledges-the-feeling
        title: {en: Answers the feeling before the file, fr: Répond au ressenti avant le dossier}
        description:
          en: "When the customer shows anger, worry or disappointment, one of the next two replies takes it up, and no solution comes before it."
          fr: "Quand le client montre de la colère, de l'inquiétude ou de la déception, l'une des deux réponses suivantes en tient compte, et aucune solution ne passe avant."
        advice:
          en: "Name what you hear and why it makes sense, in one short sentence, before you offer anything."
          fr: "Nommez ce que vous entendez et pourquoi cela se comprend, en une phrase courte, avant de proposer quoi que ce soit."
        skill: empathy
        tags: [empathy]
        points: 4
        occasion: customer-anger or customer-negative-emotion
        answer: acknowledge-emotion or validate or apology or reassure or take-ownership
        window: 2
        late: 0.5
        before: offer-solution
        outOfOrder: 0.5
        examples:
          good:
            en: "I can hear how worrying that is, with the rent due on Thursday."
            fr: "J'entends que c'est inquiétant, avec le loyer qui tombe jeudi."
          bad:
            en: "I understand, but I need your reference first."
            fr: "Je comprends, mais il me faut d'abord votre référence."
      - id: shows-understanding
        title: {en: Shows sincere understanding, fr: Montre une compréhension sincère}
        description:
          en: "Somewhere in the talk the agent names the feeling, finds it justified, reassures with a reason or says sorry, and does not undo it by belittling."
          fr: "À un moment de l'échange, l'agent nomme le ressenti, le trouve légitime, rassure avec une raison ou s'excuse, et ne le défait pas en minimisant."
        advice:
          en: "Go beyond \"I understand\": say what is hard about it for this customer."
          fr: "Allez plus loin que « je comprends » : dites ce que la situation a de pénible pour ce client."
        skill: empathy
        tags: [empathy, personalisation]
        levels:
          - points: 3
            when: (acknowledge-emotion:2 or validate or reassure) and not dismissive
            title: {en: Names it or finds it justified, fr: Nomme le ressenti ou le trouve légitime}
          - points: 2
            when: (acknowledge-emotion or apology or uses-history or take-ownership) and not dismissive
            title: {en: Shows care in general words, fr: Montre de l'attention en termes généraux}
          - points: 1
            when: acknowledge-emotion or apology or validate or reassure or take-ownership
            title: {en: "Shows care, then undoes it", fr: "Montre de l'attention, puis la défait"}
          - points: 0
            title: {en: Shows none, fr: N'en montre pas}
        examples:
          good:
            en: "You're right to be upset: you planned your whole day round that visit."
            fr: "Vous avez raison d'être contrarié : vous aviez bloqué votre journée pour ce rendez-vous."
          bad:
            en: "Yes, I understand. Anything else?"
            fr: "Oui, je comprends. Autre chose ?"
      - id: respects-the-customer
        title: {en: "Never belittles, blames or hides behind a rule", fr: "Ne minimise pas, n'accuse pas, ne se retranche pas derrière une règle"}
        description:
          en: "Points go down each time the agent brushes aside, tells the customer to calm down, gives an apology that is none, blames the customer or refuses behind a rule."
          fr: "Des points se perdent chaque fois que l'agent minimise, demande au client de se calmer, s'excuse sans s'excuser, accuse le client ou refuse en invoquant une règle."
        advice:
          en: "Say what you can do and why the rule is there; leave fault and mood out of it."
          fr: "Dites ce que vous pouvez faire et pourquoi la règle existe ; laissez de côté la faute et l'humeur."
        skill: empathy
        tags: [empathy]
        points: 6
        never: dismissive or tell-to-calm-down or non-apology or blame-customer or policy-wall
        each: 2
        examples:
          good:
            en: "After thirty days I can't refund it, but I can have it repaired free of charge."
            fr: "Passé trente jours, je ne peux plus rembourser, mais je peux le faire réparer sans frais."
          bad:
            en: "Calm down. You should have read the terms."
            fr: "Calmez-vous. Il fallait lire les conditions."
      - id: leaves-calmer
        title: {en: The customer ends calmer, fr: Le client repart apaisé}
        description:
          en: "Where feelings ran high, the customer's last words no longer show anger or worry."
          fr: "Là où l'émotion était vive, les derniers mots du client n'expriment plus ni colère ni inquiétude."
        advice:
          en: "Before you close, ask how the customer sees it now, and stay with what is left of the worry."
          fr: "Avant de conclure, demandez au client comment il voit les choses maintenant et reprenez ce qui l'inquiète encore."
        skill: empathy
        tags: [empathy]
        only: customer-anger or customer-negative-emotion
        levels:
          - points: 4
            when: >-
              customer-thanks in ending and not customer-anger in ending
              and not customer-negative-emotion in ending
            title: {en: Thankful, fr: Reconnaissant}
          - points: 3
            when: >-
              not customer-anger in ending and not customer-negative-emotion in ending
              and not customer-unresolved in ending
              and (acknowledge-emotion or validate or apology or reassure or take-ownership or offer-solution)
            title: {en: Calm, fr: Apaisé}
          - points: 1
            when: >-
              not customer-anger in ending
              and (acknowledge-emotion or validate or apology or reassure or take-ownership or offer-solution)
            title: {en: No longer angry, fr: Sans colère}
          - points: 0
            title: {en: As upset as before, fr: Toujours aussi contrarié}
        examples:
          good:
            en: "Is there something about Thursday that still worries you?"
            fr: "Y a-t-il encore quelque chose qui vous inquiète pour jeudi ?"
          bad:
            en: "There's nothing more I can tell you. Goodbye."
            fr: "Je n'ai rien d'autre à vous dire. Au revoir."

  - id: ownership
    title: {en: Ownership, fr: Prise en charge}
    description:
      en: "The agent makes the problem theirs, says who does what by when, and passes nobody on."
      fr: "L'agent fait sien le problème, dit qui fait quoi et pour quand, et ne renvoie personne ailleurs."
    weight: 15
    criteria:
      - id: takes-it-on
        title: {en: Makes the problem theirs, fr: Fait sien le problème}
        description:
          en: "The agent says in the first person that they see to it, and how."
          fr: "L'agent dit, à la première personne, qu'il s'en charge et comment."
        advice:
          en: "Say \"I\" and a verb: I'll see to it, I'll check, I'll send; not \"someone will\"."
          fr: "Dites « je » et un verbe : je m'en occupe, je vérifie, j'envoie ; pas « quelqu'un va voir »."
        skill: ownership
        tags: [effectiveness, availability]
        levels:
          - points: 4
            when: >-
              (take-ownership or commit-deadline) and (offer-solution or follow-up or warm-transfer)
              and not cold-transfer
            title: {en: "Takes it on, with an act", fr: "S'en charge, avec un acte"}
          - points: 3
            when: take-ownership or commit-deadline
            title: {en: Says so, fr: Le dit}
          - points: 2
            when: (follow-up or warm-transfer or offer-solution) and not cold-transfer
            title: {en: Acts without saying so, fr: Agit sans le dire}
          - points: 1
            when: follow-up or warm-transfer or offer-solution
            title: {en: "Acts, but sends away too", fr: "Agit, mais renvoie aussi ailleurs"}
          - points: 0
            title: {en: Does neither, fr: Ni l'un ni l'autre}
        examples:
          good:
            en: "I'll take care of this myself: I'm sending the new one while we talk."
            fr: "Je m'en occupe personnellement : je vous envoie le nouveau pendant que nous parlons."
          bad:
            en: "Somebody from the team should look into it."
            fr: "Quelqu'un de l'équipe devrait regarder."
      - id: gives-a-date
        title: {en: Says by when, fr: Dit pour quand}
        description:
          en: "A promise has a time. \"Soon\", \"normally\" and \"I'll try\" take the worth out of it."
          fr: "Une promesse a une échéance. « Bientôt », « normalement » et « je vais essayer » lui ôtent sa valeur."
        advice:
          en: "Put a day or an hour in every promise, one that you can keep."
          fr: "Mettez un jour ou une heure dans chaque promesse, et tenez-vous-y."
        skill: ownership
        tags: [availability]
        levels:
          - points: 3
            when: commit-deadline and not hedged-commitment
            title: {en: A date and no hedging, fr: "Une échéance, sans réserve"}
          - points: 2
            when: commit-deadline or (follow-up and not hedged-commitment)
            title: {en: A promise, fr: Une promesse}
          - points: 1
            when: next-steps and not hedged-commitment
            title: {en: Steps without a date, fr: Des étapes sans échéance}
          - points: 0
            title: {en: Vague or nothing, fr: Rien ou du vague}
        examples:
          good:
            en: "I'll call you tomorrow before 5 p.m., whether they have answered or not."
            fr: "Je vous rappelle demain avant 17 h, qu'ils aient répondu ou non."
          bad:
            en: "We'll get back to you as soon as we can."
            fr: "On revient vers vous dès que possible."
      - id: stands-by-the-customer
        title: {en: Steps in when it still does not work, fr: S'engage quand rien ne va}
        description:
          en: "When the customer says that it is not solved, that it is not the first contact, that they are angry, about to leave or want someone above, one of the next two replies commits to something."
          fr: "Quand le client dit que ce n'est pas réglé, que ce n'est pas son premier contact, qu'il est en colère, prêt à partir ou qu'il veut un responsable, l'une des deux réponses suivantes engage l'agent."
        advice:
          en: "When something failed before, say first what you will do differently this time."
          fr: "Quand une première tentative a échoué, dites d'abord ce que vous allez faire de différent."
        skill: ownership
        tags: [effectiveness]
        points: 3
        occasion: >-
          customer-unresolved or customer-contact-again or customer-anger
          or customer-threatens-to-leave or customer-asks-supervisor
        answer: take-ownership or commit-deadline or follow-up or offer-solution or warm-transfer
        window: 2
        late: 0.5
        examples:
          good:
            en: "Third call is one too many. I'll keep this with me until it is done and ring you on Friday."
            fr: "Un troisième appel, c'est un de trop. Je garde votre dossier jusqu'au bout et je vous appelle vendredi."
          bad:
            en: "I see there were calls. You'll have to wait for their answer."
            fr: "Je vois qu'il y a eu des appels. Il faut attendre leur réponse."
      - id: passes-nothing-on
        title: {en: Passes neither the customer nor the blame on, fr: "Ne renvoie ni le client ni la faute à d'autres"}
        description:
          en: "Points go down for each cold transfer, each fault put on others or on the customer, each vague promise and each refusal behind a rule."
          fr: "Des points se perdent à chaque renvoi sec, faute rejetée sur d'autres ou sur le client, promesse vague ou refus par la règle."
        advice:
          en: "If somebody else must act, you ask them, and you tell the customer what comes next."
          fr: "Si un autre doit agir, c'est vous qui le lui demandez et qui dites au client la suite."
        skill: ownership
        tags: [effectiveness]
        points: 4
        never: cold-transfer or blame-others or blame-customer or hedged-commitment or policy-wall
        each: 2
        examples:
          good:
            en: "Billing decides that. I'll explain it to them now so you needn't repeat anything."
            fr: "C'est la facturation qui tranche. Je leur explique tout maintenant, vous n'aurez rien à répéter."
          bad:
            en: "That's the carrier's fault. You need to call them."
            fr: "C'est la faute du transporteur. Il faut les appeler."

  - id: resolution
    title: {en: Resolution, fr: Résolution}
    description:
      en: "The customer leaves with a way out, knows what happens next, and says that it suits."
      fr: "Le client repart avec une issue, sait ce qui va se passer et dit que cela lui convient."
    weight: 30
    criteria:
      - id: offers-a-way-out
        title: {en: Offers a concrete way out, fr: Propose une issue concrète}
        description:
          en: "A solution or a choice of solutions, followed through with steps or a date, and no refusal behind a rule."
          fr: "Une solution ou un choix de solutions, avec des étapes ou une échéance, et sans refus par la règle."
        advice:
          en: "Propose something the customer can say yes to, and a second way where there is one."
          fr: "Proposez une chose à laquelle le client peut dire oui, et une seconde voie s'il y en a une."
        skill: resolution
        tags: [effectiveness]
        weight: 3
        levels:
          - points: 4
            when: >-
              (offer-options or offer-solution >= 2 or (offer-solution and (next-steps or commit-deadline)))
              and not policy-wall
            title: {en: Carried through, fr: Menée au bout}
          - points: 3
            when: offer-solution and not policy-wall
            title: {en: Offered, fr: Proposée}
          - points: 2
            when: offer-solution or offer-options or next-steps
            title: {en: In part, fr: En partie}
          - points: 0
            title: {en: None, fr: Aucune}
        examples:
          good:
            en: "I can send a new one today or refund you now: which do you prefer?"
            fr: "Je peux vous en renvoyer un aujourd'hui ou vous rembourser tout de suite : que préférez-vous ?"
          bad:
            en: "We'll see what we can do."
            fr: "On verra ce qu'on peut faire."
      - id: explains-what-happens
        title: {en: Explains why and what comes next, fr: Explique pourquoi et la suite}
        description:
          en: "The customer learns what went wrong and what happens now, in order."
          fr: "Le client apprend ce qui s'est passé et ce qui va suivre, dans l'ordre."
        advice:
          en: "Give the cause in one sentence, then the next steps in the order in which they will happen."
          fr: "Donnez la cause en une phrase, puis les étapes dans l'ordre où elles arriveront."
        skill: resolution
        tags: [effectiveness]
        weight: 1
        levels:
          - points: 3
            when: next-steps and (explain-cause or commit-deadline)
            title: {en: "Steps, with cause or date", fr: "Les étapes, avec la cause ou la date"}
          - points: 2
            when: next-steps or (explain-cause and commit-deadline)
            title: {en: Steps, fr: Les étapes}
          - points: 1
            when: explain-cause or commit-deadline or follow-up
            title: {en: A part of it, fr: Une partie}
          - points: 0
            title: {en: Nothing, fr: Rien}
        examples:
          good:
            en: "The label was printed twice. You'll get a new one by e-mail, then the driver collects on Monday."
            fr: "L'étiquette a été imprimée deux fois. Vous recevrez la nouvelle par e-mail, puis le livreur passera lundi."
          bad:
            en: "It's in the system, it will follow its course."
            fr: "C'est dans le système, ça suivra son cours."
      - id: customer-is-helped
        title: {en: The customer says it is solved, fr: Le client dit que c'est réglé}
        description:
          en: "What counts is the customer's own word at the end: it suits, thank you, or it still does not work."
          fr: "C'est le mot du client qui compte, à la fin : cela convient, merci, ou cela ne marche toujours pas."
        advice:
          en: "Stay until the customer has said that it works, or that the next step suits them."
          fr: "Restez jusqu'à ce que le client dise que cela marche ou que la suite lui convient."
        skill: resolution
        tags: [effectiveness]
        weight: 10
        levels:
          - points: 4
            when: >-
              customer-confirms-resolution and not customer-unresolved in ending
              and not customer-anger in ending
            title: {en: Confirmed, fr: Confirmé}
          - points: 3
            when: >-
              customer-thanks in ending and not customer-unresolved in ending
              and not customer-negative-emotion in ending and not customer-anger in ending
            title: {en: "Thankful, nothing left open", fr: "Reconnaissant, rien en suspens"}
          - points: 2
            when: >-
              customer-thanks and not customer-unresolved in ending and not customer-anger in ending
            title: {en: "Thankful, with doubts", fr: "Reconnaissant, avec des doutes"}
          - points: 1
            when: >-
              (offer-solution or next-steps) and not customer-unresolved in ending
              and not customer-anger in ending and not customer-negative-emotion in ending
            title: {en: Leaves it unsaid, fr: Ne le dit pas}
          - points: 0
            title: {en: Not solved, fr: Pas réglé}
        examples:
          good:
            en: "Can you open it now? Take your time, I'll stay on the line."
            fr: "Est-ce que vous arrivez à l'ouvrir, maintenant ? Prenez votre temps, je reste en ligne."
          bad:
            en: "It should work by now. Have a good day."
            fr: "Normalement ça doit marcher. Bonne journée."
      - id: spares-the-effort
        title: {en: Spares the customer effort and annoyance, fr: Épargne au client l'effort et l'agacement}
        description:
          en: "The fewer times the customer has to bring the problem up, answer questions or show displeasure, the better; it counts once the agent has acted on the problem."
          fr: "Moins le client doit revenir sur le problème, répondre à des questions ou montrer son mécontentement, mieux c'est ; cela compte dès que l'agent a agi."
        advice:
          en: "Ask for all that you need at once, and meet annoyance when it first shows, so that the customer need not come back to either."
          fr: "Demandez en une fois ce qu'il vous faut et réglez la question : le client n'aura pas à la décrire de nouveau."
        skill: resolution
        tags: [effectiveness]
        weight: 14
        levels:
          - points: 4
            when: >-
              customer-problem <= 1 and not customer-unresolved and not customer-repeats
              and closed-question <= 4 and customer-negative-emotion <= 2
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: "Said once, few questions, soon content", fr: "Dit une seule fois, peu de questions, vite apaisé"}
          - points: 3
            when: >-
              customer-problem <= 2 and customer-unresolved <= 1 and customer-repeats <= 1
              and closed-question <= 6 and customer-negative-emotion <= 2
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Said twice, fr: Dit deux fois}
          - points: 2
            when: >-
              customer-problem <= 4 and customer-unresolved <= 1 and customer-repeats <= 1
              and closed-question <= 8 and customer-negative-emotion <= 3
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Several times, fr: Plusieurs fois}
          - points: 1
            when: >-
              customer-problem <= 6 and customer-unresolved <= 3 and customer-repeats <= 2
              and closed-question <= 10 and customer-negative-emotion <= 5
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Many times, fr: Bien des fois}
          - points: 0
            title: {en: Again and again, fr: Encore et encore}
        examples:
          good:
            en: "I have all I need now. The charge is cancelled, and you need not write to us again."
            fr: "J'ai tout ce qu'il me faut. Le débit est annulé, vous n'aurez pas à nous réécrire."
          bad:
            en: "And what is it about? You would have to describe the fault to me again."
            fr: "Et c'est à quel sujet ? Il faudrait me redécrire la panne."
      - id: checks-it-suits
        title: {en: Checks that the solution suits, fr: Vérifie que la solution convient}
        description:
          en: "After a solution, the agent asks whether it works for the customer, or lets them choose."
          fr: "Après une solution, l'agent demande si elle convient au client, ou le laisse choisir."
        advice:
          en: "After each proposal, ask: does that work for you?"
          fr: "Après chaque proposition, demandez : est-ce que cela vous convient ?"
        skill: resolution
        tags: [personalisation]
        only: offer-solution or offer-options
        levels:
          - points: 2
            when: >-
              offer-options or confirm-resolution within 2 of offer-solution
            title: {en: Right after the solution, fr: Juste après la solution}
          - points: 1
            when: >-
              confirm-resolution or check-understanding or offer-further-help
              or customer-confirms-resolution
            title: {en: Some time later, fr: Plus tard}
          - points: 0
            title: {en: Never, fr: Jamais}
        examples:
          good:
            en: "I'd book the technician for Tuesday morning. Does that suit you?"
            fr: "Je réserverais le technicien pour mardi matin. Est-ce que cela vous convient ?"
          bad:
            en: "It's Tuesday morning. Goodbye."
            fr: "C'est mardi matin. Au revoir."
      - id: no-dead-end
        title: {en: Leaves no dead end, fr: Ne laisse pas dans l'impasse}
        description:
          en: "Points go down for each refusal without a way out, vague promise, cold transfer or unexplained internal word."
          fr: "Des points se perdent à chaque refus sans issue, promesse vague, renvoi sec ou terme interne non expliqué."
        advice:
          en: "When the answer is no, give the reason and the nearest thing that you can do instead."
          fr: "Quand la réponse est non, donnez la raison et ce que vous pouvez faire de plus proche."
        skill: resolution
        tags: [effectiveness]
        points: 4
        never: policy-wall or hedged-commitment or cold-transfer or jargon
        each: 2
        examples:
          good:
            en: "I can't move the date, because the van is full; I can hold it at the shop for you from Monday."
            fr: "Je ne peux pas avancer la date, la tournée est complète ; je peux vous le garder en boutique dès lundi."
          bad:
            en: "That's our policy. There's nothing I can do."
            fr: "C'est la procédure. Je ne peux rien faire."

  - id: courtesy
    title: {en: Courtesy, fr: Courtoisie}
    description:
      en: "Polite from the first word to the last, in the form that the channel expects."
      fr: "Poli du premier au dernier mot, dans la forme attendue sur le canal."
    weight: 10
    criteria:
      - id: opens-politely
        title: {en: Greets and says who is speaking, fr: Salue et se présente}
        description:
          en: "In the first two turns the agent greets, and gives a name or uses the customer's."
          fr: "Dans ses deux premiers tours, l'agent salue, se nomme ou nomme le client."
        advice:
          en: "Greet, give your name, and let the customer know that you are there for them."
          fr: "Saluez, donnez votre nom et dites au client que vous êtes là pour lui."
        skill: courtesy
        tags: [availability, personalisation]
        levels:
          - points: 2
            when: greeting in opening and (self-introduction in opening or personal-address in opening)
            title: {en: Greets by name, fr: Salue et nomme}
          - points: 1
            when: greeting in opening or self-introduction in opening
            title: {en: One of the two, fr: L'un des deux}
          - points: 0
            title: {en: Neither, fr: Ni l'un ni l'autre}
        examples:
          good:
            en: "Good morning, Nadia speaking. What can I do for you?"
            fr: "Bonjour, Nadia à votre service. Que puis-je faire pour vous ?"
          bad:
            en: "Customer number?"
            fr: "Numéro de client ?"
      - id: speaks-politely
        title: {en: "Says please and thank you, and uses the name", fr: "Dit s'il vous plaît et merci, et nomme le client"}
        description:
          en: "Please, thanks, the customer's name, softened requests."
          fr: "S'il vous plaît, merci, le nom du client, des demandes adoucies."
        advice:
          en: "Turn each request into a polite question and thank the customer for the answer."
          fr: "Faites de chaque demande une question polie et remerciez de la réponse."
        skill: courtesy
        tags: [personalisation]
        levels:
          - points: 3
            when: (please or thanks) and (personal-address or thanks >= 2 or please >= 2)
            title: {en: Throughout, fr: D'un bout à l'autre}
          - points: 2
            when: please or thanks or personal-address or apology or hedge
            title: {en: Now and then, fr: Par moments}
          - points: 0
            title: {en: Not at all, fr: Pas du tout}
        examples:
          good:
            en: "Thank you, Mr Roy. Could you read me the last four digits, please?"
            fr: "Merci, monsieur Roy. Pourriez-vous me lire les quatre derniers chiffres, s'il vous plaît ?"
          bad:
            en: "Last four digits."
            fr: "Les quatre derniers chiffres."
      - id: closes-politely
        title: {en: Closes warmly, fr: Conclut avec chaleur}
        description:
          en: "The last turns take leave, and offer more help, thank the customer or use the name."
          fr: "Les derniers tours prennent congé et proposent encore de l'aide, remercient ou nomment le client."
        advice:
          en: "Ask whether there is anything else, then wish the customer well by name."
          fr: "Demandez s'il y a autre chose, puis saluez le client par son nom."
        skill: courtesy
        tags: [availability]
        levels:
          - points: 2
            when: >-
              closing in ending and (offer-further-help or thanks in ending
              or personal-address in ending or asks-feedback)
            title: {en: A full close, fr: Une vraie conclusion}
          - points: 1
            when: closing in ending or offer-further-help
            title: {en: A short one, fr: Une conclusion brève}
          - points: 0
            title: {en: None, fr: Aucune}
        examples:
          good:
            en: "Is there anything else I can do for you? Then have a lovely evening, Ms Holt."
            fr: "Puis-je vous aider pour autre chose ? Alors, belle soirée, madame Morel."
          bad:
            en: "Okay, bye."
            fr: "Bon, voilà."
      - id: no-harsh-words
        title: {en: Neither orders about nor blames, fr: N'ordonne pas et n'accuse pas}
        description:
          en: "Points go down for each bare order, each \"calm down\", each reproach and each internal word left unexplained."
          fr: "Des points se perdent à chaque ordre sec, « calmez-vous », reproche ou terme interne non expliqué."
        advice:
          en: "Ask instead of ordering, and use the customer's words instead of the company's."
          fr: "Demandez au lieu d'ordonner, avec les mots du client plutôt que ceux de la maison."
        skill: courtesy
        tags: [empathy]
        points: 4
        never: bare-command or tell-to-calm-down or blame-customer or jargon
        each: 2
        examples:
          good:
            en: "Could you send me a photo of the label? It tells us which warehouse packed it."
            fr: "Pourriez-vous m'envoyer une photo de l'étiquette ? Elle nous dit quel entrepôt l'a préparé."
          bad:
            en: "Send the photo. Your RMA is in L2."
            fr: "Envoyez la photo. Votre SAV est en N2."
      - id: lets-the-customer-finish
        title: {en: Lets the customer finish, fr: Laisse le client finir}
        description:
          en: "Points go down each time the agent starts while the customer still speaks; checked only on the phone, where the transcript has times."
          fr: "Des points se perdent chaque fois que l'agent parle avant que le client ait fini ; vérifié au téléphone seulement, si la transcription comporte des heures."
        advice:
          en: "Count to one after the customer's last word before you begin."
          fr: "Comptez jusqu'à un après le dernier mot du client avant de commencer."
        skill: courtesy
        tags: [empathy]
        channels: [phone]
        points: 2
        never: interruption
        each: 1
        examples:
          good:
            en: "I'm listening, do go on."
            fr: "Je vous écoute, continuez."
          bad:
            en: "Yes, yes, I know, but…"
            fr: "Oui, oui, je sais, mais…"

"""#),
    ("servqual", #"""
# The five dimensions of SERVQUAL (Parasuraman, Zeithaml and Berry, 1988), as far as they show in
# what is said and in the times of a conversation. What customers perceive and expect is asked of
# them: `parley survey` computes the gaps.
parley: 1
id: servqual
version: 1
title: {en: "SERVQUAL: the five dimensions of service", fr: "SERVQUAL : les cinq dimensions du service"}
description:
  en: "Reliability, assurance, tangibles, empathy and responsiveness, as a conversation shows them."
  fr: "Fiabilité, assurance, éléments tangibles, empathie et réactivité, tels qu'un échange les donne à voir."
policies:
  notApplicable: redistribute
  fail: zero
  normalise: zero
  display: percent
pass: 70
bands:
  - {id: excellent, from: 90, title: {en: Excellent, fr: Excellent}}
  - {id: strong, from: 80, title: {en: Strong, fr: Solide}}
  - {id: sound, from: 70, title: {en: Sound, fr: Satisfaisant}}
  - {id: developing, from: 50, title: {en: Developing, fr: En progrès}}
  - {id: weak, from: 0, title: {en: Weak, fr: Insuffisant}}

sections:
  - id: reliability
    title: {en: Reliability, fr: Fiabilité}
    description:
      en: "Does what is promised, right and the first time."
      fr: "Fait ce qui est promis, bien et du premier coup."
    weight: 30
    criteria:
      - id: delivers-a-solution
        title: {en: Delivers a solution that can be counted on, fr: Apporte une solution fiable}
        description:
          en: "A concrete solution, with the steps or the date that make it dependable."
          fr: "Une solution concrète, avec les étapes ou l'échéance qui la rendent sûre."
        advice:
          en: "Say what you will do, then the step that proves it: a reference, a label, a date."
          fr: "Dites ce que vous allez faire, puis ce qui le prouve : une référence, une étiquette, une date."
        skill: resolution
        tags: [effectiveness]
        levels:
          - points: 4
            when: (offer-solution or offer-options) and (commit-deadline or next-steps)
            title: {en: With steps or a date, fr: Avec étapes ou échéance}
          - points: 2
            when: offer-solution or offer-options
            title: {en: Without either, fr: Sans étapes ni échéance}
          - points: 1
            when: next-steps or commit-deadline or follow-up
            title: {en: Only announced, fr: Seulement annoncée}
          - points: 0
            title: {en: None, fr: Aucune}
        examples:
          good:
            en: "I've just refunded the 12 pounds; you'll see it on Tuesday, and the reference is 8841."
            fr: "Je viens de rembourser les 12 euros ; ils apparaîtront mardi, et la référence est 8841."
          bad:
            en: "It will be refunded at some point."
            fr: "Ce sera remboursé à un moment ou à un autre."
      - id: keeps-promises-firm
        title: {en: Makes firm promises, fr: Fait des promesses fermes}
        description:
          en: "Points go down for each promise without a subject, a time or certainty."
          fr: "Des points se perdent à chaque promesse sans sujet, sans échéance ou sans certitude."
        advice:
          en: "Promise less, but say who, what and by when."
          fr: "Promettez moins, mais dites qui, quoi et pour quand."
        skill: ownership
        tags: [effectiveness]
        points: 3
        never: hedged-commitment or over-promise
        each: 1.5
        examples:
          good:
            en: "I'll write to you by Friday noon, even if there is no news."
            fr: "Je vous écris d'ici vendredi midi, même s'il n'y a rien de neuf."
          bad:
            en: "Somebody will probably call you."
            fr: "Normalement, quelqu'un vous rappelle."
      - id: right-first-time
        title: {en: Gets it right the first time, fr: Réussit du premier coup}
        description:
          en: "The customer ends with a confirmation and has neither to come back nor to say it again."
          fr: "Le client finit par confirmer, sans devoir revenir ni répéter."
        advice:
          en: "Before closing, let the customer try it or say in their words what they will get."
          fr: "Avant de conclure, laissez le client essayer, ou dire avec ses mots ce qu'il va obtenir."
        skill: resolution
        tags: [effectiveness]
        levels:
          - points: 3
            when: customer-confirms-resolution and not customer-unresolved in ending
            title: {en: Confirmed, fr: Confirmé}
          - points: 2
            when: >-
              (offer-solution or next-steps) and not customer-unresolved
              and not customer-anger in ending
            title: {en: Nothing left open, fr: Rien en suspens}
          - points: 1
            when: (offer-solution or next-steps) and not customer-unresolved in ending
            title: {en: In doubt, fr: Dans le doute}
          - points: 0
            title: {en: Not solved, fr: Pas réglé}
        examples:
          good:
            en: "Could you check that the amount is right on your side? I'll wait."
            fr: "Pouvez-vous vérifier que le montant est bon de votre côté ? J'attends."
          bad:
            en: "If it doesn't work, call again."
            fr: "Si ça ne marche pas, rappelez."

  - id: assurance
    title: {en: Assurance, fr: Assurance}
    description:
      en: "Knows the matter, is courteous, and gives confidence."
      fr: "Connaît son sujet, reste courtois et inspire confiance."
    weight: 20
    criteria:
      - id: explains-with-knowledge
        title: {en: Explains causes and steps, fr: Explique les causes et les étapes}
        description:
          en: "The customer learns why it happened and what happens now."
          fr: "Le client apprend pourquoi c'est arrivé et ce qui se passe maintenant."
        advice:
          en: "Give the reason in plain words before the procedure."
          fr: "Donnez la raison en mots simples avant la procédure."
        skill: resolution
        tags: [effectiveness]
        levels:
          - points: 3
            when: explain-cause and next-steps
            title: {en: Both, fr: Les deux}
          - points: 2
            when: explain-cause or next-steps
            title: {en: One of them, fr: L'un des deux}
          - points: 0
            title: {en: Neither, fr: Ni l'un ni l'autre}
        examples:
          good:
            en: "The bank refused the card because it expired in March. First I'll add the new one, then I'll restart the order."
            fr: "La banque a refusé la carte parce qu'elle a expiré en mars. J'ajoute d'abord la nouvelle, puis je relance la commande."
          bad:
            en: "It's an error. It happens."
            fr: "C'est une erreur. Ça arrive."
      - id: gives-confidence
        title: {en: Reassures when the customer worries, fr: Rassure quand le client s'inquiète}
        description:
          en: "Worry, or a second contact, is answered with a reason to trust: reassurance, ownership or a date."
          fr: "À l'inquiétude ou au deuxième contact, l'agent répond par une raison de faire confiance : réassurance, prise en charge ou échéance."
        advice:
          en: "Give the customer one fact to hold on to: what is already done, or what you will do by when."
          fr: "Donnez au client un fait auquel se fier : ce qui est déjà fait, ou ce que vous ferez et pour quand."
        skill: empathy
        tags: [empathy, effectiveness]
        points: 4
        occasion: customer-negative-emotion or customer-contact-again or customer-unheard
        answer: reassure or take-ownership or commit-deadline or validate or acknowledge-emotion:2
        window: 2
        late: 0.5
        examples:
          good:
            en: "Don't worry, the card is already blocked: nobody can use it any more."
            fr: "Rassurez-vous, la carte est déjà bloquée : plus personne ne peut s'en servir."
          bad:
            en: "I couldn't say. You'll see."
            fr: "Je ne saurais vous dire. Vous verrez bien."
      - id: stays-courteous
        title: {en: Stays courteous, fr: Reste courtois}
        description:
          en: "Points go down for each order, reproach, \"calm down\" or apology that is none."
          fr: "Des points se perdent à chaque ordre sec, reproche, « calmez-vous » ou fausse excuse."
        advice:
          en: "Keep your voice on the matter: ask politely, and leave out whose fault it is."
          fr: "Restez sur le sujet : demandez poliment et laissez de côté la question de la faute."
        skill: courtesy
        tags: [empathy]
        points: 4
        never: bare-command or blame-customer or tell-to-calm-down or non-apology
        each: 2
        examples:
          good:
            en: "Would you mind reading me the number on the back?"
            fr: "Pourriez-vous me lire le numéro qui figure au dos ?"
          bad:
            en: "You must have entered it wrong. Do it again."
            fr: "Vous avez dû mal le saisir. Recommencez."

  - id: tangibles
    title: {en: Tangibles, fr: Éléments tangibles}
    description:
      en: "What can be seen and heard of the care taken: the opening, the wording, the close."
      fr: "Ce qui se voit et s'entend du soin apporté : l'accueil, la formulation, la conclusion."
    weight: 10
    criteria:
      - id: neat-opening-and-close
        title: {en: Opens and closes with care, fr: Soigne l'accueil et la conclusion}
        description:
          en: "A greeting with a name, and a proper leave-taking."
          fr: "Une salutation avec un nom, et une vraie prise de congé."
        advice:
          en: "Frame the talk: greet and say who you are, and end with a wish."
          fr: "Donnez un cadre : saluez, nommez-vous, et terminez par un souhait."
        skill: courtesy
        tags: [availability, personalisation]
        levels:
          - points: 3
            when: >-
              greeting in opening and (self-introduction in opening or personal-address in opening)
              and closing in ending
            title: {en: "Greeting, name and close", fr: "Salutation, nom et conclusion"}
          - points: 2
            when: (greeting in opening or self-introduction in opening) and closing in ending
            title: {en: Greeting and close, fr: Accueil et conclusion}
          - points: 1
            when: greeting in opening or self-introduction in opening or closing in ending
            title: {en: One of them, fr: L'un des deux}
          - points: 0
            title: {en: Neither, fr: Ni l'un ni l'autre}
        examples:
          good:
            en: "Good evening, this is Tom at Larkfield. … Thanks for calling, enjoy your evening!"
            fr: "Bonsoir, Tom, de Larkfield, à votre écoute. … Merci de votre appel, bonne soirée !"
          bad:
            en: "Yes? … Right, that's it."
            fr: "Oui ? … Bon, c'est tout."
      - id: polite-wording
        title: {en: Words requests politely, fr: Formule les demandes poliment}
        description:
          en: "Please, thank you and softened requests."
          fr: "S'il vous plaît, merci et demandes adoucies."
        advice:
          en: "Put please into each request and thank you after each answer."
          fr: "Mettez un s'il vous plaît dans chaque demande et un merci après chaque réponse."
        skill: courtesy
        tags: [personalisation]
        levels:
          - points: 2
            when: (please or hedge) and thanks
            title: {en: Both ways, fr: Demandes et remerciements}
          - points: 1
            when: please or thanks or hedge or personal-address
            title: {en: One of them, fr: L'un des deux}
          - points: 0
            title: {en: Neither, fr: Ni l'un ni l'autre}
        examples:
          good:
            en: "Could you please send me the invoice? … Thank you, that helps."
            fr: "Pourriez-vous m'envoyer la facture, s'il vous plaît ? … Merci, cela m'aide."
          bad:
            en: "Invoice?"
            fr: "La facture ?"
      - id: clear-words
        title: {en: Uses words that customers use, fr: Emploie les mots des clients}
        description:
          en: "Points go down for each internal word or abbreviation left unexplained."
          fr: "Des points se perdent à chaque terme interne ou sigle non expliqué."
        advice:
          en: "Replace each abbreviation by what it does for the customer."
          fr: "Remplacez chaque sigle par ce qu'il fait pour le client."
        skill: courtesy
        tags: [effectiveness]
        points: 2
        never: jargon
        each: 1
        examples:
          good:
            en: "Our repair team, the people who open the device, will look at it."
            fr: "L'atelier, c'est-à-dire les personnes qui ouvrent l'appareil, va l'examiner."
          bad:
            en: "It's an RMA for L2."
            fr: "C'est un RMA pour le N2."

  - id: empathy
    title: {en: Empathy, fr: Empathie}
    description:
      en: "Individual attention: understands this customer and cares."
      fr: "Une attention personnelle : comprend ce client et s'en soucie."
    weight: 20
    criteria:
      - id: cares-for-the-feeling
        title: {en: Takes the feeling seriously, fr: Prend le ressenti au sérieux}
        description:
          en: "Anger or worry is answered with acknowledgement in one of the next two replies, before a solution."
          fr: "À la colère ou à l'inquiétude, l'agent répond en la reconnaissant dans l'une des deux réponses suivantes, avant toute solution."
        advice:
          en: "Say what you hear and why it makes sense before you turn to the file."
          fr: "Dites ce que vous entendez et pourquoi cela se comprend avant de passer au dossier."
        skill: empathy
        tags: [empathy]
        points: 4
        occasion: customer-anger or customer-negative-emotion
        answer: acknowledge-emotion or validate or apology or reassure
        window: 2
        late: 0.5
        before: offer-solution
        outOfOrder: 0.5
        examples:
          good:
            en: "I can tell how tiring this has been after three calls."
            fr: "Je vois combien c'est fatigant, après trois appels."
          bad:
            en: "Fine. Your file number?"
            fr: "Bien. Votre numéro de dossier ?"
      - id: sees-the-person
        title: {en: Sees the person, fr: Voit la personne}
        description:
          en: "Restates the account, asks an open question, uses the customer's history or name."
          fr: "Reformule le récit, pose une question ouverte, se sert de l'historique ou du nom du client."
        advice:
          en: "Use one thing that only this customer told you."
          fr: "Reprenez une chose que seul ce client vous a dite."
        skill: active-listening
        tags: [personalisation, empathy]
        levels:
          - points: 3
            when: >-
              (paraphrase or summary or uses-history)
              and (open-question or personal-address or check-understanding)
            title: {en: In several ways, fr: De plusieurs façons}
          - points: 2
            when: paraphrase or summary or uses-history or open-question or check-understanding
            title: {en: In one way, fr: D'une façon}
          - points: 1
            when: personal-address or closed-question
            title: {en: By name or by data, fr: Par le nom ou les données}
          - points: 0
            title: {en: Not at all, fr: Pas du tout}
        examples:
          good:
            en: "So your daughter's flight is on Friday and the name is still wrong. What did the airline tell you?"
            fr: "Donc le vol de votre fille est vendredi et le nom est toujours faux. Que vous a dit la compagnie ?"
          bad:
            en: "Booking code?"
            fr: "Code de réservation ?"
      - id: never-cold
        title: {en: Never cold, fr: Jamais froid}
        description:
          en: "Points go down each time the agent brushes aside, refuses behind a rule or sends away."
          fr: "Des points se perdent chaque fois que l'agent minimise, refuse par la règle ou renvoie ailleurs."
        advice:
          en: "Before you say no, say that you see why they ask."
          fr: "Avant de dire non, dites que vous comprenez pourquoi le client le demande."
        skill: empathy
        tags: [empathy]
        points: 6
        never: dismissive or policy-wall or cold-transfer
        each: 2
        examples:
          good:
            en: "I see why you'd want it today. Tomorrow at eight is the earliest I can get it to you."
            fr: "Je comprends que vous le vouliez aujourd'hui. Demain à 8 h, c'est le plus tôt que je puisse faire."
          bad:
            en: "That's how it is. Ask the shop."
            fr: "C'est comme ça. Voyez avec le magasin."

  - id: responsiveness
    title: {en: Responsiveness, fr: Réactivité}
    description:
      en: "Willing to help, and quick about it."
      fr: "Disposé à aider, et sans tarder."
    weight: 20
    criteria:
      - id: commits-to-a-time
        title: {en: Tells the customer when, fr: Dit au client quand}
        description:
          en: "The customer learns exactly when the service will be performed."
          fr: "Le client apprend exactement quand le service sera rendu."
        advice:
          en: "End each promise with a day or an hour."
          fr: "Terminez chaque promesse par un jour ou une heure."
        skill: ownership
        tags: [availability]
        levels:
          - points: 4
            when: commit-deadline
            title: {en: A time, fr: Une échéance}
          - points: 2
            when: follow-up or next-steps
            title: {en: "Steps, no time", fr: "Des étapes, sans échéance"}
          - points: 1
            when: take-ownership or offer-solution
            title: {en: Willing only, fr: De la bonne volonté}
          - points: 0
            title: {en: Nothing, fr: Rien}
        examples:
          good:
            en: "The technician rings you today between two and four."
            fr: "Je vous fais appeler par le technicien aujourd'hui entre 14 h et 16 h."
          bad:
            en: "They'll be in touch."
            fr: "On vous recontactera."
      - id: ready-to-help
        title: {en: Ready to help at once, fr: Prêt à aider tout de suite}
        description:
          en: "Each problem or unmet need is answered with an act or an offer in one of the next two replies."
          fr: "À chaque problème ou besoin non satisfait, l'une des deux réponses suivantes apporte un acte ou une proposition."
        advice:
          en: "Say what you are doing about it while you look, not afterwards."
          fr: "Dites ce que vous faites pendant que vous cherchez, pas après."
        skill: ownership
        tags: [effectiveness, availability]
        points: 4
        occasion: customer-problem or customer-unresolved or customer-repeats
        answer: take-ownership or offer-solution or offer-options or next-steps or commit-deadline or explain-cause or open-question or closed-question
        window: 2
        late: 0.5
        examples:
          good:
            en: "I'm opening your order right now to see where it stands."
            fr: "J'ouvre votre commande à l'instant pour voir où elle en est."
          bad:
            en: "Hm. I have no idea."
            fr: "Hum. Aucune idée."
      - id: replies-quickly-in-chat
        title: {en: Replies quickly in chat, fr: Répond vite sur le chat}
        description:
          en: "Median time of the agent's replies; checked only where the transcript has times."
          fr: "Temps médian des réponses de l'agent ; vérifié seulement si la transcription comporte des heures."
        advice:
          en: "When the search takes longer than a minute, send a line that says so."
          fr: "Si la recherche dépasse une minute, envoyez une ligne pour le dire."
        skill: ownership
        tags: [availability]
        channels: [chat]
        levels:
          - points: 3
            when: firstResponseTime <= 60 s and responseTime <= 60 s
            title: {en: Within a minute, fr: En moins d'une minute}
          - points: 1
            when: responseTime <= 120 s
            title: {en: Within two minutes, fr: En moins de deux minutes}
          - points: 0
            title: {en: Later, fr: Plus tard}
        examples:
          good:
            en: "Still here: the warehouse page is slow, I'll have it in two minutes."
            fr: "Je suis toujours là : la page de l'entrepôt est lente, je l'ai dans deux minutes."
          bad:
            en: "(nothing for six minutes) ok so"
            fr: "(rien pendant six minutes) bon alors"
      - id: picks-up-quickly-on-the-phone
        title: {en: Answers without long silences, fr: Répond sans longs silences}
        description:
          en: "Pauses before replies on the phone; checked only where the transcript has times."
          fr: "Pauses avant les réponses au téléphone ; vérifiées seulement si la transcription comporte des heures."
        advice:
          en: "Announce each pause and say what you are doing meanwhile."
          fr: "Annoncez chaque pause et dites ce que vous faites pendant ce temps."
        skill: ownership
        tags: [availability]
        channels: [phone]
        levels:
          - points: 2
            when: responseTime <= 3 s and silence <= 20 %
            title: {en: Fluent, fr: Fluide}
          - points: 1
            when: responseTime <= 6 s or hold
            title: {en: With pauses, fr: Avec des pauses}
          - points: 0
            title: {en: With long silences, fr: Avec de longs silences}
        examples:
          good:
            en: "Bear with me twenty seconds, I'm reading the technician's note."
            fr: "Accordez-moi vingt secondes, je lis la note du technicien."
          bad:
            en: "… … Yes?"
            fr: "… … Oui ?"
      - id: answers-mail-within-a-day
        title: {en: Answers e-mail and social messages in time, fr: Répond à temps aux e-mails et aux messages}
        description:
          en: "First reply: 12 hours by e-mail, 2 hours on social networks; checked only where the transcript has times."
          fr: "Première réponse : 12 heures par e-mail, 2 heures sur les réseaux sociaux ; vérifiée seulement si la transcription comporte des heures."
        advice:
          en: "Send a first answer the same day, with the time of the full one."
          fr: "Envoyez une première réponse le jour même, avec l'heure de la réponse complète."
        skill: ownership
        tags: [availability]
        channels: [email, social]
        levels:
          - points: 2
            when: firstResponseTime <= 7200 s
            title: {en: Within two hours, fr: En moins de deux heures}
          - points: 1
            when: firstResponseTime <= 43200 s
            title: {en: Within half a day, fr: "En moins d'une demi-journée"}
          - points: 0
            title: {en: Later, fr: Plus tard}
        examples:
          good:
            en: "I've received your message of 9 a.m.; you'll have the full answer by 3 p.m. today."
            fr: "J'ai bien reçu votre message de 9 h ; vous aurez la réponse complète aujourd'hui avant 15 h."
          bad:
            en: "(four days later) Dear customer, we have received your message."
            fr: "(quatre jours plus tard) Cher client, nous avons bien reçu votre message."

"""#),
  ]

  static let bindingWords: StaticString = #"""
# What the words of a grid mean in behaviours: what `parley rubric bind` goes by.
#
# == name           a meaning; then its rules and its words
#   rule:           held by a "yes", and by the middle level where `full` stands above it
#   full:           asks more: the best of three levels or more
#   trace:          asks less: the level above the lowest
#   only:           what makes it owed
#   occasion: answer: window: late:      or an answered occasion
#   never:          or an absence
#   skill:          what it trains
#   most:           the best grade that a match can have (sure, likely, possible); default sure
#   en: fr:         words that mean this wherever they stand
#   en?: fr?:       words that mean it in a conversation, and other things elsewhere
#   not:            beside one of these, it means something else
#
# Phrases are parted by |. Case and accents do not count; function words (see == ignored) are left
# out on both sides. word* begins so; a/b is either; .. passes over up to three words.

== greeting
rule: greeting in opening
trace: greeting or self-introduction in opening
skill: courtesy
en: greeting | greet*/welcom* | greeting/opening phrase/script/statement | open/opened/opening/opens call/chat/conversation/contact/interaction | call/chat opening | answer* phone politely
en?: opening | introduction | warm start
fr: accueil* | salutation* | salue*/saluer/saluait | dit/dire/dis bonjour | formule/phrase bienvenue/bonjour | bonjour | souhait* bienvenue | presentation accueil | entree matiere appel
fr?: ouverture | prise contact | debut appel/entretien/conversation | bienvenue | introduction
not: objection* | suggestion* | greeting card* | agence | account* | compte* | product* | produit* | dossier* | ticket*

== self-introduction
rule: self-introduction in opening
trace: self-introduction
skill: courtesy
en: introduc* self/themself/themselves/himself/herself/yourself/name | self introduction | states/gives/give/giving/gave/stated/state/says/announc* name | agent/advisor/own name | introduced/introduces by name | identif* self/themself/themselves/himself/herself/yourself | agent/advisor introduc* | introduc* .. name
fr: presente/presenter/presentation/presentait nom/prenom/conseiller/agent/teleconseiller | se presente/presenter | est presente/presentee | auto presentation | donne/annonce/decline nom/prenom/identite | nom prenom conseiller/agent
fr?: presentation
not: product* | produit* | offre* | offer* | solution* | tarif*

== verify-identity
rule: verify-identity
skill: courtesy
en: verif*/confirm*/check*/validat*/authenticat*/establish* .. identity | verif*/authenticat*/identif* customer/caller/client/account/callers/customers | customer/caller/identity/id/security/account verification/authentication/validation/identification/check/checks/questions | authentication | dpa/data protection check/verification | security question*/check*/process | identity check* | kyc
fr: verif*/control*/valid*/confirm*/authentif*/recueil* .. identite | identif*/authentif* client/appelant/interlocuteur/titulaire/assure/abonne/usager | identification/authentification | controle/verification identite/securite/dossier/coordonnees/titulaire | questions securite | verif* coordonnees
not: need* | besoin* | problem* | probleme* | cause | demande | opportunit* | attente* | emotion* | solution*

== personal-address
rule: personal-address
full: personal-address >= 2
skill: courtesy
en: customer/client/caller/customers/callers name | address* customer/caller by name | personali* | use* name | uses/used name | greet* name
en?: personal touch
fr: nom client/interlocuteur/appelant | personnalis* | nomme/cite/appelle .. client/interlocuteur | nomme client | utilis* nom
not: verif* | identif* | solution* | script

== active-listening
full: (paraphrase or summary or check-understanding) and not re-ask and not dismissive
rule: paraphrase or summary or check-understanding or acknowledgement >= 2
trace: acknowledgement or open-question
skill: active-listening
most: likely
en: active* listen* | listen* active*/carefully/attentive*/skill*/well | attentive listening | listened/listens customer/caller/client
en?: listening | attentive*
fr: ecoute active/attentive/empathique/client | ecoute* activement/attentivement | qualite/qualites ecoute | sait ecouter | disponibilite ecoute | ecoute .. disponib*
fr?: ecoute | attentif/attentive
not: grille | recording* | listening test

== paraphrase
rule: paraphrase or summary
trace: check-understanding
skill: active-listening
en: paraphras* | restat* | rephras* | reformulat* | repeat*/said/say/plays/played back .. problem/issue/request/concern/need/words/understanding | mirror* back
fr: reformul* | redit/redire/reprend/reprendre .. demande/besoin/propos/mots | reprise demande
not: name*

== summary
rule: summary
trace: paraphrase or next-steps
skill: active-listening
en: summar* | recap* | sums/sum/summed up
fr: recapitul* | recap | resume/resumer/resumait | synthes* | synthetis*
not: case notes | crm | ticket

== open-question
rule: open-question
full: open-question >= 2
trace: closed-question
skill: active-listening
en: open/probing/relevant/right/clarifying/effective/discovery/diagnostic/exploratory/appropriate question* | probe/probes/probed/probing | questioning | fact finding | discovery | need/needs/need analysis/assessment/discovery/identification/exploration | identif*/understand*/explor*/discover*/uncover*/determin* .. need/needs | ask*/asked .. question* .. understand/problem/issue/need/needs | troubleshooting question*
fr: question* ouverte* | questionnement | decouverte* | interrog* | pose/poser/pos* question* | sond* | identif*/analys*/cern*/compren*/comprehension/recueil*/detect*/clarif* besoin*/demande/attente*/probleme/motif/problematique
fr?: diagnostic
not: security | securite | sale* | vente | satisfaction | survey | enquete

== check-understanding
rule: check-understanding
trace: confirm-resolution or paraphrase
skill: active-listening
en: check*/confirm*/verif*/ensur* .. understand*/understood/clear | clarif* understanding
fr: verif*/assur*/valid*/control*/confirm* .. compris/comprehension | valid* comprehension

== empathy
occasion: customer-anger or customer-negative-emotion
answer: acknowledge-emotion or validate or apology or reassure
window: 2
late: 0.5
skill: empathy
en: empath* | compassion* | nam*/acknowledg*/recogni*/validat*/respon*/understand* .. feeling*/emotion*/frustration*/concern*/anger/upset/mood/sentiment/inconvenience/situation/pain | sympath* | emotional intelligence | show* understanding | care/caring concern
en?: understanding | rapport | concern
fr: empath* | compassion | prend/prise/prendre compte .. emotion*/ressenti/sentiment* | reconn*/reconnaissance/accueill*/nomm*/valid*/entend* .. emotion*/ressenti/sentiment*/colere/mecontentement/frustration/agacement/inquietude* | ecoute empathique
fr?: comprehension | bienveillan* | ressenti

== apology
rule: apology
only: customer-problem or customer-anger or customer-negative-emotion or customer-unresolved
skill: empathy
en: apolog* | says/said/saying sorry
fr: excuse* | regret*

== reassure
rule: reassure
only: customer-anger or customer-negative-emotion or customer-unheard
skill: empathy
en: reassur* | put*/puts customer/caller ease
fr: rassur* | reassur* | met/mettre confiance client
not: brand

== de-escalation
occasion: customer-anger
answer: acknowledge-emotion or validate or apology or reassure
window: 2
late: 0.5
skill: empathy
most: likely
en: deescalat* | defus* | calm* .. customer/caller/situation | angry/difficult/upset/irate customer*/caller*/client*
fr: desamor* | gestion/gere/gerer conflit*/mecontentement/colere/agressivite/tension* | apais* | client* mecontent*/difficile*/agressif*/colere | desescalade

== ownership
rule: take-ownership or commit-deadline
full: take-ownership and commit-deadline
trace: follow-up or offer-solution
skill: ownership
en: ownership | owns/own/owning/owned .. problem/issue/case/request | tak*/took/taking responsibility/ownership/charge | accountab* | proactive handling | advocat* customer
en?: takes/took/take over | responsib* | initiative | commitment | willing*
fr: appropriation | approprie/approprient/approprier probleme/demande/dossier/situation | prise/prend/prendre charge/responsabilite* demande/probleme/dossier/client/situation | prise charge | prend charge | prend main* | responsabilis* | engagement client/vis/pris | implication
fr?: engagement | responsabilite | proactiv*
not: appel | appels | telephone | rapid* | delai* | cout* | phone | remboursement | mutuelle

== commit-deadline
rule: commit-deadline
trace: follow-up or next-steps
skill: ownership
en: timeframe* | time frame* | timeline/timelines | deadline* | turnaround | set*/sets/manag* .. expectation* | eta | commit* .. date/time
fr: annonc*/indiqu*/donn*/precis*/communiq*/inform*/engag* .. delai*/date/echeance | delai* traitement/resolution/intervention/livraison/rappel/annonc* | echeance* | gestion attente* client | engag* .. date
not: response | reponse | respon* | decroche | aht | dmt | duree

== follow-up
rule: follow-up or commit-deadline
skill: ownership
en: follow* up* | followup* | call*/callback back* | callback* | keep*/kept informed/updated/posted
fr: suivi dossier/demande/client/personnalise | rappel client/programme/annonce | rappell* client | tien*/tenir informe/courant | engagement rappel
fr?: suivi | rappel
en?: update*
not: procedure* | script | process | consigne*

== hold
rule: thanks within 2 of hold or apology within 2 of hold
only: hold
skill: courtesy
most: likely
en: hold procedure*/etiquette/protocol/process/technique | hold* customer/caller | placing/placed/put/puts .. hold | thank* .. holding/hold/waiting | hold
fr: mise* attente | met/mettre/mis .. attente | attente telephonique | reprise appel/ligne | gestion attente* | patienter
not: hold music | time/times/duration | duree | gestion attentes client*

== warm-transfer
rule: warm-transfer and not cold-transfer
only: warm-transfer or cold-transfer
skill: ownership
en: warm transfer* | transfer* | handover* | hand over* | hand off*
fr: transfert* | transfer* | mise relation | passage relais | reorient* | escalad*
not: data | knowledge | money | bank | virement | transfert fonds | donnees

== explain-cause
rule: explain-cause
trace: next-steps
skill: resolution
en: explain*/explanation* .. cause*/reason*/why/problem/issue
fr: expliq*/explication* .. cause*/raison*/pourquoi/origine/probleme | origine probleme

== offer-solution
rule: offer-solution or offer-options
full: (offer-solution or offer-options) and (commit-deadline or next-steps or confirm-resolution)
trace: next-steps or follow-up
skill: resolution
en: offer*/provid*/propos*/present*/giv*/suggest*/find* .. solution*/resolution* | solution* offered/provided/proposed/finding/orientation | problem solving
en?: solution*
fr: propos*/apport*/offr*/donn*/trouv* .. solution*/reponse* | proposition* solution* | solution* propose*/apporte*/adapte* | traitement demande/probleme/reclamation | recherche solution
fr?: solution* | traitement | reponse apportee | reponse*
not: sales | vente | commercial* | time | delai* | respon* time

== resolution
rule: (customer-confirms-resolution or confirm-resolution) and not customer-unresolved in ending
trace: offer-solution
skill: resolution
most: likely
en?: resolution
en: first call/contact resolution/time | fcr | issue*/problem*/case/request/query/concern .. resolved/solved/resolution | resolv*/solv* .. issue*/problem*/request/concern*/query/case | one/once and done
fr: resolution premier contact/appel | resolution probleme*/demande/client/appel/contact/dossier | resou*/resol*/regl* .. probleme*/demande/dossier/reclamation | fcr | once and done | demande traitee | probleme resolu/regle
fr?: resolution

== confirm-resolution
rule: confirm-resolution
trace: check-understanding or offer-further-help
skill: resolution
en: confirm*/check*/verif*/ensur* .. satisf*/resolution/resolved/solved/happy | customer agree* | confirm* solution | agreement solution
fr: verif*/assur*/valid*/confirm* .. satisf*/satisfaction/resolution/resolu/accord/solution/convient | accord client | valid* solution
not: survey | enquete | csat | nps

== next-steps
rule: next-steps
trace: commit-deadline or follow-up
skill: resolution
en: next step* | what happens/happen next | action plan | next action*
fr: prochaine* etape* | etapes suivante* | suite* donnee*/donner | marche suivre | plan action | suite/suites demande/dossier

== offer-options
rule: offer-options
trace: offer-solution
skill: resolution
en: offer*/provid*/propos*/present*/giv*/suggest* .. option*/alternative*/choice* | alternative solution*
fr: propos*/offr*/present*/donn* .. alternative*/option*/choix | plusieurs solution* | alternative propose*
not: sales | vente | payment | menu | ivr

== offer-further-help
rule: offer-further-help
skill: courtesy
en: further/additional/more/other/anything assistance/help/else/questions/support/needs | anything else | offer* .. assistance/help | additional help/assistance
fr: verif*/assur*/demand* .. autre* demande*/question*/besoin*/chose | autre* demande*/question*/besoin*/chose | verif*/assur* .. plus question*/demande* | aide/assistance supplementaire/complementaire | propos* .. aide | besoin autre

== uses-history
rule: uses-history
skill: active-listening
en: history | previous/past/prior contact*/interaction*/order*/case*/ticket*/call*
fr: historique | contacts/contact/appel/appels/echanges/commandes precedent*/anterieur*
not: browser | crm

== asks-feedback
rule: asks-feedback
skill: courtesy
en: ask*/invit*/request*/offer* .. feedback/survey/rating/review | survey invit*/mention*/offer* | csat/survey promotion
fr: invit*/propos*/sollicit*/demand*/annonc* .. avis/enquete/questionnaire/note | enquete satisfaction

== closing
rule: closing in ending
trace: closing or offer-further-help
skill: courtesy
en: closing | clos*/end*/conclud* call/chat/conversation/contact/interaction | goodbye | farewell | call/chat close/closure/ending | clos* statement/phrase/script | courteous/polite/proper/warm/friendly/professional/branded close/ending/goodbye/closure | sign off
en?: closure | conclusion | wrap up | ending | close
fr: prise/prend/prendre conge* | formule/phrase conge*/fin/conclusion | dit/dire/disant/dis revoir | revoir client/poli/courtois | conclu* appel/entretien/conversation/echange/contact/chat | cloture appel/entretien/conversation/contact/echange/chat | fin appel/entretien/conversation/echange | salutations finales
fr?: conclusion | cloture | fin | formule* politesse
not: sale* | vente* | case | dossier* | ticket* | deal | wrap code* | disposition

== thanks
rule: thanks
skill: courtesy
en: thank* | express* appreciation | gratitude
fr: remerci* | merci | gratitude
not: hold* | attente | patient*

== courtesy
rule: (please or thanks) and not bare-command and not dismissive
full: (please or hedge) and thanks and not bare-command and not dismissive
trace: please or thanks or personal-address
skill: courtesy
most: likely
en: courte* | polite/politeness | manners | please thank
en?: friendl* | warm*
fr: courtois* | poli/polie/polis/politesse | amabilit* | aimable
fr?: cordial* | chaleureu* | convivial*

== respect
never: dismissive or tell-to-calm-down or blame-customer or bare-command
skill: empathy
most: likely
en: respect* customer/caller/client/tone | respectful* | rude* | dismissive* | condescend* | patroni* | sarcas* | argumentative | argu* customer
en?: professional* | attitude | respect*
fr: respect client/interlocuteur/personne | respectueu* | condescend* | mepris* | impoli* | agressi* conseiller | jugement
fr?: professionnalisme | attitude | savoir etre | posture | respect*
not: procedure* | process | script | delai* | consigne* | policy | guideline* | time | confidential* | rgpd | gdpr | dress

== plain-words
never: jargon
skill: courtesy
en: jargon | technical/internal term*/language/words/acronym* | plain/clear/simple/understandable language/english/words/terms/vocabulary | acronym*
en?: clarity | clear communication | clear*
fr: jargon* | terme* technique*/interne* | langage/vocabulaire/discours/propos/mots/expression clair*/simple*/accessible*/comprehensible*/adapte* | acronyme* | sigle*
fr?: clarte | vocabulaire

== interruption
never: interruption
skill: active-listening
en: interrupt* | talk*/talked/speak* over | cut*/cutting off | overtalk* | over talk*
fr: interromp* | interrupt* | coup*/coupe/couper .. parole | laisse/laisser parler/finir/exprimer/terminer

== repetition
never: re-ask
skill: active-listening
en: repeat themselves/themself/information/himself/herself | ask* .. repeat | re ask* | reask* | redundant question* | ask* twice
fr: repeter client/information* | fait/faire/faisant repeter | redemand* | question* redondante*/repete*

== blame
never: blame-customer or blame-others
skill: ownership
en: blam* | finger point* | throw* .. bus
fr: blam*/accus*/culpabilis*/rejet* .. client/faute/service/collegue/responsabilite | culpabilis* | rejette/rejeter faute | denigr*

== commands
never: tell-to-calm-down or bare-command
skill: courtesy
en: order*/command* .. customer around
fr: ton/phrases imperatif*/autoritaire*

== positive-language
never: policy-wall or dismissive or blame-customer or non-apology
skill: empathy
most: possible
en: positive language/wording/words/phrasing/attitude/scripting | can do
fr: langage/vocabulaire/discours/attitude/formulation*/expressions positif*/positive* | mots noirs | mots parasites

== silence
rule: silence <= 10 %
skill: active-listening
most: possible
en: dead air | silence* | long pauses
fr: blancs | silence* | temps mort*

== reply-time
rule: firstResponseTime <= 60 s and responseTime <= 60 s
skill: resolution
most: possible
en: response/reply/answer time* | responsiveness | respon* quickly/promptly | prompt*
fr: delai*/temps/rapidite reponse/reaction | reactiv*

# What only people can judge: beside nothing else it leaves a criterion to them.
== people
en: tone | voice | vocal | pitch | smil* | energy | enthusias* | pace | pacing | speed of speech | rate of speech | articulat* | pronunc* | enunciat* | accent | confiden* | grammar | spelling | punctuation | typo* | crm | system* | tool* | software | screen | data entry | document* | notes | note taking | logg* | log | ticket* | tag* | wrap code* | disposition* | case notes | complian* | disclos* | legal | regulat* | mandatory statement | script* adheren* | adher* | polic* | procedure* | process* | knowledge | accura* | correct information | complete information | expertise | upsell* | up sell* | cross sell* | crosssell* | sale* | sell* | revenue | offer* product* | objection* | handle time | aht | time management | call control | control call | efficien* | duration | punctual* | schedule adherence | confidential* | privacy | gdpr | recorded line | dress* | critical thinking | resourceful* | research | overall | impression | flow | organi* | structur* | relevan* | over promis* | unrealistic
fr: ton | voix | intonation* | sourire | debit | rythme | volume | articulation | elocution | diction | prononciation | dynamisme | energie | enthousiasme | grammaire | orthograph* | syntaxe | fautes | tics langage | langage/verbal* parasite* | crm | outil* | logiciel* | systeme* | applicatif* | saisie* | trac* appel/dossier/echange/contact | tracabilite | fiche client | commentaire* | historis* | qualif* appel/fiche/contact/dossier | mention* legale* | legal* | reglement* | conformite* | script* | trame | charte | procedure* | process* | consigne* | connaissance* | expertise | maitrise | exactitude | fiabilite | exact* | completude | rebond commercial | vente* | vent* additionnelle* | montee gamme | cross selling | up selling | offre* commercia* | argument* | objection* | opportunit* | fidelis* | retention | dmt | dmc | duree | temps appel | gestion temps | maitrise appel/entretien | directivite | conduite entretien | ponctualite | confidentialite | rgpd | assurance | confiance | impression | global* | structur* | fluidite | aisance | tenue | promesse*

# Words that ask for a judgement about how well: one grade less.
== judgement
en: accurate* | correct* | appropriate* | best | quality | effective* | relevant | adequate* | complete* | sincere* | genuine* | natural* | branded | approved | scripted | standard | clear* | kept | honored | honoured
fr: correct* | exact* | pertinen* | adapte* | qualite | efficac* | complet* | sincere* | naturel* | conforme* | reglementaire | tenu/tenue/tenus/tient | clair* | precis*

# Words that turn what follows into a fault.
== negation
en: no | not | never | without | fail* | lack* | missing | absen* | omit* | forgot* | doesn | didn | don
fr: pas | sans | aucun* | jamais | manqu* | absence | absent* | defaut | oubli* | omission | ne

# Says that a fault here fails the whole.
== critical
en: auto fail* | autofail* | automatic fail* | critical error* | critical criteri* | fatal | zero tolerance | business critical | customer critical | compliance critical
fr: eliminatoire* | redhibitoire* | faute* grave* | point* critique* | critere* critique* | ko

# A grid about conversations with customers …
== service
en: customer* | caller* | client* | agent* | advisor* | adviser* | representative* | rep | call | calls | chat | chats | contact center | contact centre | call center | call centre | qa | support | service | helpdesk | help desk | ticket* | conversation* | scorecard | coaching
fr: client* | appelant* | conseiller* | teleconseiller* | agent* | appel | appels | chat | tchat | interlocuteur* | usager* | abonne* | assure* | relation client | centre appel* | centre contact* | centre relation | ecoute | double ecoute | reclamation* | service client | conversation* | telephon* | hotline

# … and one about pupils' work.
== school
en: student* | essay* | assignment* | paragraph* | thesis | citation* | cite* | bibliograph* | classmate* | peer* | homework | lesson* | course | graded | homeroom | submission* | lab report | reader* | draft* | presentation slides | rubric assessment | instructor* | teacher* | discussion post* | discussion board
fr: eleve* | etudiant* | devoir* | dissertation* | redaction | copie | expose oral | professeur* | enseignant* | bibliographie | paragraphe* | plan detaille

# Words that say nothing about what is asked for.
== generic
en: did | does | agent* | advisor* | adviser* | representative* | rep | associate | customer* | caller* | client* | call* | chat* | contact | contacts | conversation | use* | using | skill* | was | were | is | are | be | has | have | show* | demonstrat* | provid* | proper* | appropriate* | effective* | correct* | professional* | clear* | warm* | politely | their | all | any | very | good | well | quality | properly | accurate* | overall | ask* | make* | made | give* | gave | take* | took | when | where | needed | necessary | required | applicable | and | during | throughout | issue* | problem* | request* | need*
fr: agent* | conseiller* | teleconseiller* | client* | interlocuteur* | appelant* | appel* | echange | entretien | contact | conversation | utilis* | bonne* | bon | qualite | correct* | adapte* | clair* | fait | faire | est | sont | a | ont | etre | avoir | bien | demande* | probleme* | besoin* | si | lors | durant | pendant | tout | toute | tous | propos* | donn* | effectu* | realis* | assur* | mene | systematique* | telephonique* | identifie* | complet* | et

# Function words: left out everywhere.
== ignored
en: the | a | an | of | to | for | in | on | at | with | his | her | their | its | own | that | this | by | as | s | it | they | them | you | your | our | we | i | or
fr: le | la | les | l | de | du | des | d | un | une | au | aux | en | son | sa | ses | leur | leurs | par | pour | avec | dans | sur | que | qu | ce | cet | cette | ces | il | elle | on | nous | vous | votre | notre | n | y | ou

"""#
}
