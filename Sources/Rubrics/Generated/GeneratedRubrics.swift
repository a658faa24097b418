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
          en: "Each time the customer states a problem, or states it again, the next reply deals with it: restates it, asks about it, explains it or acts on it."
          fr: "Chaque fois que le client expose un problème ou le répète, la réponse qui suit s'en saisit : elle le reformule, l'interroge, l'explique ou le traite."
        advice:
          en: "Answer the problem in your very next sentence: say it back or ask about it, then move on."
          fr: "Répondez au problème dès la phrase suivante : reformulez-le ou posez une question dessus, puis avancez."
        skill: active-listening
        tags: [effectiveness]
        points: 8
        occasion: customer-problem or customer-unresolved or customer-repeats
        answer: >-
          paraphrase or summary or check-understanding or open-question or closed-question
          or explain-cause or take-ownership or offer-solution or next-steps
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
          - points: 6
            when: open-question >= 6
            title: {en: "Draws out the whole of it, step by step", fr: "Fait venir tout le récit, pas à pas"}
          - points: 5
            when: open-question >= 3
            title: {en: Lets the customer tell the whole of it, fr: Laisse le client tout raconter}
          - points: 4
            when: open-question or closed-question >= 3
            title: {en: Asks what is needed, fr: Demande ce qu'il faut}
          - points: 2
            when: closed-question
            title: {en: Asks for data only, fr: Ne demande que des données}
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
        title: {en: Neither brushes aside nor asks again, fr: Ne minimise pas et ne redemande pas}
        description:
          en: "Points go down each time the agent belittles what is said or asks for what was already given."
          fr: "Des points se perdent chaque fois que l'agent minimise ou redemande une information déjà donnée."
        advice:
          en: "Take what troubles the customer seriously, small as it may look to you."
          fr: "Prenez au sérieux ce qui préoccupe le client, même si cela vous paraît peu de chose."
        skill: active-listening
        tags: [empathy]
        points: 6
        never: dismissive or re-ask
        each: 3
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
    weight: 25
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
    weight: 20
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
    weight: 20
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
        title: {en: Spares the customer the effort, fr: Épargne l'effort au client}
        description:
          en: "The fewer times the customer has to bring the problem up, the better; it counts once the agent has acted on it."
          fr: "Moins le client doit revenir sur le problème, mieux c'est ; cela compte dès que l'agent a agi."
        advice:
          en: "Ask for all that you need at once and settle the matter, so that the customer need not describe it again."
          fr: "Demandez en une fois ce qu'il vous faut et réglez la question : le client n'aura pas à la décrire de nouveau."
        skill: resolution
        tags: [effectiveness]
        weight: 9
        levels:
          - points: 4
            when: >-
              customer-problem <= 1 and not customer-unresolved and not customer-repeats
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Said once, fr: Dit une seule fois}
          - points: 3
            when: >-
              customer-problem <= 2 and customer-unresolved <= 1 and customer-repeats <= 1
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Said twice, fr: Dit deux fois}
          - points: 2
            when: >-
              customer-problem <= 4 and customer-unresolved <= 1 and customer-repeats <= 1
              and (offer-solution or next-steps or explain-cause or take-ownership or follow-up)
            title: {en: Several times, fr: Plusieurs fois}
          - points: 1
            when: >-
              customer-problem <= 6 and customer-unresolved <= 3 and customer-repeats <= 2
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
}
